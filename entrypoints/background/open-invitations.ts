import { findOpenIn } from '@/utils/flow/store/find'
import { todayIn } from '@/utils/kit/time'
import type { Invitation, Sighting } from '@/utils/model/invitation'
import type { Moment } from './reading-context'

/** The invitations of a message's conversation that were not over when it was sent. */
export async function openInvitations(
  { conversation, sentAt }: Pick<Sighting, 'conversation' | 'sentAt'>,
  { zone, today }: Moment
): Promise<Invitation[]> {
  if (!conversation) return []
  return findOpenIn(conversation.key, sentAt.instant ? todayIn(zone, sentAt.instant) : today)
}
