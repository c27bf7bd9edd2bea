import { type CalendarNames, type Day, nameOf, wordsOf } from './calendar-names'

const DAY_MS = 86_400_000

/**
 * The day of "Today", "Yesterday", "Monday" or "16 November" as of `now`, where a page leaves out what its reader
 * knows. Null when in doubt: the weekday that it is today may be a week ago, and a weekday that is not the date's is
 * another year's.
 */
export function relativeDay(text: string, names: CalendarNames, now: number): Day | null {
  const words = wordsOf(text)
  if (words.some(word => /^\d{4}$/.test(word))) return null
  const weekdays = new Set(words.map(word => names.weekdays.get(nameOf(word))).filter(day => day !== undefined))
  const [weekday] = weekdays
  if (weekdays.size > 1) return null
  const line = ` ${words.join(' ')} `
  const says = (name: string) => name !== '' && line.includes(` ${name} `)
  if (says(names.today)) return daysBefore(now, 0)
  if (says(names.yesterday)) return daysBefore(now, 1)
  return dateOfThisYear(words, names, now, weekday) ?? dayOfWeekday(words, names, now, weekday)
}

function dateOfThisYear(words: readonly string[], { months }: CalendarNames, now: number, weekday?: number) {
  const found = words.flatMap((word, at) => ({ at, month: months.get(nameOf(word)) })).filter(({ month }) => month)
  const { at = 0, month } = found[0] ?? {}
  const day = [words[at - 1], words[at + 1], words[at - 2]].find(word => /^\d{1,2}$/.test(word ?? ''))
  if (found.length !== 1 || !month || !day) return null
  const date = new Date(new Date(now).getFullYear(), month - 1, Number(day))
  const isReal = date.getMonth() === month - 1 && date.getTime() <= now + DAY_MS
  return isReal && (weekday === undefined || weekday === date.getDay()) ? dayOf(date) : null
}

/** One of the last six days. A word that is a month too ("mar" in Spanish) is a weekday only where it has no number. */
function dayOfWeekday(words: readonly string[], { months }: CalendarNames, now: number, weekday?: number) {
  const hasMonth = words.some(word => months.has(nameOf(word)))
  if (weekday === undefined || (hasMonth && words.some(word => /^\d/.test(word)))) return null
  const ago = (new Date(now).getDay() - weekday + 7) % 7
  return ago === 0 ? null : daysBefore(now, ago)
}

/** By the calendar, since a day may have 23 hours. */
function daysBefore(now: number, days: number): Day {
  const date = new Date(now)
  date.setDate(date.getDate() - days)
  return dayOf(date)
}

const dayOf = (date: Date): Day => [date.getFullYear(), date.getMonth() + 1, date.getDate()]
