import type { Decision, Offer } from '@/utils/model/decision'

/** Whether the child let it be seen that they would like to meet. Nobody is sent back to a child who is unkind. */
export const wantsToMeet = ({ child }: Decision): boolean =>
  child?.inviter === 'want-to-be-friends' || child?.instead === 'another-day'

/** What a no to the host also holds: what the parent chose, else what the child's own words propose. */
export function offersOf(decision: Decision | null): readonly Offer[] {
  if (!decision) return []
  return decision.offers ?? (wantsToMeet(decision) ? ['ask-again'] : [])
}
