/** Days are `YYYY-MM-DD`, so that a demonstration is never about a party that is over. */
export const today = (): string => new Date().toLocaleDateString('sv-SE')

/** Noon in UTC is the same day in every zone that people live in, but for a few islands. */
const noon = (day: string): Date => new Date(`${day}T12:00:00Z`)

export function dayAfter(day: string, days: number): string {
  const date = noon(day)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** The first Saturday that is at least `days` after a day. */
export function saturdayAfter(day: string, days: number): string {
  const first = dayAfter(day, days)
  return dayAfter(first, (6 - noon(first).getUTCDay() + 7) % 7)
}

/** "Saturday 5 December", as people write it. */
export const inWords = (day: string): string =>
  noon(day)
    .toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
    .replace(',', '')

/** "18/11/2026", as a chat in British English shows it. */
export const inNumbers = (day: string): string => day.split('-').reverse().join('/')
