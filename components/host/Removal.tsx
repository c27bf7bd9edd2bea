import { useState } from 'preact/hooks'
import { Button } from '../basics/Button'
import { useSurface } from '../basics/surface'

/** One click deletes; it is asked once more, and told how long things stay otherwise. */
export function Removal({ keptDays, onRemove }: { keptDays: number; onRemove: () => void }) {
  const { host, basics } = useSurface().strings
  const [isAsking, setAsking] = useState(false)
  return (
    <div class="stack stack-tight">
      {isAsking ? (
        <>
          <p role="status">{host.removeSure}</p>
          <div class="options options-pairs">
            <Button onClick={onRemove}>{host.removeYes}</Button>
            <Button onClick={() => setAsking(false)}>{basics.cancel}</Button>
          </div>
        </>
      ) : (
        <Button look="quiet" onClick={() => setAsking(true)}>
          {host.remove}
        </Button>
      )}
      <p class="small soft">{host.keptFor(keptDays)}</p>
    </div>
  )
}
