import { isBeforeHour, isHourBehind, isHourNext } from '../hours/hour-behind'
import type { Lexeme } from '../lexemes'
import { readPartedDate } from './parted-date'
import type { Day, DayRules, ReadDay } from './written-day'

/** "14 June", "14th of June 2026", "June 14", "14/6", "14.6.2026", "2026-06-14". */
export const readDate: ReadDay = (lexemes, index, rules) =>
  readNumericDate(lexemes, index, rules) ??
  readSpacedDate(lexemes, index, rules) ??
  readSlashedDate(lexemes, index, rules) ??
  readPartedDate(lexemes, index, rules) ??
  readDayMonth(lexemes, index, rules) ??
  readMonthDay(lexemes, index) ??
  readOfferedDay(lexemes, index, rules)

const isSign = (lexeme: Lexeme | undefined, signs: string) => lexeme?.kind === 'mark' && signs.includes(lexeme.key)

function readDayMonth(lexemes: readonly Lexeme[], index: number, { language }: DayRules): Day | null {
  const number = readDayNumber(lexemes, index) ?? readDayWord(lexemes, index)
  if (!number) return null
  let at = number.next
  // "She turns 7. Jan 17": a sentence ends, where dots make no ordinals.
  if (!language.dotIsOrdinal && isSign(lexemes[at], '.') && lexemes[at + 1]?.spaced) return null
  while (at < number.next + 2 && (isOf(lexemes, at) || isSign(lexemes[at], ',-/.'))) at++
  const { month, count } = lexemes[at]?.term ?? {}
  // "Maddie's 9th, Oct 11": the month has a day of its own.
  if (isSign(lexemes[at - 1], ',') && readMonthDay(lexemes, at)) return null
  if (count !== undefined && !isMonthHere(lexemes, index, at)) return null
  return month === undefined ? null : withYear({ day: number.day, month, next: at + 1 }, lexemes)
}

/** "5 dez": ten and December, which is meant behind a figure that it does not count with. */
const isMonthHere = (lexemes: readonly Lexeme[], day: number, at: number): boolean =>
  Boolean(lexemes[day]?.digits) &&
  !isSign(lexemes[at - 1], ',') &&
  (lexemes[at + 1]?.term.unit ?? lexemes[at + 1]?.term.hour) === undefined

/** "6 or 13 March": the first of two days, whose month stands behind the second. */
function readOfferedDay(lexemes: readonly Lexeme[], index: number, rules: DayRules): Day | null {
  const number = readDayNumber(lexemes, index)
  if (!number || !lexemes[index]?.digits || lexemes[number.next]?.term.link !== 'or') return null
  const other = readDayMonth(lexemes, number.next + 1, rules)
  return other?.month === undefined ? null : { ...number, month: other.month }
}

/** "the 3rd of June"; "from" says so too in some languages: "de tweede van augustus". */
const isOf = (lexemes: readonly Lexeme[], at: number): boolean => {
  const link = lexemes[at]?.term.link
  return link === 'of' || (link === 'from' && lexemes[at + 1]?.term.month !== undefined)
}

function readMonthDay(lexemes: readonly Lexeme[], index: number): Day | null {
  const { month, count } = lexemes[index]?.term ?? {}
  // "Wordt in juni 12": an age.
  if (month === undefined || count !== undefined || lexemes[index - 1]?.term.link === 'in') return null
  let at = index + 1
  while (at < index + 3 && (isSign(lexemes[at], '.,/-') || lexemes[at]?.term.link === 'the')) at++
  const number = readDayNumber(lexemes, at) ?? readHighWord(lexemes, at)
  const behind = number?.next ?? at
  // "12/jan 15h", "July 6:30": an hour.
  const isClock =
    (isSign(lexemes[behind], ':') && lexemes[behind + 1]?.digits === 2) ||
    (lexemes[behind]?.term.hour === true && lexemes[behind]?.spaced === false)
  return number && !isClock && !isHours(lexemes, at, number.next)
    ? withYear({ day: number.day, month, next: number.next }, lexemes)
    : null
}

/** "in June, 2-4pm", "voor Jan, 12 uur": behind a comma hours. */
const isHours = (lexemes: readonly Lexeme[], at: number, next: number): boolean =>
  lexemes[at - 1]?.key === ',' &&
  (lexemes[next]?.term.half !== undefined ||
    lexemes[next]?.term.hour === true ||
    (isSign(lexemes[next], '-–') && Boolean(lexemes[next + 1]?.digits)))

/** 1 to 31, with or without "st", or an ordinal word. */
function readDayNumber(lexemes: readonly Lexeme[], index: number): { day: number; next: number } | null {
  const first = lexemes[index]
  if (first?.term.ordinal) return { day: first.term.ordinal, next: index + 1 }
  if (!first?.digits || first.digits > 2 || first.value < 1 || first.value > 31) return null
  return { day: first.value, next: index + (lexemes[index + 1]?.term.suffix ? 2 : 1) }
}

/** "May twenty nine": too high for an hour. */
function readHighWord(lexemes: readonly Lexeme[], index: number): { day: number; next: number } | null {
  const { count = 0 } = lexemes[index]?.term ?? {}
  return count > 12 && count <= 31 ? { day: count, next: index + 1 } : null
}

