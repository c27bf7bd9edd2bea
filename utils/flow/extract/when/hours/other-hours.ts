import type { WordSet } from '@/utils/kit/word-set'
import { toWhen } from '../days/calendar-day'
import { isOr } from '../days/other-days'
import { resolveDay } from '../days/resolve-day'
import type { Lexeme } from '../lexemes'
import type { Moment } from '../moment'
import type { ReadTimes, ReadWhen, TimesContext } from '../read-times'
import { lastSentence } from '../sentences'
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
  context: TimesContext
): ReadTimes {
  const { start } = times
  const either = start && otherHour(main, party, context)
  // "Barbecue at 7 or 8": whoever offers two hours leaves open which of them, not which half of the day.
  if (either) return undecided(times, { ...start, alternatives: [] }, [start.value.slice(0, 11) + either])
  const end = main.clock?.endClock && times.end
  if (!start || !end || end.value.slice(0, 10) !== start.value.slice(0, 10)) return times
  // "Saturday 6 March 10-11.30 or Saturday 6 March 2-3.30": the day may be told again.
  const isThatDay = ({ day }: Moment) =>
    !day || toWhen(resolveDay(day.day, context.reference).day ?? 0, null) === start.value.slice(0, 10)
  const isGroup = (moment: Moment) =>
    moment.role === 'party' &&
    moment !== main &&
    isThatDay(moment) &&
    moment.clock?.endClock &&
    Math.abs(moment.sentence - (main.clock?.sentence ?? 0)) <= NEAR
  const on = (minutes: number) => start.value.slice(0, 11) + toWhen(0, minutes).slice(11)
  const others = party.filter(isGroup).flatMap(moment => {
    const { clock } = moment
    const own = clock && resolveClock(clock.clock, clock.endClock, main.day?.day.part, context.clock24From)
    if (own?.end == null) return []
    const [from, to] = [on(own.start), on(own.end)]
    const isApart = from > end.value || to < start.value
    const isInside = from >= start.value && to <= end.value && from < to
    return isApart || (isInside && isEvent(main, moment, context)) ? [from] : []
  })
  if (others.length === 0) return times
  return undecided(times, start, others)
}

/** The day is theirs, whichever group the child is in. */
function undecided(times: ReadTimes, start: ReadWhen, others: readonly string[]): ReadTimes {
  const readings = [...new Set([start.value, ...start.alternatives, ...others])].toSorted()
  const day = { ...start, value: start.value.slice(0, 10), alternatives: [] }
  return { ...times, start: day, end: null, problem: times.problem ?? 'choose', readings }
}

/** "At 10 or at 12, we do not know yet": the other hour of the two. */
function otherHour({ clock, day }: Moment, party: readonly Moment[], { lexemes, clock24From }: TimesContext) {
  const other = party.find(
    each => !each.day && each.clock && clock && isOr(clock.next, each.clock.first, lexemes)
  )?.clock
  if (!clock || clock.endClock || !other || other.endClock) return null
  return toWhen(0, resolveClock(other.clock, null, day?.day.part, clock24From).start).slice(11)
}

/** "The hall is ours from 1 to 5, the party is 2 to 4": what is celebrated is named only beside the hours within. */
function isEvent(main: Moment, inner: Moment, { lexemes, events }: TimesContext): boolean {
  const from = main.clock?.first ?? 0
  const before = lastSentence(lexemes.slice(Math.max(0, from - MOST_BEFORE), from))
  const [next, to] = [main.clock?.next ?? from, inner.clock?.first ?? from]
  if (to - next > MOST_BEFORE) return false
  return !before.some(isWordOf(events)) && lexemes.slice(next, to).some(isWordOf(events))
}

/** Furthest that a noun stands from its hours, in lexemes. */
const MOST_BEFORE = 14
const isWordOf =
  (events: WordSet) =>
  ({ key }: Lexeme): boolean =>
    events.has(key)
