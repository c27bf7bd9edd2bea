import type { Decision } from '@/utils/model/decision'
import type { Invitation } from '@/utils/model/invitation'

/**
 * Whether what a child said may be about something else by now: going was not possible, or the party has changed. Only
 * then are they asked once more; nobody is asked again because of their answer.
 */
export function canAskAnew({ child, childAt, outcome, notPossible }: Decision, { history }: Invitation): boolean {
  if (child === null || outcome !== null) return false
  const isOther = notPossible !== null || child.instead !== undefined
  return isOther || history.some(({ knownAt, about }) => about !== 'message' && childAt !== null && knownAt > childAt)
}
