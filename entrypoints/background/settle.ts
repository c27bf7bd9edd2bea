import { findSighting } from '@/utils/flow/store/find'
import { readInvitation } from '@/utils/flow/store/read'
import { inTransaction, putSighting } from '@/utils/flow/store/write'
import type { Command } from '@/utils/messages/protocol'
import type { Sighting } from '@/utils/model/invitation'
import { CommandProblem } from './problem'
import { refreshInvitation } from './refresh-invitation'

type Settle = Extract<Command, { do: 'settle' }>

/** Notes what the parent said of a message that only they can place. Returns the id of the invitation. */
export const settle = ({ invitationId, messageKey, isSo }: Settle, now: string): Promise<readonly string[]> =>
  inTransaction(async () => {
    const invitation = await readInvitation(invitationId)
    const sighting = await findSighting(messageKey)
    const settled = invitation && sighting && settledFor({ ...sighting, knownAt: now }, invitation.id, isSo)
    if (!settled) throw new CommandProblem('refused')
    await putSighting(settled)
    const touched = new Set([invitation.id, ...(sighting.perhaps ?? [])])
    await Promise.all([...touched].map(refreshInvitation))
    return [invitation.id]
  })

function settledFor({ perhaps = [], ...sighting }: Sighting, id: string, isSo: boolean): Sighting | null {
  if (sighting.invitationIds.includes(id)) return { ...sighting, settled: isSo }
  if (!perhaps.includes(id)) return null
  if (isSo) return { ...sighting, invitationIds: [id], settled: true }
  const others = perhaps.filter(each => each !== id)
  return others.length > 0 ? { ...sighting, perhaps: others } : forget(sighting)
}

/** About none of ours: no word of it stays, only that it was asked about. */
const forget = ({ altered: _, files: __, ...sighting }: Sighting): Sighting => ({
  ...sighting,
  text: '',
  sender: null,
  reading: { ...sighting.reading, parties: [], evidence: [] },
  settled: false
})
