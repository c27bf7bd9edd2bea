import { isLineEdge, type Token, type Tokens } from '@/utils/kit/tokens'
import type { Language, People } from '@/utils/languages/language'
import { phrases } from '../tables'
import { meansNothing, tellsDay, termOf } from '../term-of'
import { words } from '../words'
import { isAgeLimit } from './age-limit'
import { behindDay } from './behind-day'
import { isHurriedOrdinal, isOrdinal } from './hurried'
import { nameRules } from './name-rules'
import { isNamedAge, OLDEST_CHILD } from './named-age'
import { bare, isNameWord, isPossessive, type NameRules } from './names'
import { numberAt } from './number-at'
import { subjectBehind } from './subject-behind'

/** An age and where it stands, in UTF-16 units. */
export interface ReadAge {
  value: number
  start: number
  end: number
}

/** Youngest and oldest birthday that is taken for an age. */
const AGES = { from: 1, to: 99 }

/** "6th birthday", "turning six", "is 6 years old". */
export function readAge(tokens: Tokens, language: Language): ReadAge | null {
  const { people, dates, cues } = language
  const rules = nameRules(language)
  const { list } = tokens
  const turning = phrases(people.turning)
  const birthday = phrases(cues.roles.birthday)
  for (let i = 0; i < list.length; i++) {
    const verb = turning.at(list, i)?.next
    const told = verb && list[verb]?.key === ':' ? verb + 1 : verb
    const at = told && birthday.at(list, i) ? behindDay(list, told, dates) : told
    const turned = at === undefined || isBehindHour(list, i, dates) ? null : ageFrom(tokens, at, rules, language)
    if (turned !== null) return toAge(list[turned], numberAt(list[turned], dates) ?? 0)
    const value = numberAt(list[i], dates)
    if (value !== null && isTurnedAtEnd(list, i, rules, dates)) return toAge(list[i], value)
    // "Vingt et une heures".
    if (isSummed(list, i - 2, rules, dates)) continue
    if (isOwned(list, i, rules, language)) return toAge(list[i], Number(list[i]?.key))
    if (isClockEnd(list, i)) continue
    const ordinal = ordinalAfterName(tokens, i, rules) ?? ordinalBirthday(list, i, people, dates)
    if (ordinal !== null) return toAge(list[i], ordinal)
    if (isNamedAge(list, i, dates) && isNameWord(list[i - 1], rules))
      return toAge(list[i + 1], Number(list[i + 1]?.key))
    if (value === null) continue
    if (isElided(list, i, value, people, dates)) return toAge(list[i], value)
    const isYears = phrases(people.years).at(list, list[i + 1]?.key === '-' ? i + 2 : i + 1)
    if (isYears && !isAgeLimit(list, i, dates)) return toAge(list[i], value)
  }
  return null
}

/** "De 14 à 17", "14h a 17": what also means "has" stands between two hours. */
const isBehindHour = (list: readonly Token[], at: number, dates: Terms): boolean =>
  termOf(dates, list[at]?.key ?? '').spans === true &&
  (list[at - 1]?.kind === 'number' ||
    (list[at - 2]?.kind === 'number' && termOf(dates, list[at - 1]?.key ?? '').hour === true))

/** Behind a word of turning: the age itself, or the one that follows the name there; its token. */
function ageFrom(tokens: Tokens, at: number, rules: NameRules, { people, dates }: Language): number | null {
  const { list } = tokens
  if (isSummed(list, at, rules, dates)) return null
  // "wellies are a must": before a noun a word for "a" counts nothing.
  const isCount = termOf(dates, list[at]?.key ?? '').weak !== true
  const isTurned = isAgeEnd(list, at + 1, people) || (isCount && isUncounted(list, at + 1, dates))
  if (isTurned && numberAt(list[at], dates) !== null) return at
  const told = behindSubject(tokens, at, rules, dates)
  return told !== null && numberAt(list[told], dates) !== null && isAgeEnd(list, told + 1, people) ? told : null
}

/** "Vingt et une heures": tens, and ones behind an "and"; such numbers are no ages. */
function isSummed(list: readonly Token[], at: number, { people }: NameRules, dates: Terms): boolean {
  const tens = numberAt(list[at], dates)
  const ones = list[at + 2]?.kind === 'word' ? numberAt(list[at + 2], dates) : null
  return (
    list[at]?.kind === 'word' &&
    tens !== null &&
    tens % 10 === 0 &&
    ones !== null &&
    ones < 10 &&
    words(people.joiners).has(list[at + 1]?.key ?? '')
  )
}

