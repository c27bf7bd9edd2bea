import type { Token, Tokens } from '@/utils/kit/tokens'
import type { Language, People } from '@/utils/languages/language'
import { nameRules } from './name-rules'
import { bare, isNameWord, isPossessive, type NameRules, nameBefore, nameFrom } from './names'
import { isAgeEnd, type ReadAge, readAge } from './read-age'
import { findAll, phrases, type TokenSpan, type Words, wordsOf } from './tables'
import { words } from './words'

export interface ReadPeople {
  honoree: (Words & { known: boolean }) | null
  age: ReadAge | null
}

/** Whose party it is, and the age. `sender` is the writer as the page or the mail's header names them. */
export function readPeople(tokens: Tokens, language: Language, sender: string | null): ReadPeople {
  const rules = nameRules(language)
  const age = readAge(tokens, language)
  const honoree =
    fromPossessive(tokens, rules) ??
    fromTurning(tokens, age, rules) ??
    fromHonour(tokens, rules) ??
    fromHost(tokens, rules) ??
    fromNamedAge(tokens, age, rules) ??
    fromWriter(tokens, language, rules, sender) ??
    (ownParty(tokens, language) ? null : fromEarlier(tokens, age, rules)) ??
    fromLabel(tokens, rules)
  return { honoree, age }
}