/** "diez de octubre", "vingt juin": a number word before a month. */
function readDayWord(lexemes: readonly Lexeme[], index: number): { day: number; next: number } | null {
  const { count = 0, weak } = lexemes[index]?.term ?? {}
  if (count < 1 || count > 31) return null
  const [first, second] = [lexemes[index + 1]?.term, lexemes[index + 2]?.term]
  // "Neuf du mois de mai": what may mean something else is a number there; "le neuf juin".
  const { link, dayNumber, weekday } = lexemes[index - 1]?.term ?? {}
  const isSure = !weak || dayNumber === true || weekday !== undefined || link === 'on' || link === 'the'
  const isMonth = first?.month !== undefined && (first.weekday ?? first.count) === undefined && isSure
  const isDay = first?.link === 'of' ? second?.month !== undefined : isMonth
  return isDay ? { day: count, next: index + 1 } : null
}

/** ", 2026", "2026", "'26" behind a day and month; never the hours of "at 1930" or "14 June 10-12". */
function withYear(day: Day, lexemes: readonly Lexeme[]): Day {
  let at = day.next
  while (at < day.next + 2 && (isSign(lexemes[at], ",./-'’") || isYearLink(lexemes, at))) at++
  const year = lexemes[at]
  if (!year?.digits) return day
  const isRange = isSign(lexemes[at + 1], '-') && lexemes[at + 1]?.spaced === false
  if (year.digits === 4 && !isRange && (isNear(year.value) || isFarYear(lexemes, at)))
    return { ...day, year: year.value, next: at + 1 }
  return year.digits === 2 && isShortYear(lexemes, at) ? { ...day, year: 2000 + year.value, next: at + 1 } : day
}

/** "23 novembre de 2026", "28 June in 2020". */
function isYearLink(lexemes: readonly Lexeme[], at: number): boolean {
  const { link } = lexemes[at]?.term ?? {}
  return link === 'of' || ((link === 'from' || link === 'in') && lexemes[at + 1]?.digits === 4)
}

const isNear = (year: number): boolean => year >= 1900 && year < 2100

/** "6 June 9999" is no day of this year. No hour is written so, and nothing is counted. */
const isFarYear = (lexemes: readonly Lexeme[], at: number): boolean =>
  (lexemes[at]?.value ?? 0) >= 2400 && lexemes[at + 1]?.kind !== 'word'

/** "'26", "14-Jun-26", "(3 jan 04)". */
function isShortYear(lexemes: readonly Lexeme[], at: number): boolean {
  const isGlued = lexemes[at]?.spaced === false && isSign(lexemes[at - 1], "'’-/")
  const closes = lexemes[at]?.key.startsWith('0') === true && isSign(lexemes[at + 1], ').')
  return isGlued || closes
}

function readNumericDate(lexemes: readonly Lexeme[], index: number, rules: DayRules): Day | null {
  const [a, sign, b] = [lexemes[index], lexemes[index + 1], lexemes[index + 2]]
  if (!a?.digits || !isGluedFigure(b) || sign?.spaced !== false || !isSign(sign, '/.-')) return null
  const third = lexemes[index + 3]
  const isThree = third?.key === sign.key && !third.spaced && isGluedFigure(lexemes[index + 4])
  if (isThree) return readThreeNumbers(a, b, lexemes[index + 4], rules, index + 5)
  if (a.digits > 2 || b.digits > 2 || (sign.key === '-' && !isDashedDate(lexemes, index, rules))) return null
  if (sign.key === '.' && !isDottedDate(lexemes, index, rules)) return null
  const order = sign.key === '/' ? rules : { ...rules, monthFirst: false, undecided: false }
  if (sign.key !== '/' && b.value > 12) return null
  return ordered(a.value, b.value, order, { next: index + (third?.key === '.' && sign.key === '.' ? 4 : 3) })
}

const isGluedFigure = (lexeme: Lexeme | undefined): lexeme is Lexeme => lexeme?.spaced === false && lexeme.digits > 0

/** "27. 11." with a space, where a dot makes an ordinal. */
function readSpacedDate(lexemes: readonly Lexeme[], index: number, { language }: DayRules): Day | null {
  const [day, dot, month, last, after] = lexemes.slice(index, index + 5)
  if (!language.dotIsOrdinal || !day?.digits || day.digits > 2 || dot?.key !== '.' || dot.spaced) return null
  if (!month?.digits || month.digits > 2 || !month.spaced || last?.key !== '.' || last.spaced) return null
  if (day.value < 1 || day.value > 31 || month.value < 1 || month.value > 12) return null
  // "Till wird 4. 10.5. ab zehn": a sentence ends before the date.
  if (isGluedFigure(after) && after.digits < 3) return null
  return withYear({ day: day.value, month: month.value, next: index + 4 }, lexemes)
}

