import { meansNothing } from '../../term-of'
import { isHourNext } from '../hours/hour-behind'
import { isOtherWord, isTakenBack, type Lexeme } from '../lexemes'
import { readDate } from './date'
import { isDayFigure, readOrdinalDay } from './ordinal-day'
import type { Day, DayRules, ReadDay } from './written-day'

/** "Saturday", "next Sat 7th", "Saturday, 14 June", "Saturday week". */
export const readWeekday: ReadDay = (lexemes, index, rules) => {
  const which = lexemes[index]?.term.weak ? undefined : lexemes[index]?.term.which
  const at = which ? index + 1 : index
  const weekday = lexemes[at]?.term.weekday
  if (weekday === undefined) return readNextWeek(lexemes, index, rules)
  if (!which && !isMeant(lexemes, at)) return null
  const own = lexemes[at]?.term.part
  const day: Day = { weekday, ...(which && { which }), ...(own && { part: own }), next: at + 1 }
  const { part, days } = lexemes[day.next]?.term ?? {}
  const parted: Day = part && !own && days === undefined ? { ...day, part, next: day.next + 1 } : day
  if (which === 'this' && isDenied(lexemes, index, parted.next))
    return { weekday, weeks: 1, isNot: true, next: parted.next }
  const date = readDateAfter(lexemes, parted.next, rules) ?? readDateAside(lexemes, parted.next, rules)
  if (!date && !which && (isInNamedWeek(lexemes, at) || isAny(lexemes, at))) return null
  return date ? { ...parted, ...date } : (readFollowing(lexemes, index, parted) ?? readPointed(lexemes, parted, rules))
}

/** "Sexta que vem, dia 24": the date tells it all. */
function readPointed(lexemes: readonly Lexeme[], day: Day, rules: DayRules): Day {
  const pointed = readWeeksAfter(lexemes, day)
  const date = pointed.next > day.next ? readDateAfter(lexemes, pointed.next, rules) : null
  return date ? { ...day, ...date } : pointed
}

/** "not this Saturday but the next", "este sábado no, el siguiente". */
const isDenied = (lexemes: readonly Lexeme[], index: number, next: number): boolean =>
  lexemes[index - 1]?.term.not === true || isTakenBack(lexemes, next)

/** "the following Saturday", "el sábado siguiente", "the Saturday after": counted from a day that was told before. */
function readFollowing(lexemes: readonly Lexeme[], index: number, day: Day): Day | null {
  const before = lexemes[index]?.term.follows
  if (before) return { ...day, follows: before }
  if (isOnThe(lexemes, index)) return { ...day, follows: 1, isOnThe: true }
  const [behind, after] = [lexemes[day.next]?.term, lexemes[day.next + 1]]
  const isClose = after === undefined || after.kind === 'mark' || after.kind === 'break' || isStart(after)
  const follows = behind?.link === undefined || isClose ? behind?.follows : undefined
  return follows ? { ...day, ...(behind?.which && { which: behind.which }), follows, next: day.next + 1 } : null
}

/** "Max is 6 on the 15th, party on the Saturday". */
const isOnThe = (lexemes: readonly Lexeme[], index: number): boolean =>
  lexemes[index - 1]?.term.link === 'the' && lexemes[index - 2]?.term.link === 'on'

const isStart = ({ term }: Lexeme): boolean => ['at', 'from', 'in'].includes(term.link ?? '')

/** "next week Tuesday", "next week on Tuesday", "la semaine prochaine, mardi". */
function readNextWeek(lexemes: readonly Lexeme[], index: number, rules: DayRules): Day | null {
  const week = readWeek(lexemes, index)
  if (week?.which !== 'next' && week?.which !== 'second') return null
  let at = week.next
  while (at < week.next + 2 && isFiller(lexemes[at])) at++
  const weekday = lexemes[at]?.term.weekday
  if (weekday === undefined) return null
  // "Semana que vem, sábado 23": the date tells it all.
  const date = readDateAfter(lexemes, at + 1, rules)
  return date ? { weekday, ...date } : { weekday, ...inWeek(week.which), next: at + 1 }
}

/** The week after next is two weeks on. */
const inWeek = (which: Which): Partial<Day> => (which === 'second' ? { which: 'this', inWeek: 2 } : { which })

/** A date close behind its weekday, or behind "tomorrow": "Saturday, the 14th of June", "Saturday (14 June)". */
export const readDateAfter: ReadDay = (lexemes, index, rules) => {
  let at = index
  while (at < index + 3 && isFiller(lexemes[at])) at++
  const date = readDate(lexemes, at, rules) ?? readOrdinalDay(lexemes, at, rules, true)
  return date ?? (at === index || rules.language.dayAfterWeekday ? readPlainDay(lexemes, at, rules) : null)
}

