import { cleanLine, fold } from '@/utils/kit/text'
import { type CalendarNames, calendarNames, type Day, nameOf } from './calendar-names'
import { relativeDay } from './relative-day'

/** Which of two numbers is the day, where a page writes dates in numbers. */
export type DateOrder = 'dmy' | 'mdy'

export interface PageTimeOptions {
  /** Language of the page, BCP 47. */
  language: string
  /** Null while it is not known: then "3/4/2026" stays unread. */
  order: DateOrder | null
  /** Milliseconds since 1970; a later message cannot be read yet. */
  now: number
  /** The page wrote its texts today: "yesterday", "Monday" and "16 Nov" can be read too. */
  isFresh?: boolean
}

/** A date in numbers as a page writes it. `[year, month, day]` is known at once for year-first dates. */
export interface NumericDate {
  text: string
  yearFirst: boolean
  separator: string
  /** In the order of the page. */
  numbers: readonly [number, number, number]
}

const DAY_MS = 86_400_000
/** No site that we read has older messages; an older year is a number misread. */
const OLDEST_YEAR = 2004
const MAX_LENGTH = 120

const CLOCK = /(?<![\d.])(\d{1,2}):(\d\d)(?::\d\d)?(?!\d)/
const CLOCK_WITH_POINT = /(?<![\d.])(\d{1,2})[.h](\d\d)(?![\d.])/
const YEAR_FIRST = /(?<!\d)(\d{4})(?:([-/])|([.年년])\s?)(\d{1,2})(?:[-/]|[.月월]\s?)(\d{1,2})(?!\d)/
const YEAR_LAST = /(?<!\d)(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d\d)(?!\d)/

/**
 * Reads a date and a time as people see them, in the browser's own time zone. Returns an instant (ISO 8601, UTC), or
 * null when there is any doubt: an unknown order, no time, a day that does not exist, a time that has not come yet.
 */
export function readPageTime(text: string, options: PageTimeOptions): string | null {
  const names = calendarNames(options.language)
  const line = cleanLine(text, MAX_LENGTH)
  const colon = CLOCK.exec(line)
  const rest = colon ? line.replace(colon[0], ' ') : line
  const numeric = findNumericDate(rest)
  const inWords = () => dayOfWords(rest, names) ?? (options.isFresh ? relativeDay(rest, names, options.now) : null)
  const day = numeric ? dayOfNumbers(numeric, options.order) : inWords()
  const source = colon ? line : numeric ? rest.replace(numeric.text, ' ') : rest
  const clock = colon ?? CLOCK_WITH_POINT.exec(source)
  const time = clock && minuteOfDay(clock, source, names)
  return day && time !== null ? toInstant(day, time, options.now) : null
}

/** The first date that is written in numbers alone. A year of two digits counts only in the unmistakable "4.3.26". */
export function findNumericDate(text: string): NumericDate | null {
  const first = YEAR_FIRST.exec(text)
  if (first) {
    const numbers = [Number(first[1]), Number(first[4]), Number(first[5])] as const
    return { text: first[0], yearFirst: true, separator: first[2] ?? '.', numbers }
  }
  const last = YEAR_LAST.exec(text)
  if (!last) return null
  const [, a, separator = '', b, year = ''] = last
  if (year.length === 2 && separator !== '.') return null
  const fullYear = Number(year) + (year.length === 2 ? 2000 : 0)
  return { text: last[0], yearFirst: false, separator, numbers: [Number(a), Number(b), fullYear] }
}

/** Year, month and day, or null where the order is unknown and matters. Points stand in day-first dates only. */
export function dayOfNumbers({ yearFirst, separator, numbers }: NumericDate, order: DateOrder | null): Day | null {
  const [a, b, c] = numbers
  if (yearFirst) return existing([a, b, c])
  if (separator === '.' || a > 12 || a === b) return existing([c, b, a])
  if (b > 12) return existing([c, a, b])
  if (order === null) return null
  return existing(order === 'dmy' ? [c, b, a] : [c, a, b])
}

function existing(day: Day): Day | null {
  const [year, month, date] = day
  const real = new Date(year, month - 1, date)
  return year >= OLDEST_YEAR && real.getMonth() === month - 1 && real.getDate() === date ? day : null
}

/**
 * "16 Nov 2026", "Nov 16, 2026", "16 de noviembre de 2026": the day stands within two words of the month. Two months
 * are none: "mar" is a Tuesday in Spanish too.
 */
function dayOfWords(text: string, { months }: CalendarNames): Day | null {
  const words = text.match(/\p{L}+|\d+/gu) ?? []
  const found = words.flatMap((word, at) => ({ at, month: months.get(nameOf(word)) })).filter(({ month }) => month)
  const { at = 0, month } = found[0] ?? {}
  const year = words.find(word => /^\d{4}$/.test(word))
  const day = [at - 1, at + 1, at - 2, at + 2].map(i => words[i] ?? '').find(word => /^\d{1,2}$/.test(word))
  const certain = found.every(other => other.month === month)
  return certain && month && year && day ? existing([Number(year), month, Number(day)]) : null
}

/** Minutes since midnight; null for a clock that does not exist. */
function minuteOfDay(clock: RegExpExecArray, text: string, names: CalendarNames): number | null {
  const [hour, minute] = [Number(clock[1]), Number(clock[2])]
  const before = text.slice(0, clock.index)
  const period = periodOf(before, text.slice(clock.index + clock[0].length), names)
  if (minute > 59 || hour > 23 || (period && (hour > 12 || hour === 0))) return null
  const hours = period ? (hour % 12) + (period === 'pm' ? 12 : 0) : hour
  return hours * 60 + minute
}

const ENGLISH_PERIOD = /^\s?([ap])\.?\s?m(?!\p{L})/iu

/** Half of the day beside the clock, in the page's language, or in English: German "am 16." is none. */
function periodOf(before: string, after: string, { am, pm }: CalendarNames): 'am' | 'pm' | null {
  const english = ENGLISH_PERIOD.exec(after)?.[1]
  if (english) return english.toLowerCase() === 'p' ? 'pm' : 'am'
  const isBeside = (name: string) => name !== '' && (fold(after).startsWith(name) || fold(before).endsWith(name))
  if (isBeside(pm)) return 'pm'
  return isBeside(am) ? 'am' : null
}

function toInstant([year, month, day]: Day, minutes: number, now: number): string | null {
  const time = new Date(year, month - 1, day, 0, minutes).getTime()
  return time <= now + DAY_MS ? new Date(time).toISOString() : null
}
