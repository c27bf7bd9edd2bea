import type { DateLanguage, DayPart, Holiday, Term } from '@/utils/languages/language'
import type { Lexeme } from './lexemes'

/** A day as it is written, before it is laid on a calendar. */
export interface Day {
  year?: number
  month?: number
  day?: number
  /** ISO, 1 is Monday. */
  weekday?: number
  which?: Term['which']
  /** Whole days from the message. */
  days?: number
  /** Weeks added: "Saturday week". */
  weeks?: number
  holiday?: Holiday
  weekend?: true
  part?: DayPart
  /** Numbers that can be read day first or month first; `day` and `month` hold the order of the region. */
  swappable?: true
  /** Index behind its last lexeme. */
  next: number
}

/** What the reader of days knows besides the text. */
export interface DayRules {
  language: DateLanguage
  monthFirst: boolean
  counted: ReadonlySet<string>
}

type Read = (lexemes: readonly Lexeme[], index: number, rules: DayRules) => Day | null

/** The day that begins at this lexeme, or null. */
export const readDay: Read = (lexemes, index, rules) => {
  const day =
    readWeekday(lexemes, index, rules) ??
    readDate(lexemes, index, rules) ??
    readRelative(lexemes, index) ??
    readOrdinalDay(lexemes, index, rules)
  return day && withPart(day, lexemes)
}

/** "Saturday", "next Sat 7th", "Saturday, 14 June", "Saturday week". */
const readWeekday: Read = (lexemes, index, rules) => {
  const which = lexemes[index]?.term.which
  const at = which ? index + 1 : index
  const weekday = lexemes[at]?.term.weekday
  if (weekday === undefined || !isMeant(lexemes, at, which !== undefined)) return null
  const day: Day = { weekday, ...(which && { which }), next: at + 1 }
  const part = lexemes[day.next]?.term
  const afterPart = part?.part && part.days === undefined && part.clock === undefined ? day.next + 1 : day.next
  const date = readDateAfter(lexemes, afterPart, rules)
  if (date) return { ...day, ...(part?.part && afterPart > day.next && { part: part.part }), ...date }
  return readWeeksAfter(lexemes, day)
}

/** A date close behind its weekday: "Saturday, the 14th of June", "Saturday (14 June)". */
const readDateAfter: Read = (lexemes, index, rules) => {
  let at = index
  while (at < index + 3 && isFiller(lexemes[at])) at++
  const date = readDate(lexemes, at, rules) ?? readOrdinalDay(lexemes, at, rules, true)
  if (date) return date
  const figure = lexemes[at]
  const isPlainDay =
    at === index && figure?.digits && figure.value >= 1 && figure.value <= 31 && lexemes[at + 1]?.kind !== 'number'
  return isPlainDay && isNoClock(lexemes, at, rules) ? { day: figure.value, next: at + 1 } : null
}

const isFiller = (lexeme: Lexeme | undefined) =>
  [',', '(', '.', '-', '–', '/'].includes(lexeme?.key ?? '') ||
  lexeme?.term.link === 'the' ||
  lexeme?.term.link === 'on'

/** "Saturday 14" is a day of the month where no hour can be meant: above 12, and no range of hours follows. */
const isNoClock = (lexemes: readonly Lexeme[], at: number, rules: DayRules) => {
  const next = lexemes[at + 1]
  const isOpen =
    next === undefined ||
    next.kind === 'break' ||
    next.key === ',' ||
    next.key === ')' ||
    next.term.link === 'at' ||
    next.term.link === 'from'
  return (lexemes[at]?.value ?? 0) > 12 && isOpen && !rules.counted.has(next?.key ?? '')
}

/** "Saturday week", "Saturday next week". */
function readWeeksAfter(lexemes: readonly Lexeme[], day: Day): Day {
  const next = lexemes[day.next]
  if (next?.term.unit === 'week' && !next.key.endsWith('s')) return { ...day, weeks: 1, next: day.next + 1 }
  if (next?.term.unit === 'fortnight') return { ...day, weeks: 2, next: day.next + 1 }
  if (next?.term.which && next.term.which !== 'last' && lexemes[day.next + 1]?.term.unit === 'week')
    return { ...day, which: next.term.which, next: day.next + 2 }
  return day
}

