import { Button } from '@/components/basics/Button'
import { useSurface } from '@/components/basics/surface'
import { OpenWide } from './OpenWide'
import type { Place } from './place'

interface Props {
  onBack: () => void
  /** What a larger view would show; without it there is nothing to open wide. */
  place?: Place
}

/** The way back, and the same step with more room. */
export function BackBar({ onBack, place }: Props) {
  const { strings } = useSurface()
  return (
    <nav class="row row-apart bar">
      <Button look="quiet" onClick={onBack}>
        {strings.basics.back}
      </Button>
      {place && <OpenWide place={place} />}
    </nav>
  )
}
