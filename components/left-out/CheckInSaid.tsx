import type { ChildStand } from '@/utils/model/check-in'
import type { Child } from '@/utils/model/family'
import { Button } from '../basics/Button'
import { ChildPictureDrawing } from '../basics/pictures/ChildPictureDrawing'
import { useSurface } from '../basics/surface'
import { Title } from '../basics/Title'

interface Props {
  child: Child
  stand: ChildStand
  /** The guide stands there again; what was said holds until something else is. */
  onAnotherDay: () => void
}

/** What the child said, and what follows from it. */
export function CheckInSaid({ child, stand, onAnotherDay }: Props) {
  const { leftOut } = useSurface().strings
  return (
    <section class="stack">
      <div class="row hand-over">
        <ChildPictureDrawing picture={child.picture} />
        <Title>{leftOut.saidTitle(child.name)}</Title>
      </div>
      <p class="quote">{leftOut.stands[stand]}</p>
      <p>{leftOut.next[stand](child.name)}</p>
      <Button look="quiet" onClick={onAnotherDay}>
        {leftOut.anotherDay}
      </Button>
    </section>
  )
}
