import { findParty } from '@/utils/flow/run'
import { findUpdatesWithout } from '@/utils/flow/store/find'
import { putSighting } from '@/utils/flow/store/write'
import type { Sighting } from '@/utils/model/invitation'
import { openInvitations } from './open-invitations'
import { perhapsOf } from './place-message'
import type { Moment } from './reading-context'
import { refreshInvitation } from './refresh-invitation'

/**
 * Chats are read from the end: "we start at 4 instead" is often seen before the invitation that it changes. Such a
 * message waits in the store, and is looked at again when an invitation of its conversation has come.
 */
export async function adoptUpdates(invite: Omit<Sighting, 'invitationIds'>, moment: Moment): Promise<void> {
  if (!invite.conversation || invite.reading.class !== 'invite') return
  const waiting = await findUpdatesWithout(invite.conversation.key)
  for (const update of waiting.filter(each => isAfter(each, invite))) await adopt(update, moment)
}

/** What cannot be compared may be after it. */
function isAfter({ sentAt }: Sighting, invite: Pick<Sighting, 'sentAt'>): boolean {
  if (sentAt.instant === null || invite.sentAt.instant === null) return true
  return Date.parse(sentAt.instant) > Date.parse(invite.sentAt.instant)
}

async function adopt(update: Sighting, moment: Moment): Promise<void> {
  const { reading, sender, settled } = update
  if (settled !== undefined || reading.parties.length === 0) return
  const open = await openInvitations(update, moment)
  const ids = reading.parties.flatMap(party => findParty({ ...reading, party, sender }, open)?.id ?? [])
  const isFound = ids.length === reading.parties.length
  const { perhaps: _, ...rest } = update
  const perhaps = isFound ? [] : perhapsOf(update, open)
  await putSighting(isFound ? { ...rest, invitationIds: ids } : { ...rest, invitationIds: [], perhaps })
  await Promise.all([...(isFound ? ids : perhaps)].map(refreshInvitation))
}
