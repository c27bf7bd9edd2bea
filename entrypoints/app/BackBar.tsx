import { Button } from '@/components/basics/Button'
import { useSurface } from '@/components/basics/surface'
import { openWide } from './open-wide'

interface Props {
  onBack: () => void
  /** What a tab would show; without it there is nothing to open wide. */
  invitationId?: string
}

/** The way back, and the same step with more room. */
export function BackBar({ onBack, invitationId }: Props) {
  const { strings } = useSurface()
  const isPopup = document.documentElement.dataset.view === 'popup'
  return (
    <nav class="row row-apart bar">
      <Button look="quiet" onClick={onBack}>
        {strings.basics.back}
      </Button>
      {invitationId && isPopup && (
        <Button look="quiet" onClick={() => openWide(invitationId)}>
          {strings.basics.openWide}
        </Button>
      )}
    </nav>
  )
}
