import { useEffect } from 'preact/hooks'
import { useSurface } from '@/components/basics/surface'
import { readList } from '@/utils/flow/store/read'
import type { Place } from './use-place'

/** The only invitation that waits is opened at once; otherwise there is a list. */
async function findPlace(today: string): Promise<Place> {
  const { invitations } = await readList('waiting', today, 2)
  const [only, second] = invitations
  return only && !second ? { at: 'card', invitationId: only.id } : { at: 'list' }
}

/** Empty for a moment, until it is known where to begin. */
export function StartScreen({ onPlace }: { onPlace: (place: Place) => void }) {
  const { today } = useSurface()
  useEffect(() => {
    void findPlace(today).then(onPlace, () => onPlace({ at: 'list' }))
  }, [])
  return null
}
