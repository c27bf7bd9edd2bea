import type { Child } from '@/utils/model/family'
import { ChildPictureDrawing } from '../basics/pictures/ChildPictureDrawing'
import { useSurface } from '../basics/surface'
import { Title } from '../basics/Title'
import { Lines } from './Lines'
import '../decide/decide.css'

/** For a talk side by side: ways to begin, what to leave out, and what to do with a shrug. */
export function CheckInGuide({ child }: { child: Child }) {
  const { leftOut } = useSurface().strings
  return (
    <section class="stack">
      <div class="row hand-over">
        <ChildPictureDrawing picture={child.picture} />
        <Title>{leftOut.checkInTitle(child.name)}</Title>
      </div>
      <p>{leftOut.checkInHow}</p>
      <Lines title={leftOut.openersTitle} lines={leftOut.openers} />
      <Lines title={leftOut.avoidTitle} lines={leftOut.avoid} />
      <div class="stack stack-tight">
        <h2>{leftOut.shrugTitle}</h2>
        <p>{leftOut.shrugText}</p>
      </div>
    </section>
  )
}
