import type { Atom } from './atom'
import { HALF_DAY, minutesOf } from './written-clock'

/** Shortest time from the beginning to the end of a party, in minutes; as long before it people come: "2pm, be there by 1.45". */
const SHORTEST = 45

/** A single hour far enough from the single hour before it to be its end. */
export function isLongAfter(first: Atom, second: Atom): boolean {
  if (first.kind !== 'clock' || second.kind !== 'clock' || first.endClock || second.endClock) return false
  const minutes = (HALF_DAY + (minutesOf(second.clock) % HALF_DAY) - (minutesOf(first.clock) % HALF_DAY)) % HALF_DAY
  return minutes >= SHORTEST && minutes <= HALF_DAY - SHORTEST
}
