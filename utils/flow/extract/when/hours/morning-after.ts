import { isOr } from '../days/other-days'
import { resolveDay } from '../days/resolve-day'
import type { Moment } from '../moment'
import type { TimesContext } from '../read-times'
import { resolveClock } from './resolve-clock'
import { HALF_DAY, NIGHT_BEGINS } from './written-clock'

/** "Friday 15th, arrive at 6. Saturday 9.30 breakfast": a single hour of the morning after is where a night ends. */
export function withMorningAfter(party: readonly Moment[], context: TimesContext): readonly Moment[] {
  const { lexemes, reference, clock24From } = context
  const at = party.findIndex(({ day, clock }, i) => i > 0 && day && clock)
  const next = party[at]
  const evening = party.slice(0, at).findLast(({ day }) => day)
  const lone = evening && party.slice(party.indexOf(evening), at).find(({ clock }) => clock)
  if (!next?.day || !next.clock || !evening?.day || !lone?.clock) return party
  const isOther = next.clock.endClock || evening.endDay || isOr(next.day.first - 2, next.day.first, lexemes)
  const start = (clock: NonNullable<Moment['clock']>) => resolveClock(clock.clock, null, undefined, clock24From).start
  if (isOther || start(lone.clock) < NIGHT_BEGINS || start(next.clock) >= HALF_DAY) return party
  const day = resolveDay(evening.day.day, reference).day
  const last = day === null ? null : resolveDay(next.day.day, { ...reference, day }).day
  if (day === null || last !== day + 1) return party
  const night: Moment = { ...evening, clock: lone.clock, endDay: next.day, endClock: next.endClock ?? next.clock }
  return party.flatMap(moment => (moment === evening ? night : moment === next || moment === lone ? [] : moment))
}
