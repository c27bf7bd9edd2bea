import type { DayPart } from '@/utils/languages/language'
import type { Question, When } from '@/utils/model/facts'
import type { PartDay } from '@/utils/model/reading'
import { toWhen } from './calendar-day'
import type { Lexeme } from './lexemes'
import type { ClockAtom, Moment } from './moments'
import { partDayOf } from './part-day'
import { type ResolvedClock, resolveClock } from './resolve-clock'
import { type Reference, type ResolvedDay, resolveDay } from './resolve-day'
import type { Day } from './written-day'

/** A date or time with how sure it is, and where it stands (UTF-16 units). */
export interface ReadWhen {
  value: When
  known: boolean
  /** Other readings of the same words, the likelier first. */
  alternatives: readonly When[]
  start: number
  end: number
}

/** One party's dates. */
export interface ReadTimes {
  start: ReadWhen | null
  end: ReadWhen | null
  problem: Exclude<Question['why'], 'missing'> | null
  /** What the start may be where it is no fact: weekday and day number disagree. */
  readings: readonly When[]
  /** The hours that stand beside such a day, `HH:MM`. */
  time: { start: ReadWhen; end: ReadWhen | null } | null
  partDay: PartDay | null
  /** Where its day stands in the text. */
  at: number
}

/** What every step of this file looks at. */
export interface TimesContext {
  lexemes: readonly Lexeme[]
  reference: Reference
  /** Hours are meant as they are written from this one on; undefined where they never are. */
  clock24From: number | undefined
}

export const noTimes = (at: number): ReadTimes => ({
  start: null,
  end: null,
  problem: null,
  readings: [],
  time: null,
  partDay: null,
  at
})

/** Lays a party's day and times on the calendar. `pickUp` is its end where no other is said. */
export function toTimes(moment: Moment, pickUp: Moment | null, context: TimesContext): ReadTimes {
  const { day: dayAtom, clock: clockAtom } = moment
  const span = spanOf(moment, context.lexemes)
  if (!dayAtom) return noTimes(span.start)
  const day = resolveDay(dayAtom.day, context.reference)
  const clock = clockAtom && clockOf(clockAtom, moment.endClock, dayAtom.day.part, context)
  if (day.day === null) return { ...noTimes(span.start), problem: asked(day.problem), ...withoutDay(day, clock, span) }
  const number = day.day + (isOverToday(dayAtom.day, day.day, clock, context.reference) ? 7 : 0)
  const start = toSoon(dayAtom.day, context, span) ?? toStart(number, day, clock, span)
  const end = toEnd(moment, pickUp, number, clock, context)
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
  part: DayPart | undefined,
  { clock24From }: TimesContext
): ResolvedClock {
  const first = resolveClock(clock, endClock ?? later?.clock ?? null, part, clock24From)
  if (!endClock || !later || later.first < next) return first
  const second = resolveClock(clock, later.clock, part, clock24From)
  return first.start === second.start && (second.end ?? 0) > (first.end ?? 0) ? second : first
}

/** A day before the party is not its end, whatever stands between them. */
const isBefore = (end: ReadWhen | null, start: ReadWhen): boolean =>
  end !== null && end.value.slice(0, 10) < start.value.slice(0, 10)

/** "in half an hour", from the minute of the message. */
function toSoon({ minutesOn }: Day, { reference }: TimesContext, span: Span): ReadWhen | null {
  if (minutesOn === undefined || reference.day === null || reference.minutes === null) return null
  return { value: toWhen(reference.day, reference.minutes + minutesOn), known: false, alternatives: [], ...span }
}

const asked = (problem: ResolvedDay['problem']) => (problem === 'missing' ? null : problem)

const NOON = 720

/** "Saturday at 3", written on a Saturday evening, is next week's. */
const isOverToday = (written: Day, day: number, clock: ResolvedClock | null, reference: Reference): boolean =>
  written.weekday !== undefined &&
  written.which === undefined &&
  written.day === undefined &&
  day === reference.day &&
  reference.minutes !== null &&
  (clock ? clock.start <= reference.minutes : written.part === 'morning' && reference.minutes >= NOON)

function toStart(number: number, day: ResolvedDay, clock: ResolvedClock | null, span: Span): ReadWhen {
  const minutes = clock?.start ?? null
  const otherDays = day.others.map(other => toWhen(other, minutes))
  const alternatives = clock?.other ? [...otherDays, toWhen(number, clock.other.start)] : otherDays
  return { value: toWhen(number, minutes), known: day.known && (clock?.known ?? true), alternatives, ...span }
}

