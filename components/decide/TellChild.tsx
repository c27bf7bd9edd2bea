import type { Child } from '@/utils/model/family'
import { Button } from '../basics/Button'
import { ChildPictureDrawing } from '../basics/pictures/ChildPictureDrawing'
import { useSurface } from '../basics/surface'
import { Title } from '../basics/Title'

interface Props {
  child: Child
  onShow: () => void
  onSkip: () => void
}

/** The child gets to see what became of their words; the reply is one click away either way. */
export function TellChild({ child, onShow, onSkip }: Props) {
  const { decide } = useSurface().strings
  return (
    <section class="stack">
      <div class="row hand-over">
        <ChildPictureDrawing picture={child.picture} />
        <Title>{decide.tellChild(child.name)}</Title>
      </div>
      <p>{decide.tellChildWhy(child.name)}</p>
      <div class="options">
        <Button onClick={onShow}>{decide.tellChildShow(child.name)}</Button>
        <Button onClick={onSkip}>{decide.skipToReply}</Button>
      </div>
    </section>
  )
}
