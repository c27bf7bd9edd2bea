import { isOtherChild, isOtherDay, isOtherHour, isOtherIn, isSameChild, isSameDay } from '@/utils/kit/same-party'
import { fold } from '@/utils/kit/text'
import type { Facts } from '@/utils/model/facts'
import type { Invitation } from '@/utils/model/invitation'
import type { PartyReading, Reading } from '@/utils/model/reading'

/** What a message says of one party, and who says it. */
export interface Spoken extends Pick<Reading, 'class' | 'namesOccasion'> {
  party: PartyReading
  sender: string | null
}

/**
 * Which invitation of the same conversation a party speaks of, or null for a new one, or for none that is certain: two
 * rows for one party are a nuisance, one row for two parties is a wrong date. `candidates` are the conversation's
 * invitations that are not over.
 */
export function findParty(spoken: Spoken, candidates: readonly Invitation[]): Invitation | null {
  const possible = candidates.filter(candidate => !isOtherChild(spoken.party.facts, candidate.facts))
  return spoken.class === 'invite' ? findInvited(spoken.party.facts, possible) : findChanged(spoken, possible)
}

/** The same invitation again: the same child, or the same day, and nothing that speaks against it. */
function findInvited(facts: Facts, possible: readonly Invitation[]): Invitation | null {
  const same = possible.filter(
    candidate =>
      (isSameChild(facts, candidate.facts) || isSameDay(facts, candidate.facts)) && !isElsewhen(facts, candidate)
  )
  return same.find(candidate => isSameDay(facts, candidate.facts)) ?? onlyOne(same)
}

/** Another day is another party. Without a child's name another hour, or another place, is one too. */
function isElsewhen(facts: Facts, { facts: known, standing }: Invitation): boolean {
  if (isSameChild(facts, known))
    return isOtherDay(facts, known) || (standing === 'dismissed' && !isSameDay(facts, known))
  return isOtherDay(facts, known) || isOtherHour(facts, known) || isOtherIn('venue', facts, known)
}

/** A change names the child, or comes from the host, or at least speaks of a party; football training does neither. */
function findChanged({ party, class: kind, sender, namesOccasion }: Spoken, possible: readonly Invitation[]) {
  const byChild = possible.filter(candidate => isSameChild(party.facts, candidate.facts))
  if (byChild.length > 0) return byChild.find(({ facts }) => isSameDay(party.facts, facts)) ?? onlyOne(byChild)
  const near =
    kind === 'update' ? possible : possible.filter(({ facts }) => !party.facts.start || isSameDay(party.facts, facts))
  const isTrusted = (candidate: Invitation) => isHost(sender, candidate) || (kind !== 'cancel' && namesOccasion)
  // What is only asked changes nothing by itself.
  const trusted = party.proposed ? near : near.filter(isTrusted)
  const byDay = trusted.filter(({ facts }) => isSameDay(party.facts, facts))
  return onlyOne(byDay.length > 0 ? byDay : trusted)
}

/** In a page that shows no names everybody is nobody. */
const isHost = (sender: string | null, invitation: Invitation): boolean =>
  sender !== null && invitation.sender !== null && fold(sender) === fold(invitation.sender)

const onlyOne = (candidates: readonly Invitation[]): Invitation | null =>
  candidates.length === 1 ? (candidates[0] ?? null) : null
