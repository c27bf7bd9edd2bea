import { Button } from '@/components/basics/Button'
import { useSurface } from '@/components/basics/surface'
import { isBesidePage } from '../shared/size'
import { openWide } from './open-wide'
import type { Place } from './place'

/** The same step with more room; a tab has it already. */
export function OpenWide({ place }: { place: Place }) {
  const { strings } = useSurface()
  if (!isBesidePage()) return null
  return (
    <Button look="quiet" onClick={() => void openWide(place)}>
      {strings.basics.openWide}
    </Button>
  )
}
