import { decisionOf, readCard } from './card-data'
import { findTurnBesidePage, findTurns, forgetTurn, type TurnKey, type TurnSession } from './turn-session'

/** The invitation or the child may be gone by now, or the child has had their say in another window. */
async function isStale({ invitationId, childId }: TurnKey): Promise<boolean> {
  const data = await readCard(invitationId)
  if (data?.invitation.id !== invitationId) return true
  return !data.children.some(({ id }) => id === childId) || Boolean(decisionOf(data, childId)?.child)
}

async function forgetStaleTurns(): Promise<void> {
  for (const turn of await findTurns()) {
    if (await isStale(turn)) await forgetTurn(turn)
  }
}

/** A child's turn that a popup or a panel interrupted by closing; turns that nobody can go on with are forgotten first. */
export async function resumeTurn(): Promise<TurnSession | null> {
  await forgetStaleTurns()
  return findTurnBesidePage()
}
