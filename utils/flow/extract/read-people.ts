import type { Token, Tokens } from '@/utils/kit/tokens'
import type { Language, People } from '@/utils/languages/language'
import { bare, isNameWord, isPossessive, type NameRules, nameBefore, nameFrom } from './names'
import { findAll, phrases, type TokenSpan, type Words, wordsOf } from './tables'
import { words } from './words'

export interface ReadPeople {
  honoree: (Words & { known: boolean }) | null
  age: { value: number; start: number; end: number } | null
}

/** Youngest and oldest birthday that is taken for an age. */
const AGES = { from: 1, to: 99 }

/** Whose party it is, and the age. `sender` is the writer as the page or the mail's header names them. */
export function readPeople(tokens: Tokens, language: Language, sender: string | null): ReadPeople {
  const rules = nameRules(language)
  const age = readAge(tokens, language)
  const honoree =
    fromPossessive(tokens, rules) ??
    fromTurning(tokens, rules) ??
    fromHonour(tokens, rules) ??
    fromWriter(tokens, language, rules, sender)
  return { honoree, age }
}

export function nameRules(language: Language): NameRules {
  const terms = dateWords(language)
  const common = words(language.cues.common)
  return { people: language.people, isOrdinary: key => terms.has(key) || common.has(key) }
}

const dateSets = new WeakMap<Language, ReadonlySet<string>>()
function dateWords(language: Language): ReadonlySet<string> {
  let set = dateSets.get(language)
  if (!set) {
    // Names that are words of dates too ("May", "April", "June", "August") stay names: context decides.
    const entries = Object.entries(language.dates.terms).filter(([, term]) => term.month === undefined)
    set = new Set(entries.flatMap(([phrase]) => phrase.split(/[ |?]/)))
    dateSets.set(language, set)
  }
  return set
}

const found = (tokens: Tokens, span: TokenSpan, known = true) => {
  const name = wordsOf(tokens, span)
  return { ...trimPossessive(name), known }
}

