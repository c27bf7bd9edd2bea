import type { Moment } from './moments'
import type { Clock } from './written-clock'

/** Longest time from being there to the film, the bus or the game, in minutes. */
const AHEAD = 90
const HALF_DAY = 720

/**
 * "The film starts at 2.10, be there at 2": nobody tells a story backwards. A later hour that lies a little before the
 * party's own is the one to come at.
 */
export function withArrival(main: Moment, party: readonly Moment[]): Moment {
  const next = party[party.indexOf(main) + 1]
  if (!main.clock || !next?.clock || next.day || next.clock.endClock) return main
  if (next.sentence - main.clock.sentence > 1 || !isShortlyBefore(next.clock.clock, main.clock.clock)) return main
  return { ...main, clock: { ...next.clock, endClock: main.clock.endClock } }
}

const isShortlyBefore = (one: Clock, other: Clock): boolean => {
  const ahead = (minutesOf(other) - minutesOf(one) + HALF_DAY) % HALF_DAY
  return ahead > 0 && ahead <= AHEAD
}

const minutesOf = ({ hour, minute }: Clock): number => (hour * 60 + minute) % HALF_DAY
