import { toWhen } from './days/calendar-day'
import { resolveDay } from './days/resolve-day'
import type { Reference } from './days/resolved-day'
import { type ResolvedClock, resolveClock } from './hours/resolve-clock'
import { type Clock, HALF_DAY, minutesOf, NIGHT_BEGINS, SHORTEST } from './hours/written-clock'
import type { Moment } from './moment'
import type { ReadWhen, TimesContext } from './read-times'
import { spanOf } from './span'

/** When a party that starts on this day is over; null where nothing says it. */
export function toEnd(
  moment: Moment,
  pickUp: Moment | null,
  day: number,
  clock: ResolvedClock | null,
  context: TimesContext
) {
  const span = spanOf(moment, context.lexemes)
  const at = (number: number, minutes: number | null, known: boolean): ReadWhen => ({
    value: toWhen(number, minutes),
    known,
    alternatives: [],
    ...span
  })
  const lastDay = lastDayOf(moment, day, context.reference)
  if (lastDay !== null) {
    const last = lastMinutes(moment, clock, context.clock24From)
    const told = at(lastDay, last, clock?.known ?? true)
    // "Sunday at 10 there is breakfast, at 11 you can fetch them".
    const collected = pickUp && toPickUp(pickUp, lastDay, null, context)
    return collected && (last === null || isLaterThatDay(collected, told)) ? collected : told
  }
  const minutes = clock
    ? (clock.end ?? lengthEnd(moment, clock, pickUp?.clock ? null : context.minutesLong))
    : inTheEvening(lastMinutes(moment, null, context.clock24From), moment, context)
  // "7 da noite": who says so counts hours to twelve.
  const clock24From = moment.clock?.clock.half ? undefined : context.clock24From
  const later = pickUp && isFetchedFirst(pickUp, moment, clock, context) ? null : pickUp
  const collected = later && toPickUp(later, day, clock, { ...context, clock24From })
  if (minutes === null) return collected
  const morning = clock && context.isOvernight ? morningOf(moment, clock) : null
  if (morning !== null) return at(day + 1, morning, false)
  const told = at(day, minutes, clock?.known ?? false)
  return collected && isLaterThatDay(collected, told) ? collected : told
}

/** "We leave at 10, cake at 4": who is fetched before the party, and is told so before it, is not fetched the day after. */
function isFetchedFirst(
  pickUp: Moment,
  { clock: atom }: Moment,
  clock: ResolvedClock | null,
  context: TimesContext
): boolean {
  if (context.isOvernight || pickUp.day || !pickUp.clock || !atom || !clock || pickUp.clock.first > atom.first)
    return false
  return resolveClock(pickUp.clock.clock, null, undefined, context.clock24From).start < clock.start
}

/** The hours at which a night among friends ends. */
const BREAKFAST = { from: 6, to: 12 }

/** "Campout, drop off 6.30, be gone by 9.30": nobody stays the night for three hours. */
const morningOf = ({ endClock }: Moment, clock: ResolvedClock): number | null =>
  endClock && breakfastOf(endClock.clock, clock)

function breakfastOf(end: Clock, { start }: ResolvedClock): number | null {
  if (end.half || end.exact || start < NIGHT_BEGINS) return null
  return end.hour >= BREAKFAST.from && end.hour <= BREAKFAST.to ? minutesOf(end) : null
}

/** "Skating 1-2, then hot dogs, collection at 3". */
const isLaterThatDay = (one: ReadWhen, other: ReadWhen): boolean =>
  one.value > other.value && one.value.slice(0, 10) === other.value.slice(0, 10)

/** The second day of "Fri 6pm til Sat 10am" or "12-14 June"; "leave the boots with me until Saturday noon" is none. */
function lastDayOf({ endDay, day: first }: Moment, day: number, reference: Reference): number | null {
  const written = endDay?.day ?? first?.endDay
  const last = written ? resolveDay(written, { ...reference, day }).day : null
  return last !== null && endDay && last > day + MOST_DAYS ? null : last
}

