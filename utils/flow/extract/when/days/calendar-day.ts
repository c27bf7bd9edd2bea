import type { Holiday } from '@/utils/languages/language'
import type { When } from '@/utils/model/facts'

const DAY = 86_400_000

/** No message tells of a day before or behind these years. */
const YEARS = { first: 1900, last: 2199 }

/** Days since 1970-01-01: what date arithmetic is done in. Null for a date that does not exist. */
export function dayNumber(year: number, month: number, day: number): number | null {
  if (year < YEARS.first || year > YEARS.last) return null
  const time = Date.UTC(year, month - 1, day)
  const date = new Date(time)
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? time / DAY : null
}

export interface YearMonthDay {
  year: number
  month: number
  day: number
}

export function toYearMonthDay(number: number): YearMonthDay {
  const date = new Date(number * DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** ISO weekday, 1 is Monday; day 0 was a Thursday. */
export const weekdayOfNumber = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1

/** `minutes` count from the midnight of the day and may run into the next one. */
export function toWhen(number: number, minutes: number | null): When {
  const shifted = number + Math.floor((minutes ?? 0) / 1440)
  const date = new Date(shifted * DAY).toISOString().slice(0, 10)
  if (minutes === null) return date
  const rest = ((minutes % 1440) + 1440) % 1440
  return `${date}T${pad(Math.floor(rest / 60))}:${pad(rest % 60)}`
}

const pad = (n: number) => String(n).padStart(2, '0')

export const fromWhen = (when: When): { day: number; minutes: number | null } => ({
  day: Date.parse(when.slice(0, 10)) / DAY,
  minutes: when.length > 10 ? Number(when.slice(11, 13)) * 60 + Number(when.slice(14, 16)) : null
})

export function holidayIn(holiday: Holiday, year: number): number | null {
  if (typeof holiday === 'number') return easterSunday(year) + holiday
  const [month, day, nth] = holiday
  return nth === undefined ? dayNumber(year, month, day) : nthWeekdayIn(year, month, day, nth)
}

/** The nth weekday of a month, ISO; -1 is the last one. Null for a fifth that a month does not have. */
export function nthWeekdayIn(year: number, month: number, weekday: number, nth: number): number | null {
  if (nth < 0) {
    const last = lastDayOf(year, month)
    return last - ((weekdayOfNumber(last) - weekday + 7) % 7)
  }
  const first = dayNumber(year, month, 1) ?? 0
  const day = first + ((weekday - weekdayOfNumber(first) + 7) % 7) + 7 * (nth - 1)
  return day <= lastDayOf(year, month) ? day : null
}

export const lastDayOf = (year: number, month: number): number => Date.UTC(year, month, 0) / DAY

/** Whole months on; the 31st becomes the last day of a shorter month. */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = toYearMonthDay(number)
  const total = year * 12 + month - 1 + months
  const [toYear, toMonth] = [Math.floor(total / 12), (total % 12) + 1]
  return dayNumber(toYear, toMonth, day) ?? lastDayOf(toYear, toMonth)
}

/** The anonymous Gregorian computus (Nature, 20 April 1876). */
function easterSunday(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const skipped = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15
  const epact = skipped % 30
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11))
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7
  const fromMarch = moon - weekday
  const month = 3 + Math.floor((fromMarch + 40) / 44)
  return Date.UTC(year, month - 1, fromMarch + 28 - 31 * Math.floor(month / 4)) / DAY
}
