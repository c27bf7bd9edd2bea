import type { Invitation } from '@/utils/model/invitation'
import type { MessageClass, PartyReading } from '@/utils/model/reading'

/**
 * Which invitation of the same conversation a party speaks of, or null for a new one. `candidates` are the
 * conversation's invitations that are not over.
 */
export function findParty(
  _party: PartyReading,
  _messageClass: MessageClass,
  _candidates: readonly Invitation[]
): Invitation | null {
  return null
}
