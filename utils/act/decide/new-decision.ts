import type { Decision } from '@/utils/model/decision'

/** A decision in which nothing has happened yet. `childId` is null on the quick way with no child set up. */
export const newDecision = (invitationId: string, childId: string | null, now: string): Decision => ({
  invitationId,
  childId,
  child: null,
  toldByParent: false,
  parent: null,
  childSaid: null,
  sleepUntil: null,
  outcome: null,
  takenBack: null,
  because: '',
  childOk: null,
  updatedAt: now
})
