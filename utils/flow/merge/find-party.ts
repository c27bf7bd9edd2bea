import { fold } from '@/utils/kit/text'
import type { Facts } from '@/utils/model/facts'
import type { Invitation } from '@/utils/model/invitation'
import type { MessageClass, PartyReading } from '@/utils/model/reading'

/**
 * Which invitation of the same conversation a party speaks of, or null for a new one, or for none that is certain.
 * `candidates` are the conversation's invitations that are not over.
 */
export function findParty(
  party: PartyReading,
  messageClass: MessageClass,
  candidates: readonly Invitation[]
): Invitation | null {
  const possible = candidates.filter(candidate => !isOtherChild(party.facts, candidate.facts))
  const byChild = possible.filter(candidate => isSameChild(party.facts, candidate.facts))
  if (byChild.length > 0) return nearest(byChild, party.facts)
  const byDay = possible.filter(candidate => isSameDay(party.facts, candidate.facts))
  if (byDay.length === 1) return byDay[0] ?? null
  return messageClass === 'invite' ? null : onlyOne(withoutOtherDays(possible, party, messageClass))
}

const isSameChild = (a: Facts, b: Facts) =>
  Boolean(a.honoree && b.honoree && sameName(a.honoree.value, b.honoree.value))
const isOtherChild = (a: Facts, b: Facts) =>
  Boolean(a.honoree && b.honoree && !sameName(a.honoree.value, b.honoree.value))
const isSameDay = (a: Facts, b: Facts) => Boolean(a.start && b.start && day(a.start.value) === day(b.start.value))
const day = (when: string) => when.slice(0, 10)

/** "Mia" and "Mia Rose" are one child. */
function sameName(a: string, b: string): boolean {
  const [short = [], long = []] = [fold(a).split(' '), fold(b).split(' ')].toSorted((x, y) => x.length - y.length)
  return short.every((word, i) => word === long[i])
}

/** Of several for one child, the one on that day, else the only one. */
function nearest(candidates: readonly Invitation[], facts: Facts): Invitation | null {
  return candidates.find(candidate => isSameDay(facts, candidate.facts)) ?? onlyOne(candidates)
}

/** "No party today" does not speak of next week's. A change of day names the new one. */
function withoutOtherDays(candidates: readonly Invitation[], { facts }: PartyReading, messageClass: MessageClass) {
  if (messageClass === 'update' || !facts.start) return candidates
  return candidates.filter(candidate => !candidate.facts.start || isSameDay(facts, candidate.facts))
}

const onlyOne = (candidates: readonly Invitation[]): Invitation | null =>
  candidates.length === 1 ? (candidates[0] ?? null) : null
