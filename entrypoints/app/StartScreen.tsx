import { useEffect } from 'preact/hooks'
import { useSurface } from '@/components/basics/surface'
import { readList } from '@/utils/flow/store/read'
import { isBesidePage } from '../shared/size'
import { findLastPlace } from './last-place'
import { takeLeft } from './left-place'
import type { Place } from './place'
import { resumeTurn } from './resume-turn'

/** The seat of a child whose turn was interrupted. A tab stays where it is by itself. */
async function findSeat(): Promise<Place | null> {
  const turn = await resumeTurn()
  if (!turn || !isBesidePage()) return null
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
  (await takeLeft()) ?? (await findSeat()) ?? (await findLastPlace()) ?? findWaiting(today)

/** Empty for a moment, until it is known where to begin. */
export function StartScreen({ onPlace }: { onPlace: (place: Place) => void }) {
  const { today } = useSurface()
  useEffect(() => {
    void findPlace(today).then(onPlace, () => onPlace({ at: 'list' }))
  }, [])
  return null
}
