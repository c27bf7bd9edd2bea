import type { When } from '@/utils/model/facts'
import { dayOf, isDayOnly } from './when'

type Format = (when: When, locale: string) => string

/**
 * Wall clock values are shown as they are: both ends of the conversion are UTC. A format is costly to make, and there are
 * few locales in use.
 */
function formatOf(options: Intl.DateTimeFormatOptions): Format {
  const formats = new Map<string, Intl.DateTimeFormat>()
  return (when, locale) => {
    const format = formats.get(locale) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    formats.set(locale, format)
    return format.format(new Date(`${toMinute(when)}:00Z`))
  }
}

const toMinute = (when: When): string => (isDayOnly(when) ? `${when}T00:00` : when)

/** "Saturday 5 December", in the order of the locale. */
export const longDay = formatOf({ weekday: 'long', day: 'numeric', month: 'long' })

/** "Saturday" */
export const weekdayName = formatOf({ weekday: 'long' })

/** "Sat 5 Dec" */
export const shortDay = formatOf({ weekday: 'short', day: 'numeric', month: 'short' })

const shortTime = formatOf({ timeStyle: 'short' })

/** "14:00", or "" while only the day is known. */
export const timeOfDay = (when: When, locale: string): string => (isDayOnly(when) ? '' : shortTime(when, locale))

/** "Sat 5 Dec, 14:00–16:00": the end's day is told only where it is another one. */
export function shortSpan(start: When, end: When | null, locale: string): string {
  const from = [shortDay(start, locale), timeOfDay(start, locale)].filter(Boolean).join(', ')
  if (!end || isDayOnly(end)) return from
  const to = dayOf(end) === dayOf(start) ? '' : `${shortDay(end, locale)}, `
  return `${from}–${to}${timeOfDay(end, locale)}`
}
