import { shortDay, shortDayOfYear, timeOfDay } from '@/utils/kit/format-day'
import { dayOf, isDayOnly } from '@/utils/kit/when'
import type { Chip, ChipWords } from '@/utils/model/chip'
import type { When } from '@/utils/model/facts'

/**
 * The browser's own variety of the interface language ("en-GB" for English texts), so that dates and words agree.
 * `languages` are the browser's, the preferred first.
 */
export const localeOf = (languages: readonly string[], language: string): string =>
  languages.find(tag => tag.split('-')[0] === language.split('-')[0]) ?? language

/** Day and time as the message says them, for example "Sat 5 Dec, 14:00 to 16:00". `year` is the current one. */
export function formatChipWhen(chip: Chip, strings: ChipWords, locale: string, year: number): string {
  if (chip.start === null) return strings.noDay
  const said = formatSpan(chip.start, chip.end, strings, locale, year)
  return chip.isCertain ? said : strings.perhaps.replace('{when}', () => said)
}

function formatSpan(start: When, end: When | null, strings: ChipWords, locale: string, year: number): string {
  const from = formatWhen(start, locale, year)
  if (end === null || isDayOnly(end)) return from
  const to = dayOf(end) === dayOf(start) ? timeOfDay(end, locale) : formatWhen(end, locale, year)
  return strings.span.replace(/\{(start|end)\}/g, (_, which) => (which === 'start' ? from : to))
}

/** The year is told only where it is another one than now. */
function formatWhen(when: When, locale: string, year: number): string {
  const day = when.startsWith(`${year}-`) ? shortDay(when, locale) : shortDayOfYear(when, locale)
  return isDayOnly(when) ? day : `${day}, ${timeOfDay(when, locale)}`
}
