import type { AgeBand } from '@/utils/model/family'
import { Button } from '../basics/Button'
import { Drawing } from '../basics/pictures/Drawing'
import { handBack } from '../basics/pictures/scenes'
import { useSurface } from '../basics/surface'
import { ChildPage } from './ChildPage'

interface Props {
  band: AgeBand
  /** The same words whatever was tapped; others only where the child stopped, or has seen the outcome. */
  heading: string
  onGoOn: () => void
}

/** The child's turn is over; the screen goes back to the grown-up. */
export function ChildDone({ band, heading, onGoOn }: Props) {
  const { child } = useSurface().strings
  return (
    <ChildPage band={band} heading={heading} lines={[heading, child.giveBack, child.worried, child.goOn]}>
      <p class="child-line child-give-back">
        <Drawing>{handBack}</Drawing>
        {child.giveBack}
      </p>
      <p class="child-small">{child.worried}</p>
      <Button look="quiet" class="child-go-on" onClick={onGoOn}>
        {child.goOn}
      </Button>
    </ChildPage>
  )
}
