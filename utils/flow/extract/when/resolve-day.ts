import type { Holiday } from '@/utils/languages/language'
import {
  addMonths,
  dayNumber,
  holidayIn,
  lastDayOf,
  nthWeekdayIn,
  toYearMonthDay,
  weekdayOfNumber
} from './calendar-day'
import type { Day } from './written-day'

/** The moment a message was sent, on the family's wall clock; `day` is null where nobody knows. */
export interface Reference {
  /** Days since 1970-01-01. */
  day: number | null
  /** Minutes from midnight; null where only the day is known. */
  minutes: number | null
  /** When the parent added it: finds the year of "14 June" and nothing else. */
  seenDay: number | null
  /** Nobody can be asked: of a weekday and a date that disagree, the date counts. */
  mustAnswer?: true
}

/** A day on the calendar, or the reason why there is none. */
export interface ResolvedDay {
  day: number | null
  /** Said in so many words; else the parent is asked. */
  known: boolean
  /** Other days that the words can mean, the likelier first. */
  others: readonly number[]
  problem: 'mismatch' | 'undated' | 'choose' | 'missing' | null
}

/** A date without a year that is gone for no longer than this is a past one, not next year's. */
const LATELY = 60
/** No weekday makes a date next year's: "Sat 14 June" in May, when it is a Sunday, is a mistake and not a year away. */
const AHEAD = 330

const known = (day: number | null): ResolvedDay => ({
  day,
  known: true,
  others: [],
  problem: day === null ? 'missing' : null
})
const nothing = (problem: ResolvedDay['problem'], others: readonly number[] = []): ResolvedDay => ({
  day: null,
  known: false,
  others,
  problem
})

/** Lays a written day on the calendar, seen from the moment it was written. */
export function resolveDay(day: Day, reference: Reference): ResolvedDay {
  const plain = resolvePlain(day, reference)
  const near = day.beside && plain.day !== null ? known(weekdayBeside(plain.day, day.beside)) : plain
  return day.plus ? shifted(near, day.plus) : near
}

function weekdayBeside(day: number, { weekday, step, orSame }: NonNullable<Day['beside']>): number {
  const ahead = (step * (weekday - weekdayOfNumber(day)) + 14) % 7
  return day + step * (ahead === 0 && !orSame ? 7 : ahead)
}

const shifted = (resolved: ResolvedDay, { days, months }: { days: number; months: number }): ResolvedDay =>
  resolved.day === null ? resolved : { ...resolved, day: addMonths(resolved.day, months) + days, others: [] }

function resolvePlain(day: Day, reference: Reference): ResolvedDay {
  if (day.month !== undefined && day.day !== undefined) return resolveDate(day, day.day, day.month, reference)
  if (reference.day === null) return nothing('undated')
  if (day.nth !== undefined || day.monthEnd) return known(resolveInMonth(day, reference.day))
  if (day.days !== undefined) return known(reference.day + day.days)
  if (day.holiday !== undefined) return resolveHoliday(day.holiday, day.year, reference.day)
  if (day.holidays) return resolveNextOf(day.holidays, reference.day)
  if (day.weekend) return resolveWeekend(day, reference.day)
  if (day.day !== undefined) return resolveDayOfMonth(day, day.day, reference.day, reference.mustAnswer)
  return day.weekday === undefined ? nothing('missing') : resolveWeekday(day, day.weekday, reference.day)
}

/** "first Saturday in June", "end of May", "the end of the month": the coming one. */
function resolveInMonth({ month, nth, weekday = 1, which }: Day, from: number): number | null {
  const { year, month: present } = toYearMonthDay(from)
  const at = (months: number) => {
    const [toYear, toMonth] = [year + Math.floor(months / 12), (months % 12) + 1]
    return nth === undefined ? lastDayOf(toYear, toMonth) : nthWeekdayIn(toYear, toMonth, weekday, nth)
  }
  const first = (month ?? present) - 1 + (month === undefined && which === 'next' ? 1 : 0)
  const here = at(first)
  return here !== null && here >= from ? here : at(first + (month === undefined ? 1 : 12))
}

function resolveWeekday(day: Day, weekday: number, from: number): ResolvedDay {
  const coming = from + ((weekday - weekdayOfNumber(from) + 7) % 7)
  if (day.inWeek !== undefined) return resolveInWeek(coming + 7 * day.inWeek, from)
  if (day.which === 'last') return known(coming === from ? from - 7 : coming - 7)
  if (day.which === 'second') return { day: coming + 7, known: false, others: [coming + 14], problem: 'choose' }
  if (day.which === 'coming') return resolveComing(coming === from ? from + 7 : coming, from)
  if (day.which !== 'next') return known(coming + 7 * (day.weeks ?? 0))
  const nextWeek = from - weekdayOfNumber(from) + 7 + weekday
  return coming === nextWeek || coming === from
    ? known(nextWeek)
    : { day: nextWeek, known: false, others: [coming], problem: 'choose' }
}

/** A weekday that is over in this week may be counted from the next one. */
const resolveInWeek = (day: number, from: number): ResolvedDay =>
  weekdayOfNumber(day) >= weekdayOfNumber(from)
    ? known(day)
    : { day, known: false, others: [day - 7], problem: 'choose' }

/** A day or two ahead, some say "el próximo viernes" of the one after. */
const resolveComing = (coming: number, from: number): ResolvedDay =>
  coming - from > 2 ? known(coming) : { day: coming, known: false, others: [coming + 7], problem: null }

