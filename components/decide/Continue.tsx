import type { Decision, Outcome } from '@/utils/model/decision'
import type { Child } from '@/utils/model/family'
import { Button } from '../basics/Button'
import { formatDay } from '../basics/format-when'
import { Notice } from '../basics/Notice'
import { useSurface } from '../basics/surface'

interface Props {
  decision: Decision
  child: Child
  /** What the parent had noted before the child spoke, and what is open again; null where there was nothing. */
  takenBack: Outcome | null
  onAsk: () => void
}

/** A decision that was begun together and is still open. */
export function Continue({ decision: { sleepUntil }, child, takenBack, onAsk }: Props) {
  const { strings, today, locale } = useSurface()
  const { decide } = strings
  return (
    <Notice>
      <p>{decide.childHasSpoken(child.name)}</p>
      {takenBack && <p>{decide.openAgain(takenBack)}</p>}
      {sleepUntil && (
        <p>{sleepUntil > today ? decide.sleepingUntil(formatDay(sleepUntil, today, locale)) : decide.sleptOnIt}</p>
      )}
      <Button onClick={onAsk}>{decide.continueWith(child.name)}</Button>
    </Notice>
  )
}