const found = (tokens: Tokens, span: TokenSpan, people: People, known = true) => {
  const name = wordsOf(tokens, span)
  const isHurried =
    span.next - span.first === 1 &&
    hasHurriedS(name.value, people) &&
    !words(people.namesInS).has(name.value.toLowerCase())
  return { ...trimPossessive(name, isHurried ? /s$/ : /['’]s?$/), known }
}

const hasHurriedS = (name: string, { genitiveS, ownersBehind }: People): boolean =>
  !ownersBehind && (genitiveS ? /^\p{L}{2,}s$/u.test(name) : /^[a-z]{3,}s$/.test(name))

function trimPossessive(name: Words, ending: RegExp): Words {
  const value = name.value.replace(ending, '')
  return { value, start: name.start, end: name.start + value.length }
}

/** "Mia's 6th birthday", "mias bday", "James' party", "Mia and Leo's joint party". */
function fromPossessive(tokens: Tokens, rules: NameRules) {
  const { list } = tokens
  if (rules.people.ownersBehind) return null
  for (let i = 1; i < list.length; i++) {
    if (!isEvent(list[i], rules.people) && !isOrdinalAge(list, i) && !isOwnedAge(list, i, rules)) continue
    const owner = ownerBefore(tokens, i, rules)
    if (owner) return found(tokens, owner, rules.people)
  }
  return null
}

/** "Ruby's 10th!" */
const isOrdinalAge = (list: readonly Token[], at: number) =>
  list[at]?.kind === 'number' &&
  list[at + 1]?.kind === 'word' &&
  list[at + 1]?.spaced === false &&
  isPossessive(list[at - 1])

/** "Archie's 7 on Wednesday", "Noah's BIG 4". */
const isOwnedAge = (list: readonly Token[], at: number, { people }: NameRules) =>
  list[at]?.kind === 'number' &&
  (isPossessive(list[at - 1]) || isPossessive(list[at - 2])) &&
  isAgeEnd(list, at + 1, people)

const isEvent = (token: Token | undefined, people: People) => token !== undefined && words(people.events).has(token.key)

/** The possessive at most four words before an event noun. */
function ownerBefore(tokens: Tokens, event: number, rules: NameRules): TokenSpan | null {
  const { list } = tokens
  for (let i = event - 1; i >= Math.max(0, event - 5); i--) {
    const token = list[i]
    if (!token || token.kind === 'break' || token.key === ',') return null
    if (token.key === '.' && list[i - 1]?.kind !== 'number') return null
    if (rules.people.genitiveS && isNumbered(list, i, event) && isNameWord(token, rules))
      return { first: i, next: i + 1 }
    if (token.key === "'" || token.key === '’') return nameBefore(tokens, i, rules)
    if (isPossessive(token)) return nameBefore(tokens, i + 1, rules) ?? lowerCaseName(tokens, i, rules)
    if (i === event - 1 && isPlainOwner(tokens, i, rules)) return { first: i, next: i + 1 }
    if (i >= event - 3 && isHurried(token, rules)) return { first: i, next: i + 1 }
  }
  return null
}

/** "jacks party": the apostrophe left out. */
function isHurried({ key, kind }: Token, { people, isOrdinary }: NameRules): boolean {
  const isShape = kind === 'word' && key.length > 3 && key.endsWith('s') && !key.includes("'")
  const name = key.slice(0, -1)
  return (
    isShape &&
    ![key, name].some(
      each =>
        words(people.notNames).has(each) ||
        words(people.relations).has(each) ||
        words(people.events).has(each) ||
        isOrdinary(each)
    )
  )
}

/** "Max 6. Geburtstag": a name that ends in an s-sound takes none. */
const isNumbered = (list: readonly Token[], at: number, event: number): boolean =>
  at === event - 3 && list[at + 1]?.kind === 'number' && list[at + 2]?.key === '.'

/** "leo's bday" in lower case, and "our son leo's". */
function lowerCaseName(tokens: Tokens, at: number, rules: NameRules): TokenSpan | null {
  const { people, isOrdinary } = rules
  if (tokens.list[at]?.kind !== 'word' || rules.isArticle(tokens.list[at - 1]?.key ?? '')) return null
  const key = bare(tokens.list[at]?.key ?? '')
  const isWord =
    words(people.notNames).has(key) || words(people.relations).has(key) || words(people.own).has(key) || isOrdinary(key)
  return isWord || words(people.notNames).has(`${key}'s`) || key.length < 2 ? null : { first: at, next: at + 1 }
}

/** "for Xyan birthday": the possessive left out. */
function isPlainOwner(tokens: Tokens, at: number, rules: NameRules): boolean {
  const isSentenceStart = at === 0 || tokens.list[at - 1]?.kind !== 'word'
  const { value } = wordsOf(tokens, { first: at, next: at + 1 })
  return (
    value !== value.toUpperCase() &&
    isNameWord(tokens.list[at], rules) &&
    !isSentenceStart &&
    !isEvent(tokens.list[at], rules.people) &&
    !rules.isArticle(tokens.list[at - 1]?.key ?? '') &&
    !tokens.list[at - 1]?.capital
  )
}

/** "Mia is turning 6", "sophias turning 5", "Hattie is 4". */
function fromTurning(tokens: Tokens, age: ReadAge | null, rules: NameRules) {
  const at = indexOfAge(tokens, age)
  const turning = phrases(rules.people.turning)
  for (let first = at - 1; first > 0 && first >= at - 3; first--) {
    const next = turning.at(tokens.list, first)?.next
    const between = next === at - 1 ? nameOnly(tokens, next, rules) : null
    if (between) return found(tokens, between, rules.people)
    if (next !== at) continue
    const end = behindSigns(tokens.list, first)
    const name = nameBefore(tokens, end, rules) ?? lowerCaseName(tokens, end - 1, rules)
    if (name) return found(tokens, name, rules.people)
  }
  return null
}

/** One word that is a name, or was typed as one in a hurry. */
const nameOnly = (tokens: Tokens, at: number, rules: NameRules): TokenSpan | null =>
  isNameWord(tokens.list[at], rules) ? { first: at, next: at + 1 } : lowerCaseName(tokens, at, rules)

/** "Martha 🎂 is 10": over an emoji between a name and its verb. */
function behindSigns(list: readonly Token[], before: number): number {
  let end = before
  while (end > before - 3 && list[end - 1]?.kind === 'mark' && !/^[.,:;!?()]$/.test(list[end - 1]?.key ?? '')) end--
  return end
}

const indexOfAge = ({ list }: Tokens, age: ReadAge | null): number =>
  age ? list.findIndex(({ start }) => start === age.start) : -1

/** "birthday party for Jessica", "in honour of Lou", "celebrating with Mia". */
function fromHonour(tokens: Tokens, rules: NameRules) {
  for (const { next } of findAll(tokens, rules.people.honours)) {
    let first = next
    while (
      first < next + 4 &&
      (words(`${rules.people.own} ${rules.people.relations}`).has(tokens.list[first]?.key ?? '') ||
        (tokens.list[first]?.key === ',' && first > next))
    )
      first++
    const name = nameFrom(tokens, first, rules)
    if (name) return found(tokens, name, rules.people)
    const hurried = lowerCaseName(tokens, first, rules)
    if (hurried && isNameEnd(tokens, first + 1, rules)) return found(tokens, hurried, rules.people, false)
  }
  return null
}

/** "a party for brodie sunday ..": after a name in lower case come a date, a sign or nothing. */
function isNameEnd({ list }: Tokens, at: number, { isOrdinary }: NameRules): boolean {
  const token = list[at]
  return token?.kind !== 'word' || isOrdinary(token.key)
}

/** "Ethan would love for Oli to come", "lily wants jess to come": the child who asks. */
function fromHost(tokens: Tokens, rules: NameRules) {
  for (const { first } of findAll(tokens, rules.people.hosting)) {
    const before = tokens.list[first - 2]
    const isStart = before?.kind !== 'word' || words(rules.people.notNames).has(before.key)
    const name = nameBefore(tokens, first, rules) ?? (isStart ? lowerCaseName(tokens, first - 1, rules) : null)
    if (name) return found(tokens, name, rules.people, false)
  }
  return null
}

/** "Party invite: George, 6, Sunday ..". */
function fromNamedAge(tokens: Tokens, age: ReadAge | null, rules: NameRules) {
  const at = indexOfAge(tokens, age)
  const name = at > 1 ? nameBefore(tokens, at - 1, rules) : null
  return name && found(tokens, name, rules.people, false)
}

/** "don't tell Beth! Her 9th birthday", "the twins, Leo and Max, they'll be 3": the name that was said before. */
function fromEarlier(tokens: Tokens, age: ReadAge | null, rules: NameRules) {
  const { list } = tokens
  const their = words(rules.people.their ?? '')
  const event = list.findIndex(
    (token, i) => their.has(token.key) && list.slice(i + 1, i + 4).some(each => isEvent(each, rules.people))
  )
  const at = event >= 0 ? event : indexOfAge(tokens, age) - 1
  for (let end = at; end > Math.max(0, at - MOST_BACK); end--) {
    const name = nameBefore(tokens, end, rules)
    if (name && !isGreeted(list, name.first)) return found(tokens, name, rules.people, false)
  }
  return null
}

/** How far before "her birthday" her name may stand, in tokens. */
const MOST_BACK = 25

/** "Hi Claire,": whoever a message begins with reads it. */
const isGreeted = (list: readonly Token[], first: number): boolean => first <= 1 || list[first - 2]?.kind === 'break'

/** "From: Hugo", "Who? Poppy & Jude", and "From Captain Rex" at the end of a card. */
function fromLabel(tokens: Tokens, rules: NameRules) {
  const { list } = tokens
  for (const { first, next } of findAll(tokens, rules.people.labels ?? [])) {
    if (list[first - 1]?.kind === 'word') continue
    let at = next
    while (at < next + 2 && list[at]?.kind === 'mark') at++
    const name = nameFrom(tokens, at, rules)
    if (name) return found(tokens, name, rules.people, false)
  }
  return null
}

/** "my birthday party": the one who writes. */
function fromWriter(tokens: Tokens, language: Language, rules: NameRules, sender: string | null) {
  const own = ownParty(tokens, language)
  if (!own) return null
  const name = signature(tokens, rules) ?? speaker(tokens, own.first, rules)
  if (name) return found(tokens, name, rules.people)
  if (sender === null) return null
  const place = wordsOf(tokens, own)
  return { value: sender, start: place.start, end: place.end, known: false }
}

/** "my birthday", "I am having a party". */
function ownParty(tokens: Tokens, { people }: Language): TokenSpan | null {
  const own = words(people.mine ?? people.own.split(' ')[0] ?? '')
  const { list } = tokens
  for (let i = 0; i < list.length; i++) {
    if (own.has(list[i]?.key ?? '') && list.slice(i + 1, i + 4).some(token => isEvent(token, people)))
      return { first: i, next: i + 2 }
    const next = phrases(people.selfHosting).at(list, i)?.next
    const isAge = next !== undefined && list[next]?.kind === 'number' && isAgeEnd(list, next + 1, people)
    if (next && (isAge || list.slice(next - 1, next + 4).some(token => isEvent(token, people))))
      return { first: i, next }
  }
  return null
}

/** The name that closes a message: "Sincerely, Jane", "Love Emma x". */
export function signature(tokens: Tokens, rules: NameRules): TokenSpan | null {
  const closing = findAll(tokens, rules.people.closings).at(-1)
  if (!closing || tokens.list.length - closing.next > 14) return lastName(tokens, rules)
  let first = closing.next
  while (first < closing.next + 4 && tokens.list[first]?.kind !== 'word') first++
  return nameFrom(tokens, first, rules)
}

/** A name that is all of the last sentence or line. */
function lastName(tokens: Tokens, rules: NameRules): TokenSpan | null {
  const { list } = tokens
  let end = list.length
  while (end > 0 && list[end - 1]?.kind !== 'word') end--
  const name = nameBefore(tokens, end, rules)
  let first = name?.first ?? 0
  const close = words(`${rules.people.own} ${rules.people.relations} ${rules.people.notNames}`)
  for (let step = 0; step < 2 && close.has(list[first - 1]?.key ?? ''); step++) first--
  const before = name && list[first - 1]
  return before && (before.kind === 'break' || (before.kind === 'mark' && !/^[,:;'’(/-]$/.test(before.key)))
    ? name
    : null
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
