import type { DayPart } from '@/utils/languages/language'
import { toWhen } from './days/calendar-day'
import { partDayOf } from './days/part-day'
import { resolveDay } from './days/resolve-day'
import { known, type Reference, type ResolvedDay } from './days/resolved-day'
import type { Day } from './days/written-day'
import { type ResolvedClock, resolveClock } from './hours/resolve-clock'
import { type Clock, HALF_DAY, minutesUntil, SHORTEST } from './hours/written-clock'
import type { ClockAtom, Moment } from './moment'
import { noTimes, type ReadTimes, type ReadWhen, type TimesContext } from './read-times'
import { type Span, spanOf } from './span'
import { EVENING, toEnd } from './to-end'

/** Lays a party's day and times on the calendar. `pickUp` is its end where no other is said. */
export function toTimes(told: Moment, pickUp: Moment | null, context: TimesContext): ReadTimes {
  const moment = isTurned(told, context)
    ? { ...told, clock: isSoonAfter(told) ? told.clock : null, endClock: null }
    : isFar(told, context)
      ? { ...told, endClock: null }
      : told
  const { day: dayAtom, clock: clockAtom } = moment
  const span = spanOf(moment, context.lexemes)
  if (!dayAtom) return noTimes(span.start)
  const written = resolveDay(dayAtom.day, context.reference)
  // "From 7 until Saturday at 11 in the morning": the end of another day tells nothing of the start.
  const later = moment.endDay ? null : moment.endClock
  const read = clockAtom && withoutWindow(clockOf(clockAtom, later, pickUp, dayAtom.day.part, context))
  const clock = read && inTheMorning(read, pickUp, context)
  const isOver = written.day !== null && isOverToday(dayAtom.day, written.day, clock, context.reference)
  const day = isOver ? known((written.day ?? 0) + 7) : written
  if (day.day === null) return { ...noTimes(span.start), problem: asked(day.problem), ...withoutDay(day, clock, span) }
  const start = toSoon(dayAtom.day, context, span) ?? toStart(day.day, day, clock, span)
  const end = toEnd(moment, pickUp, day.day, clock, context)
  return {
    start,
    end: isBefore(end, start) ? null : end,
    problem: asked(day.problem) ?? (clock?.other ? 'choose' : null),
    readings: [],
    time: null,
    partDay: partDayOf(dayAtom.day),
    at: span.start
  }
}

/** "School finishes at 3.30. Back to yours by 6": what ends before it begins, and is told so, is no party's hours. */
const isTurned = ({ clock, endClock, endDay }: Moment, { isOvernight, clock24From }: TimesContext): boolean =>
  clock !== null &&
  endClock !== null &&
  endDay === null &&
  !isOvernight &&
  endClock.first < clock.first &&
  (resolveClock(clock.clock, endClock.clock, undefined, clock24From).end ?? 0) > 2 * HALF_DAY

/** Until when it is night, and from when a party goes on into it, in minutes. */
const DAWN = 360
const DUSK = 1080

/** "Saturday at 3. We are at swimming until 1": another sentence tells of the small hours of no party. */
const isFar = ({ clock, endClock, endDay }: Moment, { isOvernight, clock24From }: TimesContext): boolean => {
  if (!clock || !endClock || endDay || isOvernight || endClock.sentence <= clock.sentence) return false
  const { start, end } = resolveClock(clock.clock, endClock.clock, undefined, clock24From)
  return start < DUSK && (end ?? 0) > 2 * HALF_DAY && (end ?? 0) < 2 * HALF_DAY + DAWN
}

/** Longest time from the end of school to a party, in minutes. */
const SOON = 60

/** "School finishes at 3 so come at 3.30". */
const isSoonAfter = ({ clock, endClock }: Moment): boolean =>
  clock !== null && endClock !== null && minutesUntil(endClock.clock, clock.clock) <= SOON

/** The days that were meant, perhaps, and the hours, which are sure. */
function withoutDay({ others }: ResolvedDay, clock: ResolvedClock | null, span: Span) {
  const readings = others.map(other => toWhen(other, clock?.start ?? null))
  return { readings, time: clock && timeOf(clock, span) }
}

