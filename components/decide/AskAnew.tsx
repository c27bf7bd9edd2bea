import type { Child } from '@/utils/model/family'
import { Button } from '../basics/Button'
import { useSurface } from '../basics/surface'

/** Something changed since the child spoke: they may be asked once more. */
export function AskAnew({ child, onAsk }: { child: Child; onAsk: () => void }) {
  const { decide } = useSurface().strings
  return (
    <section class="stack stack-tight">
      <p class="soft">{decide.askAnewNote}</p>
      <Button onClick={onAsk}>{decide.askAnew(child.name)}</Button>
    </section>
  )
}
