import { browser } from 'wxt/browser'
import type { Turn } from '@/utils/act/decide/child-turn'

/** What a child has tapped and not yet released. It lives in `storage.session`: memory, gone with the browser. */
export interface TurnSession {
  invitationId: string
  childId: string
  toldByParent: boolean
  /** In the popup, which forgets where it was when it closes; a window of its own does not. */
  isInPopup: boolean
  turn: Turn
}

const PREFIX = 'childTurn/'

const keyOf = (invitationId: string, childId: string): string => `${PREFIX}${invitationId}/${childId}`

export async function readTurn(invitationId: string, childId: string): Promise<TurnSession | null> {
  const key = keyOf(invitationId, childId)
  const found = await browser.storage.session.get(key)
  return (found[key] as TurnSession | undefined) ?? null
}

export const writeTurn = (session: TurnSession): Promise<void> =>
  browser.storage.session.set({ [keyOf(session.invitationId, session.childId)]: session })

export const forgetTurn = (invitationId: string, childId: string): Promise<void> =>
  browser.storage.session.remove(keyOf(invitationId, childId))

/** A turn that was begun in the popup and can go on there. */
export async function findTurnInPopup(): Promise<TurnSession | null> {
  const all = Object.entries(await browser.storage.session.get(null))
  const turns = all.filter(([key]) => key.startsWith(PREFIX)).map(([, value]) => value as TurnSession)
  return turns.find(({ isInPopup }) => isInPopup) ?? null
}
