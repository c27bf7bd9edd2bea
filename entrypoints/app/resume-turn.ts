import { type CardData, decisionOf } from './card-data'
import { findCard } from './find-card'
import { findTurnBesidePage, findTurns, forgetTurn, type TurnKey, type TurnSession } from './turn-session'

/** The invitation or the child may be gone by now, or the child has had their say in another window. */
function isStale({ childId }: TurnKey, data: CardData | null): boolean {
  const decision = data && decisionOf(data, childId)
  const hasSpoken = Boolean(decision?.child && !decision.isAskedAnew)
  return !data?.children.some(({ id }) => id === childId) || hasSpoken
}

async function forgetStaleTurns(): Promise<void> {
  for (const turn of await findTurns()) {
    const data = await findCard(turn.invitationId)
    const key = { ...turn, invitationId: data?.invitation.id ?? turn.invitationId }
    if (isStale(key, data)) await forgetTurn(key)
  }
}

/** A child's turn that a popup or a panel interrupted by closing; turns that nobody can go on with are forgotten first. */
export async function resumeTurn(): Promise<TurnSession | null> {
  await forgetStaleTurns()
  return findTurnBesidePage()
}
