import { Button } from '@/components/basics/Button'
import { Notice } from '@/components/basics/Notice'
import { useSurface } from '@/components/basics/surface'
import type { CheckInProps } from './plans-props'

/** What the child said is in the way; it is never got round from here. */
export function Closed({ child, onView }: CheckInProps) {
  const { leftOut } = useSurface().strings
  return (
    <Notice>
      <p>{leftOut.closed}</p>
      <Button onClick={() => onView({ at: 'check-in', childId: child.id })}>{leftOut.checkInTitle(child.name)}</Button>
    </Notice>
  )
}