/** "per i 10 di Riki", "festeja los 9": in languages whose articles tell the years that are left out. */
function isElided(
  list: readonly Token[],
  at: number,
  value: number,
  { yearArticles = '' }: People,
  dates: Terms
): boolean {
  const [article, owner, name] = [list[at - 1], list[at + 1], list[at + 2]]
  if (value < 1 || value > OLDEST_CHILD || !words(yearArticles).has(article?.key ?? '')) return false
  const isOf = termOf(dates, owner?.key ?? '').link === 'of'
  return isOf && name?.kind === 'word' && meansNothing(termOf(dates, name.key)) && !words(dates.counted).has(name.key)
}

/** "wird am Samstag 4 juhu": behind a word of turning a figure is an age, where nothing is counted or told of a day. */
function isUncounted(list: readonly Token[], next: number, dates: Terms): boolean {
  const { kind, key = '', spaced } = list[next] ?? {}
  const term = termOf(dates, key)
  // "turns 8 weds 16th", "turns 8 today".
  const isFree = (term.weekday ?? term.days) !== undefined || (!words(dates.counted).has(key) && meansNothing(term))
  return kind === 'word' && spaced === true && isFree
}

/** "15h30": no age, whatever follows. */
const isClockEnd = (list: readonly Token[], at: number): boolean =>
  list[at]?.spaced === false && list[at - 1]?.spaced === false && list[at - 2]?.kind === 'number'

/** "Nächsten Mittwoch wird unser Tom 9": behind the name that stands between the verb and the age. */
function behindSubject(tokens: Tokens, from: number, rules: NameRules, terms: Terms): number | null {
  const name = tokens.list[from]
  const subject = subjectBehind(tokens, from, rules)
  if (subject) return subject.next
  const isName = name?.kind === 'word' && isNameLike(name, rules) && termOf(terms, name.key).count === undefined
  return isName ? from + 1 : null
}

/** "wenn Leo 6 wird", "omdat hij 6 wordt": where the verb may stand last, the age is right before it; "Raum 12 ist" has none. */
const isTurnedAtEnd = (list: readonly Token[], at: number, rules: NameRules, terms: Terms): boolean =>
  rules.people.verbSecond !== undefined &&
  list[at]?.spaced === true &&
  list[at - 1]?.kind === 'word' &&
  !words(terms.counted).has(list[at - 1]?.key ?? '') &&
  termOf(terms, list[at - 1]?.key ?? '').link === undefined &&
  phrases(rules.people.turning).at(list, at + 1)?.next === at + 2

type Terms = Language['dates']

/** "Archie's 7 on Wednesday", "Noah's BIG 4", "Rosie 5 today", and "Rosie 5" on a line of its own. */
function isOwned(list: readonly Token[], at: number, rules: NameRules, { people, dates }: Language): boolean {
  if (list[at]?.kind !== 'number' || (list[at]?.key.length ?? 9) > 2 || !isAgeEnd(list, at + 1, people)) return false
  const [before, earlier] = [list[at - 1], list[at - 2]]
  const isLine = isLineEdge(list[at + 1]) && isLineEdge(earlier) && Number(list[at]?.key) <= OLDEST_CHILD
  const isTitle = !rules.nounsCapital && isTitleEnd(list, at) && !words(dates.counted).has(before?.key ?? '')
  const isEnd = list[at + 1]?.kind === 'word' || isLine || isTitle
  const isBare = isNameWord(before, rules) && earlier?.kind !== 'word' && isEnd
  // "The party's at 4 on Friday", "cake at nan's sunday 3".
  const { link, weekday, days } = termOf(dates, before?.key ?? '')
  const isPlain = (link ?? weekday ?? days) === undefined
  return isPossessive(before)
    ? isNameLike(before, rules)
    : (isPossessive(earlier) && isNameLike(earlier, rules) && isPlain) || isBare
}

const TITLE_END = /^[!→>]$|\p{Extended_Pictographic}/u

