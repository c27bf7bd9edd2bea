import { readMessage } from '@/utils/flow/run'
import { findSighting } from '@/utils/flow/store/find'
import { readDecisions, readSightings } from '@/utils/flow/store/read'
import { joinInvitations, removeSighting } from '@/utils/flow/store/remove'
import { inTransaction, putSighting } from '@/utils/flow/store/write'
import { fingerprint } from '@/utils/kit/text'
import type { Alteration, Sighting } from '@/utils/model/invitation'
import type { Message } from '@/utils/model/message'
import type { Reading } from '@/utils/model/reading'
import { adoptUpdates } from './adopt-updates'
import { alterationOf } from './alteration-of'
import { placeAnswer } from './place-answer'
import { type Fresh, placeMessage } from './place-message'
import type { Moment } from './reading-context'
import { refreshInvitation } from './refresh-invitation'
import { tidyContacts } from './tidy-contact'

/** A message on its way into the store, from a page or from the parent's own hand. */
export type Incoming = Omit<
  Sighting,
  'revision' | 'knownAt' | 'reading' | 'invitationIds' | 'altered' | 'perhaps' | 'settled'
> &
  Pick<Message, 'state' | 'structured'> &
  Partial<Pick<Message, 'links'>>

export interface Kept {
  /** Empty for a message that speaks of no party. */
  invitationIds: readonly string[]
  /** False for a message that was known already. */
  hasChanged: boolean
}

/** Reads a message and keeps it if it speaks of a party. */
export const keepMessage = (incoming: Incoming, moment: Moment): Promise<Kept> =>
  keepReading(incoming, tidyContacts(readMessage(incoming, moment), moment.region), moment)

/**
 * Keeps a message that is read already. Known by its key: the same one again changes nothing, an edited one replaces
 * what was read before, and one that was deleted, or no longer speaks of a party, leaves its invitation and says so; one
 * without an invitation goes.
 */
export function keepReading(
  { state, structured, links: _, ...incoming }: Incoming,
  reading: Reading,
  moment: Moment
): Promise<Kept> {
  return inTransaction(async () => {
    const known = await findSighting(incoming.key)
    const altered = incoming.conversation ? alterationOf(known, { ...incoming, state }, moment.now) : undefined
    const revision = revisionOf(incoming, structured, reading)
    const knownAt = known?.revision === revision ? known.knownAt : moment.now
    const fresh = { ...incoming, revision, knownAt, reading, ...(altered && { altered }) }
    if (known?.settled === false && known.revision === revision) return unchanged(known)
    if (state === 'deleted') return keepUnplaced(known, null, altered)
    if (known && isSame(known, fresh)) return unchanged(known)
    const placed = await placeMessage(fresh, known, moment)
    const found = placed.invitationIds.length > 0 ? placed : ((await placeAnswer(fresh, moment)) ?? placed)
    const sighting = { ...fresh, ...found, ...settledOf(known, fresh) }
    return found.invitationIds.length > 0 ? keepPlaced(known, sighting, moment) : keepUnplaced(known, sighting, altered)
  })
}

const unchanged = ({ invitationIds }: Sighting): Kept => ({ invitationIds, hasChanged: false })

async function keepPlaced(known: Sighting | undefined, sighting: Sighting, moment: Moment): Promise<Kept> {
  const { invitationIds } = sighting
  await putSighting(sighting)
  await refreshAll([...invitationIds, ...(known?.perhaps ?? [])])
  await leaveBehind(known?.invitationIds ?? [], invitationIds)
  await adoptUpdates(sighting, moment)
  return { invitationIds, hasChanged: true }
}

/** Null for a message that is deleted. What no invitation was made of counts in its words of now alone. */
async function keepUnplaced(
  known: Sighting | undefined,
  sighting: Sighting | null,
  altered: Alteration | undefined
): Promise<Kept> {
  if (known && known.invitationIds.length > 0) return markAltered(known, sighting?.revision ?? known.revision, altered)
  if (sighting && mayFindParty(sighting)) await putSighting(sighting)
  else if (known) await removeSighting(known.key)
  const asked = [...(known?.perhaps ?? []), ...(sighting?.perhaps ?? [])]
  await refreshAll(asked)
  return { invitationIds: [], hasChanged: asked.length > 0 }
}

async function refreshAll(invitationIds: readonly string[]): Promise<void> {
  await Promise.all([...new Set(invitationIds)].map(refreshInvitation))
}

/** What the parent said of a message holds for its words. */
const settledOf = (known: Sighting | undefined, { revision }: Fresh): Pick<Sighting, 'settled'> =>
  known?.settled !== undefined && known.revision === revision ? { settled: known.settled } : {}

/** What is stated for machines may change while the words stay: beside them in a page, or in a calendar file. */
function revisionOf(
  { text, origin }: Pick<Sighting, 'text' | 'origin'>,
  structured: unknown,
  { parties }: Reading
): string {
  const beside = origin === 'ics' ? parties.map(({ facts }) => [facts.start?.value, facts.end?.value]) : structured
  return fingerprint(beside ? `${text}\n${JSON.stringify(beside)}` : text)
}

/** What was read of a message stays, and its invitations say what became of it. */
async function markAltered(known: Sighting, revision: string, altered: Alteration | undefined): Promise<Kept> {
  if (!altered || isSame(known, { ...known, revision, altered })) return unchanged(known)
  await putSighting({ ...known, revision, altered })
  await refreshAll(known.invitationIds)
  return { ...unchanged(known), hasChanged: true }
}

/** A change of a party that is not known yet waits for it; see `adopt-updates`. */
const mayFindParty = ({ conversation, reading }: Sighting): boolean =>
  conversation !== null && reading.class !== 'invite' && reading.parties.length > 0

const isSame = (known: Sighting, { revision, sentAt, altered, files = [] }: Fresh): boolean =>
  known.revision === revision &&
  known.sentAt.instant === sentAt.instant &&
  known.altered?.after === altered?.after &&
  files.every(name => known.files?.includes(name))

/**
 * An edited message may speak of fewer parties: an invitation without any message left is one with the first. What the
 * family has begun to decide stays.
 */
async function leaveBehind(before: readonly string[], after: readonly string[]): Promise<void> {
  const [kept] = after
  for (const id of before.filter(each => !after.includes(each))) {
    const [sightings, decisions] = await Promise.all([readSightings(id), readDecisions(id)])
    if (kept !== undefined && sightings.length === 0 && decisions.length === 0) await joinInvitations(id, kept)
  }
}
