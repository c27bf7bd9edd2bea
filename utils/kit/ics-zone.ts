import ICAL from 'ical.js'
import type { When } from '@/utils/model/facts'

/** Most parts of a zone, and most single dates in a part; those of a whole century are fewer. */
const MAX_PARTS = 100
/** A weekday of a rule, and which one of its month: "-1SU" is the last Sunday. */
const WEEKDAY = /^(-?[1-5])?(SU|MO|TU|WE|TH|FR|SA)$/
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']

/** The clock changes: when, as it showed before, and how many seconds it is ahead of UTC from then on. */
interface ClockChange {
  at: When
  offset: number
}

/**
 * How many seconds a clock is ahead of UTC, where the file itself describes its zone (VTIMEZONE of RFC 5545, 3.6.5).
 * `local` is a moment on that clock. ical.js would count every change since the first, and a file may ask for one each
 * second; here a rule is one of days in one month of each year, and only that year and the one before are looked at.
 * Null where the file does not say, or says it in another way.
 */
export function offsetIn(zone: ICAL.Component | null, local: When): number | null {
  const parts = zone?.getAllSubcomponents() ?? []
  if (parts.length > MAX_PARTS) return null
  const changes = parts.map(part => changesOf(part, Number(local.slice(0, 4))))
  if (changes.includes(null)) return null
  const before = changes.flatMap(each => each ?? []).filter(({ at }) => at <= local)
  return before.toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1)?.offset ?? null
}

function changesOf(part: ICAL.Component, year: number): ClockChange[] | null {
  const first = part.getFirstPropertyValue('dtstart')
  const offset = part.getFirstPropertyValue('tzoffsetto')
  const rule = part.getFirstPropertyValue('rrule')
  const dates = part.getAllProperties('rdate')
  if (!(first instanceof ICAL.Time) || !(offset instanceof ICAL.UtcOffset) || !areFew(dates)) return null
  const single = [first, ...dates.flatMap(date => date.getValues())]
  const yearly = rule instanceof ICAL.Recur ? repeat(rule, minuteOf(first), year) : []
  const seconds = offset.toSeconds()
  return yearly && [...single, ...yearly].map(at => ({ at: minuteOf(at), offset: seconds }))
}

/** Counted before they are read, which takes a second for as many as a file can hold. */
const areFew = (dates: readonly ICAL.Property[]): boolean =>
  dates.length <= MAX_PARTS && dates.every(date => date.toJSON().length <= MAX_PARTS)

/** When a rule that began at `first` comes round in a year and in the one before; null for one that is not yearly. */
function repeat({ freq, interval, count, until, parts }: ICAL.Recur, first: When, year: number): When[] | null {
  const { BYMONTH: [month = Number(first.slice(5, 7)), ...months] = [], BYDAY = [], BYMONTHDAY = [], ...others } = parts
  const isYearly = freq === 'YEARLY' && interval === 1 && !count && Object.keys(others).length === 0
  const isPlain = months.length === 0 && BYDAY.every(day => WEEKDAY.test(day)) && BYMONTHDAY.every(day => day > 0)
  if (!isYearly || !isPlain || BYDAY.length > 1) return null
  const monthDays = BYDAY.length || BYMONTHDAY.length ? BYMONTHDAY : [Number(first.slice(8, 10))]
  return [year - 1, year]
    .flatMap(each => daysIn(each, month, BYDAY[0], monthDays))
    .map(day => day + first.slice(10))
    .filter(at => at >= first && (!until || at.slice(0, 10) <= dayAfter(until)))
}

/** The days that a rule means in one month: of "-1SU" the last Sunday, of "SU" and 8 to 14 the second. */
function daysIn(year: number, month: number, weekday = '', monthDays: readonly number[]): When[] {
  const [, nth = '', name = ''] = WEEKDAY.exec(weekday) ?? []
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const all = Array.from({ length }, (_, index) => new Date(Date.UTC(year, month - 1, index + 1)))
  const named = name ? all.filter(day => day.getUTCDay() === WEEKDAYS.indexOf(name)) : all
  const meant = nth ? [named.at(Number(nth) > 0 ? Number(nth) - 1 : Number(nth))] : named
  return meant
    .flatMap(day => day ?? [])
    .filter(day => monthDays.length === 0 || monthDays.includes(day.getUTCDate()))
    .map(day => day.toISOString().slice(0, 10))
}

/** UNTIL is told in UTC, where it may be the day before; no rule comes round twice in two days. */
function dayAfter(until: ICAL.Time): When {
  const next = until.clone()
  next.adjust(1, 0, 0, 0)
  return minuteOf(next).slice(0, 10)
}

const minuteOf = (time: unknown): When => String(time).slice(0, 16)