/** "Mila 4! Saturday, 10am" at the start of a line, "Felix 12. Six boys", "Diego 9, sabato" at that of the text. */
const isTitleEnd = (list: readonly Token[], at: number): boolean =>
  (isLineEdge(list[at - 2]) && TITLE_END.test(list[at + 1]?.key ?? '')) ||
  (at === 1 && Number(list[at]?.key) <= OLDEST_CHILD && /^[.,]$/.test(list[at + 1]?.key ?? ''))

const isNameLike = (token: Token | undefined, rules: NameRules): boolean =>
  token !== undefined && !rules.isOrdinary(bare(token.key)) && !words(rules.people.notNames).has(token.key)

/** "Ruby's 10th", "is having her 11th", "for joshs 11th". */
const ordinalAfterName = (tokens: Tokens, at: number, rules: NameRules): number | null =>
  isOwnedOrdinal(tokens, at, rules) ? Number(tokens.list[at]?.key) : null

const isOwnedOrdinal = (tokens: Tokens, at: number, rules: NameRules): boolean => {
  const { list } = tokens
  const isOwner = isPossessive(list[at - 1]) || words(rules.people.their ?? '').has(list[at - 1]?.key ?? '')
  return (isOwner && isOrdinal(list, at, rules)) || isHurriedOrdinal(tokens, at, rules)
}

function ordinalBirthday(list: readonly Token[], at: number, people: People, terms: Terms): number | null {
  const ordinal = list[at]?.kind === 'word' ? termOf(terms, list[at]?.key ?? '').ordinal : undefined
  const isFigure = list[at]?.kind === 'number' && isOrdinalSign(list, at + 1, terms)
  if (ordinal === undefined && !isFigure) return null
  const next = at + (ordinal === undefined ? 2 : 1)
  // "zum 8. von Theo".
  if (isFigure && phrases(people.honours).at(list, at - 1)?.next === next + 1) return numberAt(list[at], terms)
  const after = list[next]
  // "am 21.11 Geburtstag", "hat am elften Geburtstag": a date.
  const isDay = tellsDay(termOf(terms, list[at - 1]?.key ?? ''), terms)
  const isDate = isDay || (after?.kind === 'number' && !after.spaced)
  if (isDate || termOf(terms, after?.key ?? '').month !== undefined) return null
  if (isFigure && isOwn(list, at, people)) return numberAt(list[at], terms)
  const isBirthday = list.slice(next, next + 2).some(token => words(people.birthdays).has(token.key))
  return isBirthday ? (ordinal ?? numberAt(list[at], terms)) : null
}

/** "voor mn 12e, wie kan?", "für meinen 13. seid ihr dabei?": no noun is numbered. "Malta do 5.º C" is a class, where articles own. */
function isOwn(list: readonly Token[], at: number, people: People): boolean {
  const [sign, next] = [list[at + 1], list[at + 2]]
  const isEnd = next?.kind !== 'word' && next?.kind !== 'number'
  return (
    words(people.mine ?? (people.namesTakeArticles ? '' : people.own)).has(list[at - 1]?.key ?? '') &&
    (isEnd || (sign?.key === '.' && !next.capital))
  )
}

/** The letters of "6th", the dot of "6."; those of "6h" and "6pm" tell an hour, and the dot of "Termina 18. Cumple 5" ends a sentence. */
function isOrdinalSign(list: readonly Token[], at: number, terms: Terms): boolean {
  const sign = list[at]
  const isDot = sign?.key === '.' && (terms.dotIsOrdinal === true || list[at + 1]?.spaced === false)
  const { hour, half } = termOf(terms, sign?.key ?? '')
  return sign?.spaced === false && (sign.kind === 'word' || isDot) && hour !== true && half === undefined
}

/** "is 6" is an age when nothing that is counted follows: not "is 6 pm", "is 6 July", "is 7.30". */
export function isAgeEnd(list: readonly Token[], next: number, people: People): boolean {
  const token = list[next]
  if (token === undefined || token.kind === 'break') return true
  if (token.kind === 'mark')
    return (list[next + 1]?.kind !== 'number' || list[next + 1]?.spaced === true) && token.key !== '%'
  if (!token.spaced) return words(people.ageSuffixes ?? '').has(token.key)
  return words(people.afterAge).has(token.key) || phrases(people.years).at(list, next) !== null
}

function toAge(token: Token | undefined, value: number): ReadAge | null {
  return token && value >= AGES.from && value <= AGES.to ? { value, start: token.start, end: token.end } : null
}