function resolveHoliday(holiday: Holiday, written: number | undefined, from: number): ResolvedDay {
  if (written !== undefined) return known(holidayIn(holiday, written))
  const { year } = toYearMonthDay(from)
  const here = holidayIn(holiday, year)
  return known(here !== null && here >= from ? here : holidayIn(holiday, year + 1))
}

/** "bank holiday Monday": whichever comes first. */
function resolveNextOf(holidays: readonly Holiday[], from: number): ResolvedDay {
  const days = holidays.flatMap(holiday => resolveHoliday(holiday, undefined, from).day ?? [])
  return known(days.length > 0 ? Math.min(...days) : null)
}

/** Saturday, and Sunday is as likely. */
function resolveWeekend(day: Day, from: number): ResolvedDay {
  const isLater = day.which === 'next' || day.which === 'second'
  const saturday = from + ((6 - weekdayOfNumber(from) + 7) % 7) + (isLater ? 7 : 0)
  const others = day.which === 'second' ? [saturday + 1, saturday + 7, saturday + 8] : [saturday + 1]
  return { day: saturday, known: false, others, problem: 'choose' }
}

/** "the 21st", "Sat 7th": this month or the next one that has such a day. */
function resolveDayOfMonth(written: Day, day: number, from: number, mustAnswer?: true): ResolvedDay {
  const [first, second] = daysOfMonthFrom(day, from)
  if (first === undefined) return nothing('missing')
  if (written.weekday === undefined || weekdayOfNumber(first) === written.weekday) return known(first)
  if (second !== undefined && weekdayOfNumber(second) === written.weekday)
    return { day: second, known: false, others: [], problem: null }
  if (mustAnswer)
    return known(daysOfMonthFrom(day, from, 12).find(each => weekdayOfNumber(each) === written.weekday) ?? first)
  return nothing('mismatch', [first, sameWeek(first, written.weekday, from)])
}

function daysOfMonthFrom(day: number, from: number, months = 4): number[] {
  const { year, month } = toYearMonthDay(from)
  return Array.from({ length: months }, (_, ahead) => ahead)
    .map(ahead => dayNumber(year + Math.floor((month - 1 + ahead) / 12), ((month - 1 + ahead) % 12) + 1, day))
    .filter(number => number !== null && number >= from)
    .filter(number => number !== null)
}

/** A day and a month, perhaps with year and weekday; the weekday finds order and year, or shows a mistake. */
function resolveDate(written: Day, day: number, month: number, reference: Reference): ResolvedDay {
  const from = reference.day ?? reference.seenDay
  const orders: [number, number][] = written.swappable
    ? [
        [day, month],
        [month, day]
      ]
    : [[day, month]]
  if (written.year === undefined && from === null) return nothing('undated')
  const dates = orders.map(([d, m]) =>
    written.year === undefined ? nearest(d, m, from ?? 0, written.weekday) : dayNumber(written.year, m, d)
  )
  const [first = null, swapped = null] = dates
  const fits = dates.find(date => date !== null && weekdayOfNumber(date) === written.weekday)
  if (fits !== undefined && fits !== null && isGone(fits, from)) return gone(fits, written, from)
  if (fits !== undefined && fits !== null)
    return { ...known(fits), known: reference.day !== null || written.year !== undefined }
  if (first === null) return nothing('missing')
  if (written.weekday !== undefined && reference.mustAnswer) return known(first)
  if (written.weekday !== undefined) return nothing('mismatch', [first, sameWeek(first, written.weekday, from)])
  return isGone(first, from) ? gone(first, written, from) : dated(first, swapped, from)
}

const isGone = (day: number, from: number | null): boolean => from !== null && day < from

/** A day that was over when it was written may be a slip: the same one that comes next is offered too. */
function gone(day: number, written: Day, from: number | null): ResolvedDay {
  const { month, day: number } = toYearMonthDay(day)
  const year = toYearMonthDay(from ?? day).year
  const coming = [year, year + 1]
    .map(each => dayNumber(each, month, number))
    .find(each => each !== null && each >= (from ?? 0))
  return { day, known: false, others: coming ? [coming] : [], problem: written.year === undefined ? null : 'choose' }
}

function dated(day: number, swapped: number | null, from: number | null): ResolvedDay {
  const others = swapped === null ? [] : [swapped]
  const isFarther = swapped !== null && from !== null && swapped >= from && swapped - from < 90 && day - from > 180
  return { day, known: others.length === 0, others, problem: isFarther ? 'choose' : null }
}

/** The coming one, or the one just gone; a weekday may name the year. */
function nearest(day: number, month: number, from: number, weekday: number | undefined): number | null {
  const { year } = toYearMonthDay(from)
  const dates = [year, year + 1, year - 1, year + 2, year + 3]
    .map(y => dayNumber(y, month, day))
    .filter(date => date !== null)
  const near = dates.filter(date => date >= from - LATELY && date < from + AHEAD)
  const ordered = near.toSorted((a, b) => a - b)
  const fitting = ordered.find(date => weekday !== undefined && weekdayOfNumber(date) === weekday)
  return fitting ?? ordered[0] ?? dates.filter(date => date >= from).toSorted((a, b) => a - b)[0] ?? null
}

/** The nearest day with that weekday that was not over: what the writer may have meant instead. */
function sameWeek(day: number, weekday: number, from: number | null): number {
  const ahead = (weekday - weekdayOfNumber(day) + 7) % 7
  const near = day + (ahead > 3 ? ahead - 7 : ahead)
  return day >= (from ?? day) && near < (from ?? near) ? near + 7 : near
}