function toEnd(moment: Moment, pickUp: Moment | null, day: number, clock: ResolvedClock | null, context: TimesContext) {
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
    const collected = last === null ? pickUp && toPickUp(pickUp, lastDay, null, context) : null
    return collected ?? at(lastDay, last, clock?.known ?? true)
  }
  const minutes = clock ? (clock.end ?? lengthEnd(moment, clock)) : lastMinutes(moment, null, context.clock24From)
  if (minutes !== null) return at(day, minutes, clock?.known ?? false)
  return pickUp && toPickUp(pickUp, day, clock, context)
}

/** The second day of "Fri 6pm til Sat 10am" or "12-14 June". */
function lastDayOf(moment: Moment, day: number, reference: Reference): number | null {
  const written = moment.endDay?.day ?? moment.day?.endDay
  return written ? resolveDay(written, { ...reference, day }).day : null
}

function lastMinutes(moment: Moment, clock: ResolvedClock | null, from24: number | undefined): number | null {
  const part = moment.endDay ? (moment.endDay.day.part ?? 'morning') : undefined
  if (moment.endClock) return resolveClock(moment.endClock.clock, null, part, from24).start
  // "Fri to Sat, 5pm - 10am": the day is told already.
  return clock?.end == null ? null : clock.end % 1440
}

/** "at 3 for two hours". */
const lengthEnd = (moment: Moment, clock: ResolvedClock): number | null =>
  moment.clock?.minutesLong ? clock.start + moment.clock.minutesLong : null

/** "pick up at 10am" the morning after, "collect Sunday 11", "pick up at 5". */
function toPickUp(pickUp: Moment, day: number, clock: ResolvedClock | null, context: TimesContext): ReadWhen | null {
  if (!pickUp.clock) return null
  const { reference, lexemes } = context
  const from = { ...reference, day: reference.day === null ? null : day }
  const own = pickUp.day ? resolveDay(pickUp.day.day, from).day : null
  const resolved = resolveClock(pickUp.clock.clock, pickUp.clock.endClock, pickUp.day?.day.part, context.clock24From)
  const isNextDay = own === null && clock !== null && resolved.start <= clock.start
  return {
    value: toWhen(own ?? (isNextDay ? day + 1 : day), resolved.start),
    known: resolved.known && !isNextDay,
    alternatives: [],
    ...spanOf(pickUp, lexemes)
  }
}

/** The last day to answer. "By the 20th" is the last one before the party; it cannot be after it. */
export function toReplyBy(
  moment: Moment,
  partyDay: number | null,
  { lexemes, reference, clock24From }: TimesContext
): ReadWhen | null {
  if (!moment.day) return null
  const first = resolveDay(moment.day.day, reference)
  if (first.day === null) return null
  const day = lastBefore(
    moment.day.day,
    laterThanToday(moment.day.day, first.day, partyDay, reference),
    partyDay,
    reference
  )
  const clock = moment.clock && resolveClock(moment.clock.clock, null, moment.day.day.part, clock24From)
  return {
    value: toWhen(day, clock?.start ?? null),
    known: first.known && (clock?.known ?? true),
    alternatives: first.others.map(other => toWhen(other, clock?.start ?? null)),
    ...spanOf(moment, lexemes)
  }
}

/** "By Tuesday", written on a Tuesday, is the next one if the party is not before it. */
const laterThanToday = (written: Day, day: number, partyDay: number | null, reference: Reference): number =>
  written.weekday !== undefined &&
  written.day === undefined &&
  written.which === undefined &&
  day === reference.day &&
  (partyDay === null || day + 7 < partyDay)
    ? day + 7
    : day

function lastBefore(written: Day, first: number, partyDay: number | null, reference: Reference): number {
  if (partyDay === null || written.day === undefined || written.month !== undefined || written.weekday !== undefined)
    return first
  let last = first
  for (let months = 0; months < 12; months++) {
    const next = resolveDay(written, { ...reference, day: last + 1 }).day
    if (next === null || next > partyDay) break
    last = next
  }
  return last
}

export interface Span {
  start: number
  end: number
}

/** Longest stretch of text that is shown as the words of a date, in UTF-16 units. */
const MAX_WORDS = 120

/** The words of a moment: all of them, or its first part where the others stand far away. */
export function spanOf(moment: Moment, lexemes: readonly Lexeme[]): Span {
  const start = lexemes[Math.min(moment.first, moment.day?.first ?? moment.first)]?.start ?? 0
  const end = lexemes[moment.next - 1]?.end ?? start
  if (end - start <= MAX_WORDS) return { start, end }
  const near = moment.day ?? moment.clock
  return near ? atomSpan(near, lexemes) : { start, end: start }
}

const atomSpan = (atom: { first: number; next: number }, lexemes: readonly Lexeme[]): Span => ({
  start: lexemes[atom.first]?.start ?? 0,
  end: lexemes[atom.next - 1]?.end ?? 0
})
