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
import { resolveDate, sameWeek } from './resolve-date'
import { known, nothing, type Reference, type ResolvedDay } from './resolved-day'
import type { Day } from './written-day'

/** Lays a written day on the calendar, seen from the moment it was written. */
export function resolveDay(day: Day, reference: Reference): ResolvedDay {
  const plain = resolvePlain(day, reference)
  const near = day.beside && plain.day !== null ? known(weekdayBeside(plain.day, day.beside)) : plain
  return day.plus ? shifted(near, day.plus) : near
}

function weekdayBeside(day: number, { weekday, step, orSame, isNear }: NonNullable<Day['beside']>): number {
  if (isNear) return sameWeek(day, weekday, null)
  const ahead = (step * (weekday - weekdayOfNumber(day)) + 14) % 7
  return day + step * (ahead === 0 && !orSame ? 7 : ahead)
}

const shifted = (resolved: ResolvedDay, { days, months }: { days: number; months: number }): ResolvedDay =>
  resolved.day === null ? resolved : { ...resolved, day: addMonths(resolved.day, months) + days, others: [] }

function resolvePlain(day: Day, reference: Reference): ResolvedDay {
  if (day.month !== undefined && day.day !== undefined) return resolveDate(day, day.day, day.month, reference)
  if (reference.day === null) return nothing('undated')
  if (day.nth !== undefined || day.monthEnd) return known(resolveInMonth(day, reference.day))
  if (day.days !== undefined) return resolveDays(day, day.days, reference.day, reference.minutes)
  if (day.holiday !== undefined) return resolveHoliday(day.holiday, day.year, reference.day)
  if (day.holidays) return resolveNextOf(day.holidays, reference.day)
  if (day.weekend) return resolveWeekend(day, reference.day)
  if (day.day !== undefined) return resolveDayOfMonth(day, day.day, reference.day, reference.mustAnswer)
  return day.weekday === undefined
    ? nothing('missing')
    : resolveWeekday(day, day.weekday, reference.day, reference.mustAnswer)
}

/** Until this minute, whoever has not slept may call the coming day tomorrow. */
const SLEPT = 240

/** "Tomorrow", written at half past midnight, may be the day that has begun. */
const resolveDays = ({ plus }: Day, days: number, from: number, minutes: number | null): ResolvedDay =>
  days === 1 && !plus && minutes !== null && minutes < SLEPT
    ? { day: from + days, known: false, others: [from], problem: 'choose' }
    : known(from + days)

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

function resolveWeekday(day: Day, weekday: number, from: number, mustAnswer?: true): ResolvedDay {
  const coming = from + ((weekday - weekdayOfNumber(from) + 7) % 7)
  if (day.nthOn !== undefined) return known((coming === from ? from : coming - 7) + 7 * day.nthOn)
  if (day.inWeek !== undefined) return resolveInWeek(coming + 7 * day.inWeek, from)
  if (day.which === 'last') return known(coming === from ? from - 7 : coming - 7)
  if (day.which === 'second') return { day: coming + 7, known: false, others: [coming + 14], problem: 'choose' }
  if (day.which === 'coming') return resolveComing(coming === from ? from + 7 : coming, from)
  if (day.which !== 'next') return resolveBare(day, coming + 7 * (day.weeks ?? 0), from, mustAnswer)
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

/** "On Saturday" or "this coming Saturday", written on a Saturday: most would have said "today". */
function resolveBare({ which }: Day, day: number, from: number, mustAnswer?: true): ResolvedDay {
  if (day !== from || (which && mustAnswer)) return known(day)
  const [first, other] = which ? [day + 7, day] : [day, day + 7]
  return { day: first, known: false, others: [other], problem: 'choose' }
}

/** A day or two ahead, some say "el próximo viernes" of the one after. */
const resolveComing = (coming: number, from: number): ResolvedDay =>
  coming - from > 2 ? known(coming) : { day: coming, known: false, others: [coming + 7], problem: 'choose' }

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
  const isAhead = written.which === 'next' && written.weekday === undefined
  const [first, second] = daysOfMonthFrom(day, isAhead ? firstOfNextMonth(from) : from)
  if (first === undefined) return nothing('missing')
  if (written.weekday === undefined || weekdayOfNumber(first) === written.weekday) return known(first)
  if (second !== undefined && weekdayOfNumber(second) === written.weekday)
    return { day: second, known: false, others: [], problem: null }
  if (mustAnswer)
    return known(daysOfMonthFrom(day, from, 12).find(each => weekdayOfNumber(each) === written.weekday) ?? first)
  return nothing('mismatch', [first, sameWeek(first, written.weekday, from)])
}

const firstOfNextMonth = (from: number): number => addMonths(from - toYearMonthDay(from).day + 1, 1)

function daysOfMonthFrom(day: number, from: number, months = 4): number[] {
  const { year, month } = toYearMonthDay(from)
  return Array.from({ length: months }, (_, ahead) => ahead)
    .map(ahead => dayNumber(year + Math.floor((month - 1 + ahead) / 12), ((month - 1 + ahead) % 12) + 1, day))
    .filter(number => number !== null && number >= from)
    .filter(number => number !== null)
}
