import type { Decision } from '@/utils/model/decision'

/** A decision in which nothing has happened yet. `childId` is null on the quick way with no child set up. */
export const newDecision = (invitationId: string, childId: string | null, now: string): Decision => ({
  invitationId,
  childId,
  child: null,
  childAt: null,
  isAskedAnew: false,
  toldByParent: false,
  parent: null,
  notPossible: null,
  childSaid: null,
  sleepUntil: null,
  outcome: null,
  takenBack: null,
  changedFrom: null,
  because: '',
  childOk: null,
  wasNotOk: false,
  offers: null,
  plan: {},
  afterSay: null,
  helped: null,
  isAfterOver: false,
  updatedAt: now
})
