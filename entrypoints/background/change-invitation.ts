import { applyStep } from '@/utils/act/decide/apply-step'
import { newDecision } from '@/utils/act/decide/new-decision'
import { findDecisionsOf } from '@/utils/flow/store/find'
import { readDecisions, readInvitation } from '@/utils/flow/store/read'
import { removeChild } from '@/utils/flow/store/remove'
import { inTransaction, putDecision, putDraft, putInvitation } from '@/utils/flow/store/write'
import { removeUnwatchedDays } from '@/utils/flow/store/write-hosting'
import type { Command } from '@/utils/messages/protocol'
import type { Decision } from '@/utils/model/decision'
import type { Edit, Invitation } from '@/utils/model/invitation'
import { checkChild } from './check-child'
import { CommandProblem } from './problem'
import { refreshInvitation, standingIn } from './refresh-invitation'

type CommandOf<Name extends Command['do']> = Extract<Command, { do: Name }>

/** Changes one invitation, found by its id or an alias of it, in one transaction. Returns its id. */
const change = (id: string, work: (invitation: Invitation) => Promise<void>): Promise<readonly string[]> =>
  inTransaction(async () => {
    const invitation = await readInvitation(id)
    if (!invitation) throw new CommandProblem('refused')
    await work(invitation)
    return [invitation.id]
  })

export const dismiss = (id: string, isDismissed: boolean) =>
  change(id, async invitation => {
    const standing = isDismissed ? 'dismissed' : standingIn(invitation, await readDecisions(invitation.id))
    await putInvitation({ ...invitation, standing })
  })

/** What the parent types wins over what was read; null takes the fact away. */
export const editFact = (id: string, { about, value }: Edit) =>
  change(id, async invitation => {
    await putInvitation({ ...invitation, edits: { ...invitation.edits, [about]: value } })
    await refreshInvitation(invitation.id)
  })

export const saveDraft = ({ invitationId, childId, intent, text }: CommandOf<'save-draft'>, now: string) =>
  change(invitationId, async ({ id }) => {
    await checkChild(childId)
    await putDraft({ invitationId: id, childId, intent, text, updatedAt: now })
  })

/** One step of a decision. A step out of turn throws `StepNotAllowed` and changes nothing. */
export const decide = ({ invitationId, childId, step }: CommandOf<'decide'>, now: string) =>
  change(invitationId, async invitation => {
    await checkChild(childId)
    const decisions = await readDecisions(invitation.id)
    const before = decisions.find(each => each.childId === childId) ?? newDecision(invitation.id, childId, now)
    const after = applyStep(before, step, now)
    await putDecision(after)
    const others = decisions.filter(each => each.childId !== childId)
    await putInvitation({ ...invitation, standing: standingIn(invitation, [...others, after]) })
  })

/** A child goes with every answer of theirs. Where their outcome was the only one, the family keeps that it was decided. */
export const forgetChild = (childId: string): Promise<readonly string[]> =>
  inTransaction(async () => {
    const decisions = await findDecisionsOf(childId)
    await removeChild(childId)
    await removeUnwatchedDays()
    await Promise.all(decisions.map(keepOutcome))
    return decisions.map(({ invitationId }) => invitationId)
  })

async function keepOutcome({ invitationId, outcome, updatedAt }: Decision): Promise<void> {
  const invitation = await readInvitation(invitationId)
  if (!invitation) return
  const left = await readDecisions(invitationId)
  const isLost = outcome !== null && left.every(decision => decision.outcome === null)
  const family = { ...newDecision(invitationId, null, updatedAt), outcome }
  if (isLost) await putDecision(family)
  if (invitation.standing === 'dismissed') return
  await putInvitation({ ...invitation, standing: standingIn(invitation, isLost ? [...left, family] : left) })
}