/** Most words between a weekday and its date in brackets. */
const ASIDE = 3

/** "Weds of midterm (28th)", "Saturday at ours (13 June)". */
function readDateAside(lexemes: readonly Lexeme[], index: number, rules: DayRules): Day | null {
  let at = index
  while (at < index + ASIDE && isAsideWord(lexemes[at])) at++
  if (at === index || lexemes[at]?.key !== '(') return null
  const date = readDate(lexemes, at + 1, rules) ?? readOrdinalDay(lexemes, at + 1, rules, true)
  return date && lexemes[date.next]?.key === ')' ? { ...date, next: date.next + 1 } : null
}

const isAsideWord = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined && (isOtherWord(lexeme) || ['of', 'in', 'the', 'at'].includes(lexeme.term.link ?? ''))

const FILLERS = new Set([',', '(', '.', '-', '–', '/'])
const isFiller = (lexeme: Lexeme | undefined) =>
  lexeme !== undefined &&
  (FILLERS.has(lexeme.key) || lexeme.term.link === 'the' || lexeme.term.link === 'on' || lexeme.term.dayNumber === true)

/** "Saturday 14", "Sat 5 at 2pm": a day of the month, since no hour is meant: above 12, before its hour, or by custom. */
function readPlainDay(lexemes: readonly Lexeme[], at: number, rules: DayRules): Day | null {
  const figure = lexemes[at]
  const isClear = rules.language.dayAfterWeekday ?? (figure?.digits === 2 && figure.value > 12)
  const isMeant = isClear || (Boolean(figure?.digits) && isHourNext(lexemes, at + 1))
  return figure && isMeant && isDayFigure(lexemes, at, rules) ? { day: figure.value, next: at + 1 } : null
}

/** "Saturday week", "Saturday next week", "samedi en huit", "sábado que viene", "Samstag in zwei Wochen". */
function readWeeksAfter(lexemes: readonly Lexeme[], day: Day): Day {
  const { which, postposed, days = 0, weeks = days / 7 } = lexemes[day.next]?.term ?? {}
  const week = readWeek(lexemes, skipLinks(lexemes, day.next))
  if (week) return { ...day, ...inWeek(week.which), next: week.next }
  if (weeks >= 1 && Number.isInteger(weeks)) return { ...day, weeks, next: day.next + 1 }
  if (postposed && which) return { ...day, which, next: day.next + 1 }
  const { unit, link } = lexemes[day.next]?.term ?? {}
  if (unit === 'week' && !lexemes[day.next]?.key.endsWith('s')) return { ...day, weeks: 1, next: day.next + 1 }
  if (unit === 'fortnight') return { ...day, weeks: 2, next: day.next + 1 }
  const length = link === 'in' ? lengthOf(lexemes[day.next + 2]) * (lexemes[day.next + 1]?.value ?? 0) : 0
  // "samedi dans 15 jours", "heute in acht Tagen": both ends are counted.
  return length >= 7 && length % 7 <= 1 ? { ...day, weeks: Math.floor(length / 7), next: day.next + 3 } : day
}

function skipLinks(lexemes: readonly Lexeme[], from: number): number {
  let at = from
  while (at < from + 2 && ['of', 'in', 'the', 'from'].includes(lexemes[at]?.term.link ?? '')) at++
  return at
}

type Which = 'this' | 'next' | 'last' | 'second'

/** "next week", "la semaine prochaine". */
function readWeek(lexemes: readonly Lexeme[], index: number): { which: Which; next: number } | null {
  const [first, second] = [lexemes[index]?.term, lexemes[index + 1]?.term]
  const which = first?.unit === 'week' ? second?.postposed && second.which : second?.unit === 'week' && first?.which
  return which ? { which: which === 'coming' ? 'next' : which, next: index + 2 } : null
}

/** Whole days in a unit of time; 0 for what is no such unit. */
export function lengthOf(lexeme: Lexeme | undefined): number {
  if (lexeme?.term.unit === 'day') return 1
  if (lexeme?.term.unit === 'week') return 7
  return lexeme?.term.unit === 'fortnight' ? 14 : 0
}

/** "A Saturday", "un sabato": whichever; "at one Saturday" is an hour. */
function isAny(lexemes: readonly Lexeme[], at: number): boolean {
  const [link, article] = lexemes.slice(Math.max(0, at - 2), at).slice(-2)
  const { term, digits } = article ?? link ?? {}
  return term?.count === 1 && digits === 0 && link?.term.link !== 'at'
}

