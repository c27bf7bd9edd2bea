import type { When } from '@/utils/model/facts'
import { dayOf, isDayOnly } from './when'

/** Costly to make, and there are few: a handful of forms for each locale in use. */
const formats = new Map<string, Intl.DateTimeFormat>()

/** Wall clock values are shown as they are: both ends of the conversion are UTC. */
function format(when: When, locale: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale} ${JSON.stringify(options)}`
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  formats.set(key, known)
  return known.format(new Date(`${toMinute(when)}:00Z`))
}

const toMinute = (when: When): string => (isDayOnly(when) ? `${when}T00:00` : when)

/** "Saturday 5 December", in the order of the locale. */
export const longDay = (when: When, locale: string): string =>
  format(when, locale, { weekday: 'long', day: 'numeric', month: 'long' })

/** "Saturday" */
export const weekdayName = (when: When, locale: string): string => format(when, locale, { weekday: 'long' })

/** "Sat 5 Dec" */
export const shortDay = (when: When, locale: string): string =>
  format(when, locale, { weekday: 'short', day: 'numeric', month: 'short' })

/** "14:00", or "" while only the day is known. */
export const timeOfDay = (when: When, locale: string): string =>
  isDayOnly(when) ? '' : format(when, locale, { timeStyle: 'short' })

/** "Sat 5 Dec, 14:00–16:00": the end's day is told only where it is another one. */
export function shortSpan(start: When, end: When | null, locale: string): string {
  const from = [shortDay(start, locale), timeOfDay(start, locale)].filter(Boolean).join(', ')
  if (!end || isDayOnly(end)) return from
  const to = dayOf(end) === dayOf(start) ? '' : `${shortDay(end, locale)}, `
  return `${from}–${to}${timeOfDay(end, locale)}`
}
