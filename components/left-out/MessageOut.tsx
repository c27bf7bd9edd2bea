import { Button } from '../basics/Button'
import { CopyButton } from '../basics/CopyButton'
import { useSurface } from '../basics/surface'

interface Props {
  text: string
  /** Who will read it; '' where that is not written down. */
  whom: string
  /** The child's name where they said OK to these very words; null where that was not needed. */
  agreedBy: string | null
  /** For the one question: it was sent. Null where nothing waits for an answer. */
  onSent: (() => void) | null
  isWhomMissing: boolean
}

/** Copying a message; the parent sends it. */
export function MessageOut({ text, whom, agreedBy, onSent, isWhomMissing }: Props) {
  const { leftOut } = useSurface().strings
  return (
    <section class="stack stack-tight">
      {agreedBy !== null && <p class="small">{leftOut.childAgreed(agreedBy)}</p>}
      <CopyButton text={text} look="main" />
      <p class="small soft" dir="auto">
        {leftOut.copyNote(whom || null)}
      </p>
      {onSent && (
        <>
          <Button onClick={onSent}>{leftOut.asked}</Button>
          <p class="small soft">{leftOut.askedNote}</p>
          <p class="small" role="status">
            {isWhomMissing && leftOut.whomMissing}
          </p>
        </>
      )}
    </section>
  )
}
