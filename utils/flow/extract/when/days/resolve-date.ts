import { dayNumber, toYearMonthDay, weekdayOfNumber } from './calendar-day'
import { known, nothing, type Reference, type ResolvedDay } from './resolved-day'
import type { Day } from './written-day'

/** A date without a year that is gone for no longer than this is a past one, not next year's. */
const LATELY = 60

/** No weekday makes a date next year's: "Sat 14 June" in May, when it is a Sunday, is a mistake and not a year away. */
const AHEAD = 330

/** A day and a month, perhaps with year and weekday; the weekday finds order and year, or shows a mistake. */
export function resolveDate(written: Day, day: number, month: number, reference: Reference): ResolvedDay {
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
  if (fits !== undefined && fits !== null && isGone(fits, from)) return gone(fits, from)
  if (fits !== undefined && fits !== null)
    return { ...known(fits), known: reference.day !== null || written.year !== undefined }
  if (first === null) return nothing('missing')
  if (written.weekday !== undefined && reference.mustAnswer) return known(first)
  if (written.weekday !== undefined) return nothing('mismatch', [first, sameWeek(first, written.weekday, from)])
  return isGone(first, from) ? gone(first, from) : dated(first, swapped, from, written.undecided)
}

const isGone = (day: number, from: number | null): boolean => from !== null && day < from

/** A day that was over when it was written may be a slip: the same one that comes next is offered too. */
function gone(day: number, from: number | null): ResolvedDay {
  const { month, day: number } = toYearMonthDay(day)
  const year = toYearMonthDay(from ?? day).year
  const coming = [year, year + 1]
    .map(each => dayNumber(each, month, number))
    .find(each => each !== null && each >= (from ?? 0))
  return { day, known: false, others: coming ? [coming] : [], problem: 'choose' }
}

/** Furthest ahead, in days, that the other order of two numbers is thought of: without a custom, and against it. */
const OTHER_ORDER = { undecided: 180, against: 90 }
/** Where a custom says which number is the month, only a party that would be further off than this is doubted. */
const FAR = 180

function dated(day: number, swapped: number | null, from: number | null, undecided = false): ResolvedDay {
  const others = swapped === null ? [] : [swapped]
  const ahead = swapped !== null && from !== null && swapped >= from ? swapped - from : Number.POSITIVE_INFINITY
  const isDoubtful = undecided
    ? ahead < OTHER_ORDER.undecided
    : ahead < OTHER_ORDER.against && from !== null && day - from > FAR
  return { day, known: others.length === 0, others, problem: isDoubtful ? 'choose' : null }
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
  // "29 Feb", and the coming year has none: no day can be told.
  return fitting ?? ordered[0] ?? null
}

/** The nearest day with that weekday that was not over: what the writer may have meant instead. */
export function sameWeek(day: number, weekday: number, from: number | null): number {
  const ahead = (weekday - weekdayOfNumber(day) + 7) % 7
  const near = day + (ahead > 3 ? ahead - 7 : ahead)
  return day >= (from ?? day) && near < (from ?? near) ? near + 7 : near
}
