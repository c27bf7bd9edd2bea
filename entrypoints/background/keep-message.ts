import { findParty, learnFrom, readMessage } from '@/utils/flow/run'
import { readDecisions, readFromSender, readSightings } from '@/utils/flow/store/read'
import { findSighting, inTransaction, joinInvitations, putInvitation, putSighting } from '@/utils/flow/store/write'
import { fingerprint } from '@/utils/kit/text'
import { todayIn } from '@/utils/kit/time'
import { type Alteration, NO_DAY, type Sighting } from '@/utils/model/invitation'
import type { Message } from '@/utils/model/message'
import type { MessageClass, PartyReading, Reading } from '@/utils/model/reading'
import { adoptUpdates } from './adopt-updates'
import { alterationOf } from './alteration-of'
import { openInvitations } from './open-invitations'
import { forgottenBefore, type Moment } from './reading-context'
import { refreshInvitation } from './refresh-invitation'
import { tidyContacts } from './tidy-contact'

/** A message on its way into the store, from a page or from the parent's own hand. */
export type Incoming = Omit<Sighting, 'revision' | 'reading' | 'invitationIds' | 'altered'> & Pick<Message, 'state'>

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
 * what was read before, and one that was deleted, or no longer speaks of a party, leaves it and says so.
 */
export function keepReading({ state, ...incoming }: Incoming, reading: Reading, moment: Moment): Promise<Kept> {
  return inTransaction(async () => {
    const known = await findSighting(incoming.key)
    const altered = incoming.conversation ? alterationOf(known, { ...incoming, state }, moment.now) : undefined
    const fresh = { ...incoming, revision: fingerprint(incoming.text), reading, ...(altered && { altered }) }
    const before = known?.invitationIds ?? []
    if (state === 'deleted') return markAltered(known, known?.revision, altered)
    if (known && isSame(known, fresh)) return { invitationIds: before, hasChanged: false }
    const parties = partiesToKeep(fresh, known, moment)
    const invitationIds = await idsFor(parties, fresh, known, moment)
    const sighting = { ...fresh, reading: { ...reading, parties }, invitationIds }
    if (invitationIds.length === 0) {
      if (!known && mayFindParty(sighting)) await putSighting(sighting)
      return markAltered(known, fresh.revision, altered)
    }
    await putSighting(sighting)
    await Promise.all(invitationIds.map(refreshInvitation))
    await leaveBehind(before, invitationIds)
    await adoptUpdates(fresh, moment)
    return { invitationIds, hasChanged: true }
  })
}

/** What was read of a message stays, and its invitations say what became of it. */
async function markAltered(
  known: Sighting | undefined,
  revision = '',
  altered: Alteration | undefined = undefined
): Promise<Kept> {
  const { invitationIds = [] } = known ?? {}
  if (!known || invitationIds.length === 0 || !altered || isSame(known, { ...known, revision, altered }))
    return { invitationIds, hasChanged: false }
  await putSighting({ ...known, revision, altered })
  await Promise.all(invitationIds.map(refreshInvitation))
  return { invitationIds, hasChanged: true }
}

/** A change of a party that is not known yet waits for it; see `adopt-updates`. */
const mayFindParty = ({ conversation, reading }: Sighting): boolean =>
  conversation !== null && reading.class !== 'invite' && reading.parties.length > 0

type Fresh = Omit<Sighting, 'invitationIds'>

const isSame = (known: Sighting, { revision, sentAt, altered, files = [] }: Fresh): boolean =>
  known.revision === revision &&
  known.sentAt.instant === sentAt.instant &&
  known.altered?.after === altered?.after &&
  files.every(name => known.files?.includes(name))

/** What other families answer is theirs; it is not kept. */
const KEPT: readonly MessageClass[] = ['invite', 'update', 'cancel']

/** What the parent wrote is no invitation to them; an old message of a party that is long over is not brought back. */
function partiesToKeep({ own, reading, sentAt }: Fresh, known: Sighting | undefined, moment: Moment) {
  if (own || !KEPT.includes(reading.class)) return []
  // An invitation that was edited into "cancelled" still speaks of the same parties.
  const parties = known && reading.class === 'cancel' ? known.reading.parties : reading.parties
  const limit = forgottenBefore(moment)
  const isOld = sentAt.instant !== null && todayIn(moment.zone, sentAt.instant) < limit
  return isOld ? parties.filter(party => !isOver(party, limit)) : parties
}

function isOver({ facts }: PartyReading, day: string): boolean {
  const last = facts.end ?? facts.start
  return last !== undefined && last.value < day
}

/** One invitation for each party, in their order. A party that nothing is known of makes one only if it is invited to. */
async function idsFor(
  parties: readonly PartyReading[],
  fresh: Fresh,
  known: Sighting | undefined,
  moment: Moment
): Promise<string[]> {
  const open = await openInvitations(fresh, moment)
  const ids: string[] = []
  for (const [index, party] of parties.entries()) {
    const others = open.filter(({ id }) => !ids.includes(id))
    const id = known?.invitationIds[index] ?? findParty({ ...fresh.reading, party, sender: fresh.sender }, others)?.id
    if (id !== undefined) ids.push(id)
    else if (fresh.reading.class === 'invite') ids.push(await addInvitation(fresh, moment))
  }
  return ids
}

/** Its facts come with the first `refreshInvitation`. */
async function addInvitation(fresh: Fresh, { now, zone }: Moment): Promise<string> {
  const { origin, conversation, sender } = fresh
  const id = crypto.randomUUID()
  const { standing, edits } = await learnedOf(fresh)
  await putInvitation({
    id,
    origin,
    conversation,
    sender,
    addedAt: now,
    facts: {},
    questions: [],
    edits,
    history: [],
    cancelled: false,
    timeZone: zone,
    sequence: 0,
    standing,
    lastDay: NO_DAY
  })
  return id
}

/** What the parent adds by hand is wanted, and says everything itself. */
async function learnedOf({ sender, conversation, text }: Fresh) {
  if (sender === null || conversation === null) return learnFrom([], text)
  const earlier = await readFromSender(sender)
  const withTexts = earlier.map(async ({ id, standing, edits }) => {
    const sightings = await readSightings(id)
    return { standing, edits, texts: sightings.map(sighting => sighting.text) }
  })
  return learnFrom(await Promise.all(withTexts), text)
}

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