/** Most lexemes from "the first week" to its weekday: "of the long summer holidays, on". */
const NAMED = 7

/** "in the first week of the holidays, Thursday": which week that is, no calendar tells. */
function isInNamedWeek(lexemes: readonly Lexeme[], at: number): boolean {
  for (let i = at - 1; i > Math.max(0, at - NAMED); i--) {
    const { kind, key, term } = lexemes[i] ?? {}
    if (kind === 'break' || key === '.' || key === '!' || key === '?' || term?.weekday !== undefined) return false
    const isNth = lexemes[i - 1]?.term.ordinal !== undefined
    if (term?.unit === 'week') return isNth
  }
  return false
}

/** "sat", "sun", "wed" are verbs and a star too: they are days beside a time, a date or a word that points. */
function isMeant(lexemes: readonly Lexeme[], at: number): boolean {
  const word = lexemes[at]
  if (word?.term.place && isPlace(lexemes, at)) return false
  if (!word?.term.weak) return true
  const before = lexemes[at - 1]
  if (before?.term.link === 'in' || (before?.term.link === 'the' && !isOnThe(lexemes, at))) return false
  if (word.term.cased && !isSentenceCapital(word, before))
    return isFigureOfDay(lexemes, skipSigns(lexemes, at + 1)) || isOnDay(lexemes, at)
  if (isDated(lexemes, at + 1)) return true
  const isLinked =
    before === undefined ||
    // "taxi pa/ma".
    (before.kind !== 'word' && (before.key !== '/' || lexemes[at - 2]?.term.weekday !== undefined)) ||
    before.term.link !== undefined ||
    before.term.weekday !== undefined
  const isInside = before !== undefined && before.kind === 'word'
  // "pool party wed after camp", "at mine sat come round 7": behind a noun, where all is typed small.
  if (isInside && !before.capital && !word.capital && !word.term.cased && isOtherWord(before)) return true
  return (
    (isLinked && (ends(lexemes[at + 1]) || before?.term.link === 'on' || isLimit(before))) ||
    (word.capital && (isInside || (isLinked && before !== undefined)))
  )
}

/** "Na Quinta das Lanternas"; "quinta das 15 às 17" is a day. */
function isPlace(lexemes: readonly Lexeme[], at: number): boolean {
  const [of, name] = lexemes.slice(at + 1, at + 3)
  return of?.term.link === 'from' && name?.kind === 'word' && Number.isNaN(name.value) && meansNothing(name.term)
}

/** "op zo om 14u", "am mi.": small, but behind "on", and with an hour or nothing behind it. */
const isOnDay = (lexemes: readonly Lexeme[], at: number): boolean =>
  lexemes[at - 1]?.term.link === 'on' && (ends(lexemes[at + 1]) || lexemes[at + 1]?.term.link === 'at')

/** "so 14.6." is a Sunday, "so 17 Uhr" and "so 9:30" are about that hour. */
const isFigureOfDay = (lexemes: readonly Lexeme[], at: number): boolean =>
  Boolean(lexemes[at]?.digits) && lexemes[at + 1]?.term.hour !== true && lexemes[at + 1]?.key !== ':'

/** "By", "until"; where "to" is a word for it, that is too many things. */
const isLimit = (lexeme: Lexeme | undefined): boolean =>
  lexeme?.term.link === 'by' || (lexeme?.term.link === 'until' && !lexeme.term.spans)

/** A capital that says something: not the first word of a sentence. */
const isSentenceCapital = (word: Lexeme, before: Lexeme | undefined): boolean =>
  word.capital && before !== undefined && !/^[.!?]$/.test(before.key) && before.kind !== 'break'

const skipSigns = (lexemes: readonly Lexeme[], from: number): number =>
  /^[.,]$/.test(lexemes[from]?.key ?? '') ? from + 1 : from

/** A date or a time follows. */
function isDated(lexemes: readonly Lexeme[], at: number): boolean {
  const { digits = 0, term = {} } = lexemes[at] ?? {}
  if (digits > 0 || term.part || term.month || term.ordinal || term.clock) return true
  const next = lexemes[at + 1]
  if (term.link === 'in') return next?.term.part !== undefined
  return ['at', 'from', 'the', 'by'].includes(term.link ?? '') && Number.isFinite(next?.value)
}

const ends = (lexeme: Lexeme | undefined) =>
  lexeme === undefined || lexeme.kind === 'break' || /^[.,!?;:()&/-]$/.test(lexeme.key)
