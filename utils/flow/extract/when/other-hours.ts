import { toWhen } from './calendar-day'
import type { Moment } from './moments'
import type { ReadTimes, TimesContext } from './read-times'
import { resolveClock } from './resolve-clock'

/** Sentences or lines that two groups of one party may stand apart. */
const NEAR = 3

/**
 * "Little ones 10-11.30, big kids 12-2", "two sittings, 10-11.30 or 1-2.30": hours of their own, with a break between
 * them, are those of several groups, wherever their day stands, and only the parent knows which is theirs. Parts of one
 * party go on from each other.
 */
export function withOtherHours(
  times: ReadTimes,
  main: Moment,
  party: readonly Moment[],
  { clock24From }: TimesContext
): ReadTimes {
  const { start } = times
  const end = main.clock?.endClock && times.end
  if (!start || !end || end.value.slice(0, 10) !== start.value.slice(0, 10)) return times
  const at = party.indexOf(main)
  const isGroup = ({ role, isCued, day, clock, sentence }: Moment, i: number) =>
    role === 'party' &&
    (!isCued || i < at) &&
    !day &&
    clock?.endClock &&
    Math.abs(sentence - (main.clock?.sentence ?? 0)) <= NEAR
  const others = party.filter(isGroup).flatMap(({ clock }) => {
    const own = clock && resolveClock(clock.clock, clock.endClock, main.day?.day.part, clock24From)
    const on = (minutes: number) => start.value.slice(0, 11) + toWhen(0, minutes).slice(11)
    const isApart = own && (on(own.start) > end.value || (own.end !== null && on(own.end) < start.value))
    return isApart ? [on(own.start)] : []
  })
  if (others.length === 0) return times
  const readings = [...new Set([start.value, ...start.alternatives, ...others])].toSorted()
  // The day is theirs, whichever group the child is in.
  const day = { ...start, value: start.value.slice(0, 10), alternatives: [] }
  return { ...times, start: day, end: null, problem: times.problem ?? 'choose', readings }
}
