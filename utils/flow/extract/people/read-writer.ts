import { isLineEdge, type Token, type Tokens } from '@/utils/kit/tokens'
import { readSpeakers, type Speaker } from '@/utils/kit/turns'
import type { Language } from '@/utils/languages/language'
import { findAll, phrases, type TokenSpan, wordsOf } from '../tables'
import { termOf } from '../term-of'
import { isInAny, words } from '../words'
import { isHurried } from './hurried'
import { isNameWord, isPossessive, type NameRules, nameBefore, nameFrom, nameLines } from './names'
import { numberAt } from './number-at'
import { found, isEvent, isNameEnd, lowerCaseName } from './person-name'
import { isAgeEnd } from './read-age'

/** "From: Hugo", "Who? Poppy & Jude", and "From Captain Rex" at the end of a card. */
export function fromLabel(tokens: Tokens, rules: NameRules) {
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
export function fromWriter(tokens: Tokens, language: Language, rules: NameRules, sender: string | null) {
  const own = ownParty(tokens, language)
  if (!own) return null
  const speaker = speakerOf(tokens, own)
  if (speaker && speaker.name.length > 1) return speakerName(speaker)
  // "A: It's my birthday": a letter is nobody, unless it says who it is.
  const name = speaker
    ? selfNamed(tokens, rules)
    : (signature(tokens, rules) ??
      copiedSpeaker(tokens, own.first, rules) ??
      ownLine(tokens, rules) ??
      selfNamed(tokens, rules) ??
      hurriedSignature(tokens, rules, language))
  if (name) return found(tokens, name, rules.people)
  if (sender === null) return null
  const place = wordsOf(tokens, own)
  return { value: sender, start: place.start, end: place.end, known: false }
}

/** "my birthday", "I am having a party". */
export function ownParty(tokens: Tokens, language: Language): TokenSpan | null {
  const { people } = language
  const own = words(people.mine ?? people.own.split(' ')[0] ?? '')
  const { list } = tokens
  for (let i = 0; i < list.length; i++) {
    if (own.has(list[i]?.key ?? '') && list.slice(i + 1, i + 4).some(token => isEvent(token, people)))
      return { first: i, next: i + 2 }
    const next = phrases(people.selfHosting).at(list, i)?.next
    const isAge =
      next !== undefined && isAgeHere(list, phrases(people.turning).at(list, next - 1)?.next ?? next, language)
    if (next && (isAge || list.slice(next - 1, next + 4).some(token => isEvent(token, people))))
      return { first: i, next }
  }
  return null
}

const isAgeHere = (list: readonly Token[], at: number, { people, dates }: Language): boolean =>
  numberAt(list[at], dates) !== null && isAgeEnd(list, at + 1, people)

/** The name that closes a message: "Sincerely, Jane", "Love Emma x". */
export function signature(tokens: Tokens, rules: NameRules): TokenSpan | null {
  // "Ciao Leo!": what closes a letter opens one too.
  const closings = findAll(tokens, rules.people.closings).filter(({ first }) => first > 0)
  const last = closings.at(-1)
  if (last && tokens.list.length - last.next <= 14) return nameBehind(tokens, last, rules)
  // "Love from Juno. Mum says: 19 Mill Lane": the name ends its sentence.
  const signed = closings.map(closing => nameBehind(tokens, closing, rules))
  return signed.find(name => name && tokens.list[name.next]?.kind !== 'word') ?? lastName(tokens, rules)
}

function nameBehind(tokens: Tokens, closing: TokenSpan, rules: NameRules): TokenSpan | null {
  let first = closing.next
  while (first < closing.next + 4 && tokens.list[first]?.kind !== 'word') first++
  return nameFrom(tokens, first, rules)
}

/** A name that is all of the last sentence or line. */
function lastName(tokens: Tokens, rules: NameRules): TokenSpan | null {
  const { list } = tokens
  // "Constance\n(yes or no to my mum by the 11th)"
  let end = list.at(-1)?.key === ')' ? list.findLastIndex(({ key }) => key === '(') : list.length
  while (end > 0 && list[end - 1]?.kind !== 'word') end--
  const name = nameBefore(tokens, end, rules)
  let first = name?.first ?? 0
  const close = [rules.people.own, rules.people.relations, rules.people.notNames]
  for (let step = 0; step < 3 && isInAny(list[first - 1]?.key ?? '', close); step++) first--
  const before = name && list[first - 1]
  const isDash = before?.key === '-' && before.spaced && list[first]?.spaced
  return before && (before.kind === 'break' || isDash || (before.kind === 'mark' && !/^[,:;'’(/-]$/.test(before.key)))
    ? name
    : null
}

/** ".. tell me who comes. mica", "from noah xx": a word that is all of the last sentence, and none of the language. */
function hurriedSignature(tokens: Tokens, rules: NameRules, { dates }: Language): TokenSpan | null {
  const at = tokens.list.findLastIndex(({ kind, key }) => kind === 'word' && !KISSES.test(key))
  const before = tokens.list[at - 1]
  // "ciao leo", "besos sofi".
  const isClosed =
    findAll(tokens, rules.people.closings).some(({ next }) => next === at) ||
    (isFrom(before, rules, dates) && !fromLabel(tokens, rules))
  const isLast = tokens.list.slice(at + 1).every(({ kind }) => kind === 'word')
  const isApart = before?.kind === 'break' || /^(?:[.!?:\n]|\p{Extended_Pictographic})/u.test(before?.key ?? '')
  return isClosed || (isLast && isApart) ? lowerCaseName(tokens, at, rules) : null
}

/** "From noah", "von emil"; "dès" is no "des". */
const isFrom = (token: Token | undefined, { isArticle }: NameRules, dates: Language['dates']): boolean =>
  termOf(dates, token?.key ?? '').link === 'from' && !isArticle(token?.key ?? '')

const KISSES = /^x[xo]*$/

/** "MI CUMPLE\nMartina\nSábado 21": the only line of a card that is a name, and nothing else. */
function ownLine(tokens: Tokens, rules: NameRules): TokenSpan | null {
  const names = nameLines(tokens, rules)
  return names.length === 1 ? (names[0] ?? null) : null
}

/** Where a message has said who writes it, in tokens. */
const OPENING = 12

/** The same where nothing else is said before it: "hey its ellie". */
const FIRST = 4

/** "Soy Daniela y cumplo 6 años", "hey its ellie on dads phone": a child that types its own name begins with it. */
function selfNamed(tokens: Tokens, rules: NameRules): TokenSpan | null {
  const behind = findAll(tokens, rules.people.selfNames).map(({ next }) => next)
  for (const at of behind) {
    const isOpening = at < OPENING && (at <= FIRST || isNameEnd(tokens, at + 1, rules))
    const name = nameFrom(tokens, at, rules) ?? (isOpening ? lowerCaseName(tokens, at, rules) : null)
    if (name) return name
  }
  return null
}

/** "Anna: Are you free? / Tom: Why? / Anna: It's my birthday": whoever speaks there. */
const speakerOf = ({ text, list }: Tokens, { first }: TokenSpan): Speaker | undefined =>
  readSpeakers(text).findLast(({ start }) => start <= (list[first]?.start ?? 0))

const speakerName = ({ name, start }: Speaker) => ({ value: name, start, end: start + name.length, known: true })

/** "Anna: come to my party" in a copied chat. */
function copiedSpeaker(tokens: Tokens, before: number, rules: NameRules): TokenSpan | null {
  for (let i = before; i > 0; i--) {
    if (tokens.list[i]?.key === ':' && isLineEdge(tokens.list[i - 2]) && isNameWord(tokens.list[i - 1], rules))
      return { first: i - 1, next: i }
  }
  return null
}

/** "Hi, it's Jayden's mum", "hiya zaras dad here". */
export function fromParent(tokens: Tokens, rules: NameRules) {
  const parents = words(rules.people.parents ?? '')
  const { list } = tokens
  const parent = list.findIndex(({ key }, i) => i < OPENING && parents.has(key) && /s$/.test(list[i - 1]?.key ?? ''))
  if (parent < 1) return null
  const isOwner = isPossessive(list[parent - 1]) || isHurried(list[parent - 1], rules)
  const name = isOwner && (nameBefore(tokens, parent, rules) ?? lowerCaseName(tokens, parent - 1, rules))
  return name ? found(tokens, name, rules.people, false, true) : null
}