function lastMinutes(moment: Moment, clock: ResolvedClock | null, from24: number | undefined): number | null {
  const part = moment.endDay ? (moment.endDay.day.part ?? 'morning') : undefined
  if (moment.endClock) return resolveClock(moment.endClock.clock, null, part, from24).start
  const { endClock } = moment.clock ?? {}
  // "from 18h to 11h on Saturday".
  if (moment.endDay && endClock) return resolveClock(endClock, null, part, from24).start
  const morning = endClock && clock ? breakfastOf(endClock, clock) : null
  if (morning !== null) return morning
  // "Fri to Sat, 5pm - 10am": the day is told already.
  return clock?.end == null ? null : clock.end % 1440
}

/** "Nach der 6. Stunde, geht bis um 8": no party is over at eight in the morning. */
function inTheEvening(
  minutes: number | null,
  { day, endClock }: Moment,
  { isOvernight, clock24From }: TimesContext
): number | null {
  const { half = null, exact = true } = endClock?.clock ?? {}
  // "Drinks in the garden till 10": on the clock of twelve hours one that ends in the morning says so.
  const morning = clock24From === undefined && day?.day.part !== 'morning' ? HALF_DAY : MORNING
  const isOpen = minutes !== null && minutes < morning && half === null && !exact && !isOvernight
  return isOpen ? minutes + HALF_DAY : minutes
}

/** Before this minute no party ends but one that lasts the night. */
const MORNING = 540

/** "at 3 for two hours", "at 3. It's two hours". */
function lengthEnd(moment: Moment, clock: ResolvedClock, minutesLong: number | null): number | null {
  const length = moment.clock?.minutesLong ?? minutesLong
  return length ? clock.start + length : null
}

/** Longest evening that ends at an hour without am or pm, in minutes. */
export const EVENING = 360

/** "6.30pm, pick up 9", and "um drei, um sieben abholen". */
const isSameEvening = ({ start, known }: ResolvedClock, party: ResolvedClock | null): boolean =>
  party !== null &&
  !(known && party.known) &&
  start + HALF_DAY > party.start &&
  start + HALF_DAY <= party.start + EVENING

/** Longest time to the day that another part of the text tells as the last one, in days. */
const MOST_DAYS = 3

/** The hour until which a party may last into the night, in minutes. */
const NIGHT = 240

/** "At the car park at 2, we leave at 2.15", "parents come at 1.45": who leaves then is not fetched. */
const isNoLeaving = (leaving: number, start: number, isOvernight: boolean): boolean =>
  leaving > start ? leaving - start <= SHORTEST : !isOvernight && leaving > NIGHT

/** "pick up at 10am" the morning after, "collect Sunday 11", "pick up at 5". */
function toPickUp(pickUp: Moment, day: number, clock: ResolvedClock | null, context: TimesContext): ReadWhen | null {
  if (!pickUp.clock) return null
  const { reference, lexemes } = context
  const from = { ...reference, day: reference.day === null ? null : day }
  const told = pickUp.day ? resolveDay(pickUp.day.day, from).day : null
  // "A las 8 recogemos por los vecinos del 3": no day that is weeks away.
  const own = told !== null && told <= day + MOST_DAYS ? told : null
  const resolved = resolveClock(pickUp.clock.clock, pickUp.clock.endClock, pickUp.day?.day.part, context.clock24From)
  const isEvening = !context.isOvernight && own === null && isSameEvening(resolved, clock)
  const start = isEvening ? resolved.start + HALF_DAY : resolved.start
  const isNextDay = own === null && clock !== null && start <= clock.start
  if (own === null && clock && isNoLeaving(start, clock.start, context.isOvernight)) return null
  return {
    value: toWhen(own ?? (isNextDay ? day + 1 : day), start),
    known: resolved.known && !isNextDay,
    alternatives: [],
    ...spanOf(pickUp, lexemes)
  }
}
