import { useEffect } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { useSurface } from '@/components/basics/surface'
import { readList } from '@/utils/flow/store/read'
import { OPEN_INVITATION, SELECTED_TEXT } from '@/utils/messages/session'
import { resumeTurn } from './resume-turn'
import type { Place } from './use-place'

/** What a chip or the context menu left for this popup, taken once. */
async function takeLeft(): Promise<Place | null> {
  const left = await browser.storage.session.get([OPEN_INVITATION, SELECTED_TEXT])
  await browser.storage.session.remove([OPEN_INVITATION, SELECTED_TEXT])
  const { [OPEN_INVITATION]: invitationId, [SELECTED_TEXT]: text } = left
  if (typeof invitationId === 'string') return { at: 'card', invitationId }
  return typeof text === 'string' ? { at: 'paste', draft: { from: 'selection', text } } : null
}

/** The seat of a child whose turn was interrupted. A tab stays where it is by itself. */
async function findSeat(): Promise<Place | null> {
  const turn = await resumeTurn()
  if (!turn || document.documentElement.dataset.view !== 'popup') return null
  // Not the taps: a place is kept in the history of the page.
  const { invitationId, childId, toldByParent } = turn
  return { at: 'child', invitationId, childId, toldByParent }
}

/** The only invitation that waits is opened at once; otherwise there is a list. */
async function findWaiting(today: string): Promise<Place> {
  const { invitations } = await readList('waiting', today, 2)
  const [only, second] = invitations
  return only && !second ? { at: 'card', invitationId: only.id } : { at: 'list' }
}

const findPlace = async (today: string): Promise<Place> =>
  (await takeLeft()) ?? (await findSeat()) ?? findWaiting(today)

/** Empty for a moment, until it is known where to begin. */
export function StartScreen({ onPlace }: { onPlace: (place: Place) => void }) {
  const { today } = useSurface()
  useEffect(() => {
    void findPlace(today).then(onPlace, () => onPlace({ at: 'list' }))
  }, [])
  return null
}