function trimPossessive(name: Words): Words {
  const value = name.value.replace(/['’]s?$/, '')
  return { value, start: name.start, end: name.start + value.length }
}

/** "Mia's 6th birthday", "mias bday", "James' party", "Mia and Leo's joint party". */
function fromPossessive(tokens: Tokens, rules: NameRules) {
  const { list } = tokens
  for (let i = 1; i < list.length; i++) {
    if (!isEvent(list[i], rules.people)) continue
    const owner = ownerBefore(tokens, i, rules)
    if (owner) return found(tokens, owner)
  }
  return null
}

const isEvent = (token: Token | undefined, people: People) => token !== undefined && words(people.events).has(token.key)

/** The possessive at most four words before an event noun. */
function ownerBefore(tokens: Tokens, event: number, rules: NameRules): TokenSpan | null {
  const { list } = tokens
  for (let i = event - 1; i >= Math.max(0, event - 5); i--) {
    const token = list[i]
    if (!token || token.kind === 'break' || token.key === '.' || token.key === ',') return null
    if (token.key === "'" || token.key === '’') return nameBefore(tokens, i, rules)
    if (isPossessive(token)) return nameBefore(tokens, i + 1, rules) ?? lowerCaseName(tokens, i, rules)
    if (i === event - 1 && isPlainOwner(tokens, i, rules)) return { first: i, next: i + 1 }
  }
  return null
}

/** "leo's bday" in lower case, and "our son leo's". */
function lowerCaseName(tokens: Tokens, at: number, { people, isOrdinary }: NameRules): TokenSpan | null {
  const key = bare(tokens.list[at]?.key ?? '')
  const isWord =
    words(people.notNames).has(key) || words(people.relations).has(key) || words(people.own).has(key) || isOrdinary(key)
  return isWord || words(people.notNames).has(`${key}'s`) || key.length < 2 ? null : { first: at, next: at + 1 }
}

/** "for Xyan birthday": the possessive left out. */
function isPlainOwner(tokens: Tokens, at: number, rules: NameRules): boolean {
  const isSentenceStart = at === 0 || tokens.list[at - 1]?.kind !== 'word'
  return (
    isNameWord(tokens.list[at], rules) &&
    !isSentenceStart &&
    !isEvent(tokens.list[at], rules.people) &&
    !tokens.list[at - 1]?.capital
  )
}

/** "Mia is turning 6", "Leo turns six", "Lily is having a birthday party". */
function fromTurning(tokens: Tokens, rules: NameRules) {
  const turning = phrases(rules.people.turning)
  for (let i = 1; i < tokens.list.length; i++) {
    if (!turning.at(tokens.list, i)) continue
    const name = nameBefore(tokens, i, rules)
    const next = turning.at(tokens.list, i)?.next ?? i
    if (name && isAgeOrEvent(tokens, next, rules)) return found(tokens, name)
  }
  return null
}

function isAgeOrEvent({ list }: Tokens, next: number, { people }: NameRules): boolean {
  const token = list[next]
  if (token?.kind === 'number' || words(people.events).has(token?.key ?? '')) return true
  return list.slice(next, next + 5).some(later => isEvent(later, people)) || ageWord(token) !== null
}

/** "birthday party for Jessica", "in honour of Lou", "celebrating with Mia". */
function fromHonour(tokens: Tokens, rules: NameRules) {
  for (const { next } of findAll(tokens, rules.people.honours)) {
    let first = next
    while (
      first < next + 3 &&
      words(`${rules.people.own} ${rules.people.relations}`).has(tokens.list[first]?.key ?? '')
    )
      first++
    const name = nameFrom(tokens, first, rules)
    if (name) return found(tokens, name)
  }
  return null
}

/** "my birthday party": the one who writes. */
function fromWriter(tokens: Tokens, language: Language, rules: NameRules, sender: string | null) {
  const own = ownParty(tokens, language)
  if (!own) return null
  const name = signature(tokens, rules) ?? speaker(tokens, own.first, rules)
  if (name) return found(tokens, name)
  if (sender === null) return null
  const place = wordsOf(tokens, own)
  return { value: sender, start: place.start, end: place.end, known: false }
}

/** "my birthday", "I am having a party". */
function ownParty(tokens: Tokens, { people, cues }: Language): TokenSpan | null {
  const own = people.own.split(' ')[0] ?? ''
  const { list } = tokens
  for (let i = 0; i < list.length; i++) {
    if (list[i]?.key === own && list.slice(i + 1, i + 4).some(token => isEvent(token, people)))
      return { first: i, next: i + 2 }
    if (phrases(people.introductions).at(list, i) === null) continue
    const next = phrases(cues.signals.hosts).at(list, i)?.next
    if (next && list.slice(next - 1, next + 4).some(token => isEvent(token, people))) return { first: i, next }
  }
  return null
}

/** The name that closes a message: "Sincerely, Jane", "Love Emma x". */
export function signature(tokens: Tokens, rules: NameRules): TokenSpan | null {
  const closing = findAll(tokens, rules.people.closings).at(-1)
  if (!closing || tokens.list.length - closing.next > 14) return null
  let first = closing.next
  while (first < closing.next + 4 && tokens.list[first]?.kind !== 'word') first++
  return nameFrom(tokens, first, rules)
}

/** "Anna: come to my party" in a copied chat. */
function speaker(tokens: Tokens, before: number, rules: NameRules): TokenSpan | null {
  for (let i = before; i > 0; i--) {
    const isLineStart = i === 1 || tokens.list[i - 2]?.kind === 'break'
    if (tokens.list[i]?.key === ':' && isLineStart && isNameWord(tokens.list[i - 1], rules))
      return { first: i - 1, next: i }
  }
  return null
}

/** "6th birthday", "turning six", "is 6 years old". */
function readAge(tokens: Tokens, { people, dates }: Language): ReadPeople['age'] {
  const { list } = tokens
  const turning = phrases(people.turning)
  for (let i = 0; i < list.length; i++) {
    const at = turning.at(list, i)?.next
    const value = at === undefined ? null : numberAt(list[at], dates.terms)
    if (at !== undefined && value !== null && isAgeEnd(list, at + 1, people)) return toAge(list[at], value)
    const ordinal = ordinalBirthday(list, i, people, dates.terms)
    if (ordinal !== null) return toAge(list[i], ordinal)
    const years = numberAt(list[i], dates.terms)
    if (years !== null && phrases(people.years).at(list, list[i + 1]?.key === '-' ? i + 2 : i + 1))
      return toAge(list[i], years)
  }
  return null
}

type Terms = Language['dates']['terms']
const ageWord = (token: Token | undefined): number | null => (token?.kind === 'number' ? Number(token.key) : null)

function numberAt(token: Token | undefined, terms: Terms): number | null {
  if (token?.kind === 'number') return token.key.length <= 2 ? Number(token.key) : null
  return token ? (terms[token.key]?.count ?? null) : null
}

function ordinalBirthday(list: readonly Token[], at: number, people: People, terms: Terms): number | null {
  const ordinal = list[at]?.kind === 'word' ? terms[list[at]?.key ?? '']?.ordinal : undefined
  const isFigure = list[at]?.kind === 'number' && list[at + 1]?.spaced === false && list[at + 1]?.kind === 'word'
  if (ordinal === undefined && !isFigure) return null
  const next = at + (ordinal === undefined ? 2 : 1)
  const isBirthday = list.slice(next, next + 2).some(token => words(people.birthdays).has(token.key))
  return isBirthday ? (ordinal ?? numberAt(list[at], terms)) : null
}

/** "is 6" is an age when nothing that is counted follows: not "is 6 pm", "is 6 July", "is 7.30". */
function isAgeEnd(list: readonly Token[], next: number, people: People): boolean {
  const token = list[next]
  if (token === undefined || token.kind === 'break') return true
  if (token.kind === 'mark') return list[next + 1]?.kind !== 'number' && token.key !== '%'
  return token.spaced && (words(people.afterAge).has(token.key) || phrases(people.years).at(list, next) !== null)
}

function toAge(token: Token | undefined, value: number): ReadPeople['age'] {
  return token && value >= AGES.from && value <= AGES.to ? { value, start: token.start, end: token.end } : null
}