/** "sat", "sun", "wed" are verbs and suns too: they are days beside a time, a date or a word that points. */
function isMeant(lexemes: readonly Lexeme[], at: number, pointed: boolean): boolean {
  const word = lexemes[at]
  if (!word?.term.weak || pointed) return true
  const before = lexemes[at - 1]
  const after = lexemes[at + 1]
  const next = lexemes[at + 2]
  if (before?.term.link === 'the' || before?.term.link === 'in') return false
  const links =
    before?.term.link !== undefined ||
    before === undefined ||
    before.kind !== 'word' ||
    before.term.weekday !== undefined
  const dated = Boolean(
    after?.digits || after?.term.part || after?.term.month || after?.term.ordinal || after?.term.clock
  )
  const timed =
    (after?.term.link === 'at' || after?.term.link === 'from' || after?.term.link === 'the') &&
    Boolean(next && !Number.isNaN(next.value))
  const ends = after === undefined || after.kind === 'break' || /^[.,!?;:()&/-]$/.test(after.key)
  return (
    dated ||
    timed ||
    (links && before !== undefined && (ends || word.capital || before.term.link === 'on')) ||
    (word.capital && before !== undefined && before.kind === 'word') ||
    (links && ends)
  )
}

/** "14 June", "14th of June 2026", "June 14", "14/6", "14.6.2026", "2026-06-14". */
const readDate: Read = (lexemes, index, rules) =>
  readNumericDate(lexemes, index, rules) ?? readDayMonth(lexemes, index) ?? readMonthDay(lexemes, index)

function readDayMonth(lexemes: readonly Lexeme[], index: number): Day | null {
  const number = readDayNumber(lexemes, index)
  if (!number) return null
  let at = number.next
  if (lexemes[at]?.term.link === 'of') at++
  else if ([',', '-', '/', '.'].includes(lexemes[at]?.key ?? '')) at++
  const month = lexemes[at]?.term.month
  return month === undefined ? null : withYear({ day: number.day, month, next: at + 1 }, lexemes)
}

function readMonthDay(lexemes: readonly Lexeme[], index: number): Day | null {
  const month = lexemes[index]?.term.month
  if (month === undefined) return null
  let at = index + 1
  while (at < index + 3 && (['.', ',', '/', '-'].includes(lexemes[at]?.key ?? '') || lexemes[at]?.term.link === 'the'))
    at++
  const number = readDayNumber(lexemes, at)
  if (!number || (lexemes[number.next]?.key === ':' && lexemes[number.next + 1]?.digits === 2)) return null
  return withYear({ day: number.day, month, next: number.next }, lexemes)
}

/** 1 to 31, with or without "st", or an ordinal word. */
function readDayNumber(lexemes: readonly Lexeme[], index: number): { day: number; next: number } | null {
  const first = lexemes[index]
  if (first?.term.ordinal) return { day: first.term.ordinal, next: index + 1 }
  if (!first?.digits || first.digits > 2 || first.value < 1 || first.value > 31) return null
  return { day: first.value, next: index + (lexemes[index + 1]?.term.suffix ? 2 : 1) }
}

/** ", 2026", "2026", "'26" behind a day and month; never the hour of "at 1930". */
function withYear(day: Day, lexemes: readonly Lexeme[]): Day {
  let at = day.next
  while (at < day.next + 2 && [',', '.', '/', '-', "'", '’'].includes(lexemes[at]?.key ?? '')) at++
  const year = lexemes[at]
  const isYear = year?.digits === 4 && year.value >= 1900 && year.value < 2200
  const isRange = lexemes[at + 1]?.key === '-' && lexemes[at + 1]?.spaced === false
  const isShort = year?.digits === 2 && ["'", '’', '-', '/'].includes(lexemes[at - 1]?.key ?? '') && year.value >= 20
  const isOldShort = year?.digits === 2 && year.key.startsWith('0') && [')', '.'].includes(lexemes[at + 1]?.key ?? '')
  if (isYear && !isRange) return { ...day, year: year.value, next: at + 1 }
  return isShort || isOldShort ? { ...day, year: 2000 + year.value, next: at + 1 } : day
}

const isGluedFigure = (lexeme: Lexeme | undefined) => lexeme?.spaced === false && lexeme.digits > 0

function readNumericDate(lexemes: readonly Lexeme[], index: number, rules: DayRules): Day | null {
  const [a, sign, b] = [lexemes[index], lexemes[index + 1], lexemes[index + 2]]
  if (!a?.digits || !b?.digits || !sign || b.spaced || sign.spaced || !['/', '.', '-'].includes(sign.key)) return null
  const second = lexemes[index + 3]
  const c =
    second?.key === sign.key && !second.spaced && isGluedFigure(lexemes[index + 4]) ? lexemes[index + 4] : undefined
  if (a.digits === 4 && c?.digits) return { year: a.value, month: b.value, day: c.value, next: index + 5 }
  if (a.digits > 2 || b.digits > 2) return null
  if (c && (c.digits === 4 || c.digits === 2))
    return ordered(a.value, b.value, rules, { year: c.digits === 4 ? c.value : 2000 + c.value, next: index + 5 })
  if (sign.key === '-' || (sign.key === '.' && !isDottedDate(lexemes, index, rules))) return null
  const trailing = sign.key === '.' && second?.key === '.' ? 1 : 0
  return c ? null : ordered(a.value, b.value, rules, { next: index + 3 + trailing })
}

