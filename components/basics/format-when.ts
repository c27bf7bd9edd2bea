import { longDay, longDayOfYear, timeOfDay, weekdayName } from '@/utils/kit/format-day'
import { dayOf, daysBetween, isDayOnly } from '@/utils/kit/time'
import type { When } from '@/utils/model/facts'

/** How far ahead a date is also said relative to today ("tomorrow"). */
const RELATIVE_DAYS = 1
/** Within this many days a year is not needed. */
const SAME_YEAR_DAYS = 180

const capitalise = (text: string, locale: string): string => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)

/** "Saturday 5 December", with the year where it is half a year away or more. `locale` is BCP 47. */
export function formatDay(when: When, today: When, locale: string): string {
  const isFar = Math.abs(daysBetween(today, when)) > SAME_YEAR_DAYS
  return isFar ? longDayOfYear(when, locale) : longDay(when, locale)
}

/** "today", "tomorrow" or "yesterday", or null on any other day. */
function formatNear(when: When, today: When, locale: string): string | null {
  const days = daysBetween(today, when)
  if (Math.abs(days) > RELATIVE_DAYS) return null
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day')
}

/** "Saturday" within the coming week, "tomorrow" and "today", else as `formatDay`. For sentences. */
export function formatSoon(when: When, today: When, locale: string): string {
  const days = daysBetween(today, when)
  const near = formatNear(when, today, locale)
  if (near !== null) return near
  if (days < 0 || days > 6) return formatDay(when, today, locale)
  return weekdayName(when, locale)
}

/** The texts of one language around dates; see `strings/<lang>/when.ts`. */
interface WhenWords {
  dayAndTime: (day: string, time: string) => string
  span: (start: string, end: string) => string
  relative: (relative: string, day: string) => string
}

/** A moment in full: "Tomorrow, Saturday 5 December, 15:00". */
export function formatMoment(when: When, today: When, locale: string, words: WhenWords): string {
  const near = formatNear(when, today, locale)
  const day = formatDay(when, today, locale)
  const full = near === null ? day : words.relative(capitalise(near, locale), day)
  return isDayOnly(when) ? full : words.dayAndTime(full, timeOfDay(when, locale))
}

/** A party from start to end: "Saturday 5 December, 15:00 to 17:00". An end on another day is written in full. */
export function formatSpan(start: When, end: When | null, today: When, locale: string, words: WhenWords): string {
  const from = formatMoment(start, today, locale, words)
  if (end === null || isDayOnly(end)) return from
  const isSameDay = dayOf(end) === dayOf(start)
  return words.span(from, isSameDay ? timeOfDay(end, locale) : formatMoment(end, today, locale, words))
}
