import { findParty } from '@/utils/flow/run'
import { fold } from '@/utils/kit/text'
import { todayIn } from '@/utils/kit/time'
import type { Invitation, Sighting } from '@/utils/model/invitation'
import type { MessageClass, PartyReading, Reading } from '@/utils/model/reading'
import { addInvitation } from './add-invitation'
import { findEvent } from './find-event'
import { openInvitations } from './open-invitations'
import { forgottenBefore, type Moment } from './reading-context'

/** A message that is read and not yet kept. */
export type Fresh = Omit<Sighting, 'invitationIds'>

/** Which invitations a message speaks of, for certain or perhaps, and what it says of them. */
export interface Placed {
  reading: Reading
  invitationIds: readonly string[]
  perhaps: readonly string[]
}

/** What other families answer is theirs; it is not kept. */
const KEPT: readonly MessageClass[] = ['invite', 'update', 'cancel']

/** Finds the invitations of a message, and makes those that are new. */
export async function placeMessage(fresh: Fresh, known: Sighting | undefined, moment: Moment): Promise<Placed> {
  const open = await openInvitations(fresh, moment)
  const reading = proposalOf(fresh, open) ?? fresh.reading
  const parties = partiesToKeep({ ...fresh, reading }, known, moment)
  const told = { ...fresh, reading: { ...reading, parties } }
  const invitationIds = await idsFor(told, open, known, moment)
  return { reading: told.reading, invitationIds, perhaps: invitationIds.length > 0 ? [] : perhapsOf(told, open) }
}

/** "Could we do Sunday?" is a plan or nothing, unless it is said to the host, or by one, or names the occasion. */
function proposalOf({ reading, own, sender, conversation }: Fresh, open: readonly Invitation[]): Reading | null {
  const { asks } = reading
  if (!asks || open.length === 0) return null
  const isHost = open.some(each => sender !== null && each.sender !== null && fold(each.sender) === fold(sender))
  const isMeant = own || isHost || conversation?.group === false || reading.namesOccasion
  return isMeant ? { ...reading, class: 'update', parties: [asks] } : null
}

/**
 * What the parent wrote is no invitation to them, and changes nothing unless it asks for a change; an old message of a
 * party that is long over is not brought back.
 */
function partiesToKeep({ own, reading, sentAt }: Fresh, known: Sighting | undefined, moment: Moment) {
  const isProposed = reading.parties.some(({ proposed }) => proposed)
  if ((own && !isProposed) || !KEPT.includes(reading.class)) return []
  // An invitation that was edited into "cancelled" still speaks of the same parties.
  const parties = known && reading.class === 'cancel' ? known.reading.parties : reading.parties
  const limit = forgottenBefore(moment)
  const isGone = !known?.invitationIds.length && sentAt.instant !== null && todayIn(moment.zone, sentAt.instant) < limit
  return isGone ? parties.filter(party => !isOver(party, reading.class, limit)) : parties
}

/** An old invitation without a day was let go of, or would have been; a change without one may be of a party to come. */
function isOver({ facts }: PartyReading, kind: MessageClass, day: string): boolean {
  const last = facts.end ?? facts.start
  return last ? last.value < day : kind === 'invite'
}

/** One invitation for each party, in their order. A party that nothing is known of makes one only if it is invited to. */
async function idsFor(
  fresh: Fresh,
  open: readonly Invitation[],
  known: Sighting | undefined,
  moment: Moment
): Promise<string[]> {
  const { reading, sender } = fresh
  const ids: string[] = []
  for (const [index, party] of reading.parties.entries()) {
    const others = open.filter(({ id }) => !ids.includes(id))
    const id =
      known?.invitationIds[index] ?? (await findEvent(fresh)) ?? findParty({ ...reading, party, sender }, others)?.id
    if (id !== undefined) ids.push(id)
    else if (reading.class === 'invite') ids.push(await addInvitation(fresh, moment))
  }
  return ids
}

/** A change that names no child, and speaks of nothing else, may be of any party here: only the parent can tell. */
export function perhapsOf({ own, reading }: Pick<Fresh, 'own' | 'reading'>, open: readonly Invitation[]): string[] {
  const [party] = reading.parties
  const isChange = reading.class === 'update' || reading.class === 'cancel'
  if (own || !isChange || !party || party.facts.honoree || reading.namesOther) return []
  return open.filter(({ standing, cancelled }) => standing !== 'dismissed' && !cancelled).map(({ id }) => id)
}