/** "18 / 07 sabato", "sa 18 / 7": spaces around the stroke, beside a weekday, or with a month of two figures. */
function readSlashedDate(lexemes: readonly Lexeme[], index: number, rules: DayRules): Day | null {
  const [a, stroke, b, after] = lexemes.slice(index, index + 4)
  if (!a?.digits || a.digits > 2 || stroke?.key !== '/' || !stroke.spaced || !b?.spaced || b.digits > 2) return null
  const isBeside = [lexemes[index - 1], after].some(each => each?.term.weekday !== undefined)
  if (!isBeside && !b.key.startsWith('0')) return null
  return ordered(a.value, b.value, rules, { next: index + 3 })
}

function readThreeNumbers(a: Lexeme, b: Lexeme, c: Lexeme | undefined, rules: DayRules, next: number): Day | null {
  if (!c || b.digits > 2) return null
  if (a.digits === 4) return c.digits <= 2 ? { year: a.value, month: b.value, day: c.value, next } : null
  if (a.digits > 2 || (c.digits !== 4 && c.digits !== 2)) return null
  return ordered(a.value, b.value, rules, { year: c.digits === 4 ? c.value : 2000 + c.value, next })
}

/**
 * "14.6" where a dot parts hours from minutes: a date with a second dot, or behind a weekday, if it is no likely time of
 * day. Times of day are told in fives.
 */
function isDottedDate(lexemes: readonly Lexeme[], index: number, rules: DayRules): boolean {
  if (!rules.language.dotIsTime) return !isClearlyTime(lexemes, index)
  const [hour, minute, after] = [lexemes[index], lexemes[index + 2], lexemes[index + 3]]
  const isTime = minute?.digits === 2 && minute.value % 5 === 0 && minute.value < 60 && (hour?.value ?? 99) < 24
  const isClosed = after?.key === '.' && (lexemes[index + 4] !== undefined || minute?.digits === 1)
  const { weekday, link, dayNumber } = lexemes[index - 1]?.term ?? {}
  if (dayNumber || isLabelled(lexemes, index)) return true
  // "Samedi 09.05, 10h-14h", "12.12 h 16".
  const mayBeDay = link !== 'from' && minute !== undefined && minute.value > 0 && minute.value <= 12
  if (mayBeDay && isBeforeHour(lexemes, index + 3)) return true
  const isPadded = minute?.key.startsWith('0') === true && minute.value <= 12 && after?.term.half === undefined
  // "31.10": no hour is that late, and prices and weights have their unit behind them.
  const isLate =
    (hour?.value ?? 0) > 24 && minute?.digits === 2 && (after?.kind !== 'word' || !rules.counted.has(after.key))
  return (
    !isTime &&
    (isClosed || isPadded || weekday !== undefined || link === 'on' || (isLate && !/^[€£$%]$/.test(after?.key ?? '')))
  )
}

/** "Data: 23.10", "dia • 23.10". */
const isLabelled = (lexemes: readonly Lexeme[], index: number): boolean =>
  isSign(lexemes[index - 1], ':•·|-–') && lexemes[index - 2]?.term.dayNumber === true

/** "10.12 Uhr", "um 9.10" where a dot parts day from month. */
const isClearlyTime = (lexemes: readonly Lexeme[], index: number): boolean =>
  lexemes[index + 3]?.term.hour === true || (lexemes[index - 1]?.term.link === 'at' && lexemes[index + 3]?.key !== '.')

/** "zaterdag 12-6", "op 12-6", "24-05"; "zaterdagochtend 10-12" are hours. "Sáb. 23-5" are none in any language. */
function isDashedDate(lexemes: readonly Lexeme[], index: number, { language }: DayRules): boolean {
  // "za. 16-5".
  const before = isSign(lexemes[index - 1], '.') && lexemes[index - 1]?.spaced === false ? index - 2 : index - 1
  const { weekday, part, link } = lexemes[before]?.term ?? {}
  // "zaterdag 9-11 uur".
  if (lexemes[index + 3]?.term.hour) return false
  const isPadded = lexemes[index + 2]?.key.startsWith('0') === true
  const isDay = (lexemes[index]?.value ?? 0) > 12 && (lexemes[index + 2]?.value ?? 99) <= 12
  if (isDay && ((weekday !== undefined && part === undefined) || isHourBehind(lexemes, index + 3))) return true
  // "voor 13-9": hours never run down.
  if (language.dashIsDate && link === 'by' && (lexemes[index]?.value ?? 0) > (lexemes[index + 2]?.value ?? 99))
    return true
  return (
    language.dashIsDate === true &&
    (isPadded ||
      (weekday !== undefined && part === undefined) ||
      link === 'on' ||
      isHourNext(lexemes, index + 3) ||
      isBeforeHour(lexemes, index + 3))
  )
}

function ordered(a: number, b: number, rules: DayRules, rest: { year?: number; next: number }): Day | null {
  if (a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12)) return null
  const monthFirst = a > 12 ? false : b > 12 ? true : rules.monthFirst
  const [day, month] = monthFirst ? [b, a] : [a, b]
  const isEither = a <= 12 && b <= 12 && a !== b
  const undecided = rules.undecided && { undecided: true as const }
  return { day, month, ...(isEither && { swappable: true as const, ...undecided }), ...rest }
}
