import type { Atom } from '../atom'
import { HALF_DAY, minutesUntil } from '../hours/written-clock'
import type { Lexeme } from '../lexemes'
import { isLatest } from './link-before'

/** Shortest time from the beginning to the end of a party, in minutes; as long before it people come: "2pm, be there by 1.45". */
const SHORTEST = 45

/** "At 2, and we are out of the hall by 4", "vers 16h, 19h au plus tard": a single hour beside "by", far enough from the one that begins. */
export function isEndBy(lexemes: readonly Lexeme[], first: Atom, second: Atom): boolean {
  const linkOf = (atom: Atom) => (isLatest(lexemes, atom) ? 'by' : lexemes[atom.first - 1]?.term.link)
  // "tegen 5 is er taart": close to an hour, and no more said of it.
  if (linkOf(second) !== 'by' || linkOf(first) === 'until' || lexemes[second.first - 1]?.term.about) return false
  if (first.kind !== 'clock' || second.kind !== 'clock' || first.endClock || second.endClock) return false
  const minutes = minutesUntil(first.clock, second.clock)
  return minutes >= SHORTEST && minutes <= HALF_DAY - SHORTEST
}