/** A time of day alone. */
export function timeOf({ start, end, known }: ResolvedClock, span: Span): { start: ReadWhen; end: ReadWhen | null } {
  const at = (minutes: number): ReadWhen => ({
    value: toWhen(0, minutes).slice(11),
    known,
    alternatives: [],
    ...span
  })
  return { start: at(start), end: end === null ? null : at(end) }
}

/** "2-3 swimming, then food until 4": the later end counts. */
function clockOf(
  { clock, endClock, next }: ClockAtom,
  later: ClockAtom | null,
  pickUp: Moment | null,
  part: DayPart | undefined,
  { clock24From }: TimesContext
): ResolvedClock {
  const end = endClock ?? later?.clock ?? null
  // "We leave at half 9 and are back at 19:00": the hour of coming home tells the half of the day.
  const home = !end && !pickUp?.day && isLate(pickUp?.clock?.clock) ? (pickUp?.clock?.clock ?? null) : null
  if (home) return { ...resolveClock(clock, home, part, clock24From), end: null }
  const first = resolveClock(clock, end, part, clock24From)
  if (!endClock || !later || later.first < next) return first
  const second = resolveClock(clock, later.clock, part, clock24From)
  return first.start === second.start && (second.end ?? 0) > (first.end ?? 0) ? second : first
}

/** Earliest hour at which children leave for an outing, in minutes. */
const EARLIEST = 360

/** "Leaving at 8, back about 7": nobody but who stays the night comes home the day after. */
function inTheMorning(clock: ResolvedClock, pickUp: Moment | null, { isOvernight, clock24From }: TimesContext) {
  if (clock.known || clock.end !== null || !pickUp?.clock || pickUp.day || isOvernight) return clock
  const home = resolveClock(pickUp.clock.clock, null, undefined, clock24From).start
  const start = clock.start - HALF_DAY
  const isOuting = home > start && home <= clock.start && home - start > EVENING
  return start >= EARLIEST && isOuting ? { ...clock, start } : clock
}

const isLate = (clock: Clock | undefined): boolean => clock?.half === 'pm' || (clock?.exact === true && clock.hour > 12)

/** "Drop off between 6 and 6.30": when to come, and no end. */
const withoutWindow = (clock: ResolvedClock): ResolvedClock =>
  clock.end !== null && clock.end - clock.start <= SHORTEST ? { ...clock, end: null } : clock

/** What is before the party begins is not its end, whatever stands between them. */
function isBefore(end: ReadWhen | null, { value: start }: ReadWhen): boolean {
  const told = Math.min(end?.value.length ?? 0, start.length)
  return end !== null && end.value.slice(0, told) < start.slice(0, told)
}

/** "in half an hour", from the minute of the message. */
function toSoon({ minutesOn }: Day, { reference }: TimesContext, span: Span): ReadWhen | null {
  if (minutesOn === undefined || reference.day === null || reference.minutes === null) return null
  return { value: toWhen(reference.day, reference.minutes + minutesOn), known: false, alternatives: [], ...span }
}

const asked = (problem: ResolvedDay['problem']) => (problem === 'missing' ? null : problem)

/** "Saturday at 3", written on a Saturday evening, is next week's. */
const isOverToday = (written: Day, day: number, clock: ResolvedClock | null, reference: Reference): boolean =>
  written.weekday !== undefined &&
  written.which === undefined &&
  written.day === undefined &&
  day === reference.day &&
  reference.minutes !== null &&
  (clock ? clock.start <= reference.minutes : written.part === 'morning' && reference.minutes >= HALF_DAY)

function toStart(number: number, day: ResolvedDay, clock: ResolvedClock | null, span: Span): ReadWhen {
  const minutes = clock?.start ?? null
  const otherDays = day.others.map(other => toWhen(other, minutes))
  const alternatives = clock?.other ? [...otherDays, toWhen(number, clock.other.start)] : otherDays
  return { value: toWhen(number, minutes), known: day.known && (clock?.known ?? true), alternatives, ...span }
}
