import type { ComponentChildren } from 'preact'
import type { Child } from '@/utils/model/family'
import { Button } from '../basics/Button'
import { Notice } from '../basics/Notice'
import { useSurface } from '../basics/surface'
import { Lines } from './Lines'

interface WaitProps {
  whom: string
  onHeard: () => void
}

/** The one question was sent; an answer may take its time. */
export function HeardWait({ whom, onHeard }: WaitProps) {
  const { leftOut } = useSurface().strings
  return (
    <Notice>
      <p dir="auto">{leftOut.heardWait(whom)}</p>
      <Button onClick={onHeard}>{leftOut.heardCame}</Button>
    </Notice>
  )
}

interface Props {
  child: Child
  /** Thanks, or an apology, to whoever answered. */
  thanks?: ComponentChildren
  /** What else may be written now. */
  children?: ComponentChildren
}

/** An answer came: thanks first, then the child is told, before anybody else hears more. */
export function Heard({ child, thanks, children }: Props) {
  const { leftOut } = useSurface().strings
  return (
    <section class="stack">
      <div class="stack stack-tight">
        <h2>{leftOut.heardTitle}</h2>
        <p>{leftOut.heardThank}</p>
        {thanks}
      </div>
      <Lines title={leftOut.tellTitle(child.name)} lines={leftOut.tell} />
      <p class="quote">{leftOut.tellExample}</p>
      {children}
    </section>
  )
}
