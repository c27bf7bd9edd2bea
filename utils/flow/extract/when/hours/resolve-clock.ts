import type { DayPart } from '@/utils/languages/language'
import { type Clock, HALF_DAY, isEarlyHour, minutesOf } from './written-clock'

/** Times in minutes from midnight; an end after midnight is above 1440. */
export interface ResolvedClock {
  start: number
  end: number | null
  known: boolean
  /** The other half of the day, where it could be meant by a reasonable host. */
  other: { start: number; end: number | null } | null
}

/** Without am or pm, hours from here to noon are in the morning: parties begin at 9, 10 or 11, or after lunch. */
const FIRST_MORNING_HOUR = 9
/** Without am or pm, nobody comes at this hour of the morning or before: as a figure alone, and with a word for hours. */
const EARLY = { bare: 8, written: 7 }
/** Hours that people say of morning and evening alike; from `alone` on, only where no end is told. */
const DOUBTFUL = { from: 8, alone: 9, to: 9 }

/**
 * Decides about am and pm for a time or a range, from what is written, the part of the day, and the other end. From
 * `clock24From` on, hours are meant as they are written.
 */
export function resolveClock(
  clock: Clock,
  toldEnd: Clock | null,
  part: DayPart | undefined,
  clock24From = Number.POSITIVE_INFINITY
): ResolvedClock {
  const endClock = toldEnd && isNoon(clock, toldEnd) ? { ...toldEnd, half: 'pm' as const } : toldEnd
  // "5 to 6 in the afternoon", "7 tot half 10": the end speaks for both.
  const isTwelve = endClock?.half || (clock.bare && endClock?.spoken)
  const options = halves(clock, part, isTwelve ? Number.POSITIVE_INFINITY : clock24From)
  // "3 bis 7" is the afternoon, "8 bis 10" as it is written, "vrijdagavond van 7 tot 9" and "6 abends bis 10" the evening.
  const isInPart = isOpen(clock) && halfOf(part, clock.hour) !== null
  const isAsWritten = options.length === 1 && !isInPart && clock.half === null
  const ends = endClock ? halves(endClock, undefined, isAsWritten ? clock24From : Number.POSITIVE_INFINITY) : null
  const readings = options.map(start => ({ start, end: ends && endAfter(start, ends, endClock) }))
  const best = readings.toSorted((a, b) => cost(a, clock) - cost(b, clock))[0] ?? { start: 0, end: null }
  // "8 bis 10" without a word for hours may be the evening too, though hours are written from 0 to 24; "7-9" is it, rather.
  const isPlain = isAsWritten && isOpen(clock) && clock.bare && clock.hour < FIRST_MORNING_HOUR
  if (isPlain && (endClock === null || isOpen(endClock))) {
    const [first, other] = clock.hour > EARLY.bare ? [plausible(best), later(best)] : [later(best), best]
    return { ...first, known: false, other }
  }
  const isKnown = options.length === 1 || (endClock !== null && (endClock.half !== null || endClock.exact))
  const other = readings.find(reading => reading !== best) ?? null
  return {
    ...plausible(best),
    known: isKnown && !clock.supposed,
    other: isKnown || !isDoubtful(clock, endClock, part) ? null : other
  }
}

/** "10-12am": who begins in the morning means noon. */
const isNoon = (clock: Clock, end: Clock): boolean =>
  end.hour === 12 && end.half === 'am' && clock.half !== 'pm' && clock.hour >= FIRST_MORNING_HOUR && clock.hour < 12

const later = ({ start, end }: Pick<ResolvedClock, 'start' | 'end'>) => ({
  start: start + HALF_DAY,
  end: end === null ? null : end + HALF_DAY
})

/** Nothing in the time itself says which half of the day is meant. */
const isOpen = (clock: Clock): boolean => !clock.exact && clock.hour <= 12 && clock.half === null

/** The minutes that a written time can mean. */
function halves(clock: Clock, part: DayPart | undefined, clock24From: number): number[] {
  const minutes = minutesOf(clock)
  // "Saturday evening at 07:00".
  const isLate = isEarlyHour(clock) && (part === 'afternoon' || part === 'evening')
  if ((clock.exact && !isLate) || clock.hour > 12) return [minutes]
  const hour = (clock.hour % 12) * 60 + clock.minute
  const half = clock.half ?? halfOf(part, clock.hour)
  if (half) return [half === 'pm' ? hour + HALF_DAY : hour]
  return clock.hour >= clock24From && !clock.spoken && !isSeven(clock) ? [minutes] : [hour, hour + HALF_DAY]
}

/** "Kom om 7 uur": so early nobody comes, where no minutes are written. */
const isSeven = ({ hour, minute, dotted, bare }: Clock): boolean =>
  hour === EARLY.written && minute === 0 && !dotted && !bare

function halfOf(part: DayPart | undefined, hour: number): 'am' | 'pm' | null {
  if (part === 'morning') return hour === 12 ? 'pm' : 'am'
  // "Mercredi après-midi, à la sortie de l'école à 11h45".
  if (part === 'midday' || part === 'afternoon') return hour >= 10 && hour < 12 ? 'am' : 'pm'
  if (part === 'night') return hour >= 6 && hour < 12 ? 'pm' : null
  return part ? 'pm' : null
}

/** Longest party that is told by two hours, in minutes: "at 5, after the service that ends 4.45" tells no end. */
const LONGEST = 1200

const plausible = ({ start, end }: Pick<ResolvedClock, 'start' | 'end'>) => ({
  start,
  end: end !== null && end - start > LONGEST ? null : end
})

/** The first reading of the end that lies after the start; else it is on the next day. */
function endAfter(start: number, ends: readonly number[], clock: Clock | null): number {
  // "16 uur .. tot 7", "dalle 17 fino alle 9": no party goes on to the next morning; who stays the night is told apart.
  const isEvening = clock !== null && isOpen(clock) && clock.hour < 12
  const all = isEvening ? [...ends, minutesOf(clock) + HALF_DAY] : ends
  const after = all.filter(end => end > start).toSorted((a, b) => a - b)[0]
  if (after !== undefined) return after
  const first = Math.min(...ends)
  return first + (clock ? 1440 : 0)
}

/** A reading is the better the shorter the party, and the more usual its first hour. */
function cost(reading: { start: number; end: number | null }, clock: Clock): number {
  const hours = reading.end === null ? 0 : (reading.end - reading.start) / 60
  return (hours > 8 ? 100 : 0) + (hours > 16 ? 100 : 0) + (isUsual(reading.start, clock.hour % 12) ? 0 : 10)
}

const isUsual = (start: number, hour: number): boolean =>
  hour >= FIRST_MORNING_HOUR ? start < HALF_DAY : start >= HALF_DAY

/** "At 9" may be late, "9.30" and "9 to 11" are a morning of children. */
const isDoubtful = (clock: Clock, endClock: Clock | null, part: DayPart | undefined): boolean =>
  part === undefined &&
  clock.hour >= DOUBTFUL.from &&
  clock.hour <= DOUBTFUL.to &&
  (clock.hour < DOUBTFUL.alone || (clock.minute === 0 && endClock === null))
