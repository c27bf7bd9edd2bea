import { Temporal } from 'temporal-polyfill'
import type { When } from '@/utils/model/facts'
import { dayOf, isDayOnly } from './when'

export { dayOf, isDayOnly }

/** IANA zone of the browser's own clock: the family's until they choose one. It moves when the computer does. */
export const browserZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** Today on the family's wall clock. `now` is an instant (ISO 8601, UTC), `zone` an IANA time zone. */
export const todayIn = (zone: string, now: string): When => dayOf(toWallClock(now, zone))

/** Adds whole days to a day or a moment; the time of day stays. In UTC no day is longer than another. */
export function addDays(when: When, days: number): When {
  const day = new Date(`${dayOf(when)}T00:00Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, -CLOCK) + when.slice(10)
}

/** Length of "T00:00:00.000Z". */
const CLOCK = 14

/** Adds minutes to a moment on the wall clock. */
export const addMinutes = (moment: When, minutes: number): When =>
  Temporal.PlainDateTime.from(moment).add({ minutes }).toString({ smallestUnit: 'minute' })

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: When, to: When): number =>
  Temporal.PlainDate.from(dayOf(from)).until(dayOf(to), { largestUnit: 'day' }).days

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export const weekdayOf = (when: When): number => Temporal.PlainDate.from(dayOf(when)).dayOfWeek

/** In English: month, day, year, hour, minute, with signs between. */
const SHOWN: Intl.DateTimeFormatOptions = {
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit'
}

/** The clock of each zone that was asked for: to make one takes as long as to read a message. */
const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en', { ...SHOWN, timeZone: zone })
  clocks.set(zone, clock)
  return clock
}

/** An instant (ISO 8601, with its offset) as the family's clock shows it, to the minute. */
export function toWallClock(instant: string, zone: string): When {
  const shown = clockOf(zone).format(new Date(instant))
  const [month, day, year = '', hour, minute] = shown.match(/\d+/g) ?? []
  return `${year.padStart(4, '0')}-${month}-${day}T${hour}:${minute}`
}

/** An instant that a page or a file names, on the family's clock; null for what is none, or lies beyond the year 9999. */
export function wallClockOf(instant: string, zone: string): When | null {
  const when = isInstant(instant) ? toWallClock(instant, zone) : ''
  return isWhen(when) ? when : null
}

/**
 * The instant of a moment on the family's clock; a bare day counts from its midnight. An hour that daylight saving
 * skips moves forward, one that it repeats is the earlier ("compatible" in RFC 5545, 3.3.5).
 */
export function toInstant(when: When, zone: string): string {
  const plain = Temporal.PlainDateTime.from(when)
  return plain.toZonedDateTime(zone).toInstant().toString()
}

/** Whether a string (ISO 8601, with its offset) names an instant on a day that exists. */
export function isInstant(text: string): boolean {
  try {
    return Boolean(Temporal.Instant.from(text))
  } catch {
    return false
  }
}

/** Whether a string names a day, or a moment, that exists. */
export function isWhen(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/.test(text)) return false
  try {
    Temporal.PlainDateTime.from(text, { overflow: 'reject' })
    return true
  } catch {
    return false
  }
}

/** Minutes on the wall clock from one moment to another; negative when `to` is earlier. */
export const minutesBetween = (from: When, to: When): number =>
  Temporal.PlainDateTime.from(from).until(Temporal.PlainDateTime.from(to)).total({ unit: 'minutes', relativeTo: from })
