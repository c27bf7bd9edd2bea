import { weekdayName } from '@/utils/kit/format-day'

/** A Monday and the six days after it. */
const WEEK = Array.from({ length: 7 }, (_, day) => `2026-06-0${day + 1}`)

/** The weekdays that a text names, in lower case; of "segunda-feira" the first part is enough. */
export function weekdaysIn(text: string, locale: string): string[] {
  const words = new Set(text.toLowerCase().split(/[^\p{L}\p{M}]+/u))
  return WEEK.map(day => weekdayName(day, locale).toLowerCase().split('-')[0] ?? '').filter(name => words.has(name))
}
