import type { When } from '@/utils/model/facts'
import { dayOf, isDayOnly } from './when'

type Format = (when: When, locale: string) => string

/** A format is costly to make, and there are few locales in use. */
function formatsOf(options: Intl.DateTimeFormatOptions): (locale: string) => Intl.DateTimeFormat {
  const formats = new Map<string, Intl.DateTimeFormat>()
  return locale => {
    const format = formats.get(locale) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    formats.set(locale, format)
    return format
  }
}

function formatOf(options: Intl.DateTimeFormatOptions): Format {
  const formats = formatsOf(options)
  return (when, locale) => formats(locale).format(toDate(when))
}

/** Wall clock values are shown as they are: both ends of the conversion are UTC. */
const toDate = (when: When): Date => new Date(`${isDayOnly(when) ? `${when}T00:00` : when}:00Z`)

/** "Saturday 5 December", in the order of the locale. */
export const longDay = formatOf({ weekday: 'long', day: 'numeric', month: 'long' })

/** "Saturday 5 December 2027": each language has its own way from the month to the year. */
export const longDayOfYear = formatOf({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

/** "Saturday" */
export const weekdayName = formatOf({ weekday: 'long' })

/** "Sat 5 Dec" */
export const shortDay = formatOf({ weekday: 'short', day: 'numeric', month: 'short' })

/** "Sat 5 Dec 2027" */
export const shortDayOfYear = formatOf({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })

const times = formatsOf({ timeStyle: 'short' })

/** "14:00", or "" while only the day is known. */
export const timeOfDay = (when: When, locale: string): string =>
  isDayOnly(when) ? '' : times(locale).format(toDate(when))

/** "14:00–16:00", "2–4 pm": two times of one day. */
export const timeSpan = (start: When, end: When, locale: string): string =>
  times(locale).formatRange(toDate(start), toDate(end))

/** "Sat 5 Dec, 14:00–16:00": the end's day is told only where it is another one. */
export function shortSpan(start: When, end: When | null, locale: string): string {
  const from = [shortDay(start, locale), timeOfDay(start, locale)].filter(Boolean).join(', ')
  if (!end || isDayOnly(end)) return from
  const to = dayOf(end) === dayOf(start) ? '' : `${shortDay(end, locale)}, `
  return `${from}–${to}${timeOfDay(end, locale)}`
}
