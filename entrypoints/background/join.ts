import { readDecisions, readInvitation, readPerhaps, readSightings } from '@/utils/flow/store/read'
import { joinInvitations } from '@/utils/flow/store/remove'
import { inTransaction, putDecision, putInvitation, putSighting } from '@/utils/flow/store/write'
import type { Command } from '@/utils/messages/protocol'
import type { Invitation } from '@/utils/model/invitation'
import { CommandProblem } from './problem'
import { refreshInvitation } from './refresh-invitation'

type Join = Extract<Command, { do: 'join' }>

/** Two invitations that look alike are one party, or stay two for good. Returns the id of the one that stays. */
export const join = ({ invitationId, otherId, isSame }: Join): Promise<readonly string[]> =>
  inTransaction(async () => {
    const [kept, gone] = await Promise.all([readInvitation(invitationId), readInvitation(otherId)])
    if (!kept || !gone || kept.id === gone.id) throw new CommandProblem('refused')
    if (isSame) await joinInto(kept, gone)
    else await keepApart(kept, gone)
    return [kept.id]
  })

async function keepApart(one: Invitation, other: Invitation): Promise<void> {
  await putInvitation({ ...one, apart: [...(one.apart ?? []), other.id] })
  await putInvitation({ ...other, apart: [...(other.apart ?? []), one.id] })
}

/**
 * Its messages go over, and where the other has nothing, its chat and what the family said and typed; drafts are written
 * anew.
 */
async function joinInto(kept: Invitation, gone: Invitation): Promise<void> {
  await moveMessages(kept.id, gone)
  const [own, others] = await Promise.all([readDecisions(kept.id), readDecisions(gone.id)])
  const moved = others.filter(({ childId }) => own.every(each => each.childId !== childId))
  await Promise.all(moved.map(decision => putDecision({ ...decision, invitationId: kept.id })))
  await joinInvitations(gone.id, kept.id)
  await putInvitation(joined(kept, gone))
  await refreshInvitation(kept.id)
}

const joined = (kept: Invitation, gone: Invitation): Invitation => ({
  ...kept,
  conversation: kept.conversation ?? gone.conversation,
  sender: kept.sender ?? gone.sender,
  apart: [...new Set([...(kept.apart ?? []), ...(gone.apart ?? [])])].filter(id => id !== kept.id && id !== gone.id),
  edits: { ...gone.edits, ...kept.edits },
  sequence: Math.max(kept.sequence, gone.sequence)
})

async function moveMessages(keptId: string, gone: Invitation): Promise<void> {
  const moved = (ids: readonly string[]) => [...new Set(ids.map(id => (id === gone.id ? keptId : id)))]
  const [told, perhaps] = await Promise.all([readSightings(gone.id), readPerhaps(gone.id)])
  for (const sighting of told) await putSighting({ ...sighting, invitationIds: moved(sighting.invitationIds) })
  for (const sighting of perhaps) await putSighting({ ...sighting, perhaps: moved(sighting.perhaps ?? []) })
}