/** "14.6" is a date where dots are; in English only right behind a weekday, and when it is no time of day. */
function isDottedDate(lexemes: readonly Lexeme[], index: number, rules: DayRules): boolean {
  if (!rules.language.dotIsTime) return true
  const minutes = lexemes[index + 2]
  if (lexemes[index + 3]?.key === '.' && lexemes[index + 4]?.key === ',') return true
  const isTime = minutes?.digits === 2 && minutes.value < 60 && (lexemes[index]?.value ?? 99) < 24
  return lexemes[index - 1]?.term.weekday !== undefined && !isTime
}

function ordered(a: number, b: number, rules: DayRules, rest: { year?: number; next: number }): Day | null {
  if (a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12)) return null
  const monthFirst = a > 12 ? false : b > 12 ? true : rules.monthFirst
  const [day, month] = monthFirst ? [b, a] : [a, b]
  return { day, month, ...(a <= 12 && b <= 12 && a !== b && { swappable: true as const }), ...rest }
}

/** "tomorrow", "this weekend", "in two weeks", "Christmas Eve". */
function readRelative(lexemes: readonly Lexeme[], index: number): Day | null {
  const first = lexemes[index]
  if (!first) return null
  const { term } = first
  if (term.days !== undefined) return { days: term.days, ...(term.part && { part: term.part }), next: index + 1 }
  if (term.holiday) return { holiday: term.holiday, next: index + 1 }
  const unit = lexemes[index + 1]?.term.unit
  if ((term.which === 'this' || term.which === 'next') && unit === 'weekend')
    return { weekend: true, which: term.which, next: index + 2 }
  if (term.link === 'in') return readInDays(lexemes, index + 1)
  return readWeekOn(lexemes, index)
}

/** "in 3 days", "in a fortnight". */
function readInDays(lexemes: readonly Lexeme[], index: number): Day | null {
  const { value = Number.NaN } = lexemes[index] ?? {}
  const unit = lexemes[index + 1]?.term.unit
  const length = unit === 'day' ? 1 : unit === 'week' ? 7 : unit === 'fortnight' ? 14 : 0
  return length > 0 && value >= 1 && value <= 60 ? { days: value * length, next: index + 2 } : null
}

/** "a week on Saturday", "two weeks today". */
function readWeekOn(lexemes: readonly Lexeme[], index: number): Day | null {
  const { value = Number.NaN } = lexemes[index] ?? {}
  const unit = lexemes[index + 1]?.term.unit
  if (!(value >= 1 && value <= 8) || (unit !== 'week' && unit !== 'fortnight')) return null
  const at = lexemes[index + 2]?.term.link ? index + 3 : index + 2
  const { weekday, days } = lexemes[at]?.term ?? {}
  const weeks = value * (unit === 'week' ? 1 : 2)
  if (weekday !== undefined) return { weekday, weeks, next: at + 1 }
  return days === undefined ? null : { days: days + weeks * 7, next: at + 1 }
}

/** "the 21st", with no month anywhere near. */
function readOrdinalDay(lexemes: readonly Lexeme[], index: number, rules: DayRules, afterWeekday = false): Day | null {
  const start = lexemes[index]?.term.link === 'the' ? index + 1 : index
  const first = lexemes[start]
  const hasSuffix = Boolean(first?.digits && lexemes[start + 1]?.term.suffix)
  if (!first || !(hasSuffix || (first.term.ordinal && start > index))) return null
  const before = lexemes[index - 1]?.term
  const isPointed = start > index || afterWeekday || before?.link !== undefined
  const next = start + (hasSuffix ? 2 : 1)
  const number = first.term.ordinal ?? first.value
  if (!isPointed || number < 1 || number > 31 || isCounted(lexemes, next, rules)) return null
  return { day: number, next }
}

/** "the 5th birthday", "the 1st one": the noun may have a word before it. */
function isCounted(lexemes: readonly Lexeme[], next: number, rules: DayRules): boolean {
  const first = lexemes[next]
  if (first?.kind !== 'word') return false
  return (
    rules.counted.has(first.key) ||
    (first.term.weekday === undefined && rules.counted.has(lexemes[next + 1]?.key ?? '') && !first.term.link)
  )
}

/** "tomorrow evening", "on Saturday in the morning". */
function withPart(day: Day, lexemes: readonly Lexeme[]): Day {
  const link = lexemes[day.next]?.term.link
  const at = link === 'in' ? day.next + 1 : day.next
  const { part, days } = lexemes[at]?.term ?? {}
  return part && days === undefined && !day.part ? { ...day, part, next: at + 1 } : day
}
