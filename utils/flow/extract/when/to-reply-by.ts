import { toWhen } from './days/calendar-day'
import { resolveDay } from './days/resolve-day'
import type { Reference } from './days/resolved-day'
import type { Day } from './days/written-day'
import { resolveClock } from './hours/resolve-clock'
import type { Moment } from './moment'
import type { ReadWhen, TimesContext } from './read-times'
import { spanOf } from './span'

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
