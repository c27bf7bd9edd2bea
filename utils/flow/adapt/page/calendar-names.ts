import { fold } from '@/utils/kit/text'

export type Day = readonly [year: number, month: number, day: number]

/** The words with which a language writes dates, folded, as the browser's own Intl data has them. */
export interface CalendarNames {
  /** Month names, long and short, to their number from 1. */
  months: ReadonlyMap<string, number>
  am: string
  pm: string
  /** Weekday names, long and short, to their number from 0, Sunday. */
  weekdays: ReadonlyMap<string, number>
  /** Folded, in single spaces; "" where the browser has none. */
  today: string
  yesterday: string
}

let latest: { language: string; names: CalendarNames } | null = null

/**
 * `language` is a BCP 47 tag from a page: one that the browser does not know counts as English. The names of the last
 * language are kept, since a page has one.
 */
export function calendarNames(language: string): CalendarNames {
  if (latest?.language !== language) latest = { language, names: makeNames(supportedTag(language)) }
  return latest.names
}

/** The tag if the browser has its data, else `en`. */
export function supportedTag(language: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? 'en'
  } catch {
    return 'en'
  }
}

/** Months stand alone in one form and beside a day in another ("listopad", "16 listopada"). */
const MONTH_FORMS: Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' }
]

function makeNames(tag: string): CalendarNames {
  const months = new Map<string, number>()
  for (const form of MONTH_FORMS) {
    for (let month = 1; month <= 12; month++) {
      const name = partOf(tag, form, 'month', Date.UTC(2026, month - 1, 15))
      if (/\p{L}/u.test(name)) months.set(nameOf(name), month)
    }
  }
  const [am, pm] = [9, 21].map(hour => {
    const form: Intl.DateTimeFormatOptions = { hour: 'numeric', hourCycle: 'h12' }
    return fold(partOf(tag, form, 'dayPeriod', Date.UTC(2026, 0, 1, hour)))
  })
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' })
  return {
    months,
    am: am ?? '',
    pm: pm ?? '',
    weekdays: weekdaysOf(tag),
    today: wordsOf(relative.format(0, 'day')).join(' '),
    yesterday: wordsOf(relative.format(-1, 'day')).join(' ')
  }
}

function weekdaysOf(tag: string): Map<string, number> {
  const weekdays = new Map<string, number>()
  for (const weekday of ['long', 'short'] as const) {
    // 1 November 2026 is a Sunday.
    for (let day = 0; day < 7; day++) {
      weekdays.set(nameOf(partOf(tag, { weekday }, 'weekday', Date.UTC(2026, 10, 1 + day))), day)
    }
  }
  return weekdays
}

function partOf(tag: string, form: Intl.DateTimeFormatOptions, type: string, time: number): string {
  const parts = new Intl.DateTimeFormat(tag, { ...form, calendar: 'gregory', timeZone: 'UTC' }).formatToParts(time)
  return parts.find(part => part.type === type)?.value ?? ''
}

/** The words and numbers of a line, folded. */
export const wordsOf = (line: string): string[] => fold(line).match(/\p{L}+|\d+/gu) ?? []

/** A name as it is compared: folded, without the point of an abbreviation. */
export const nameOf = (word: string): string => fold(word).replace(/\.$/, '')
