import { Button } from '../basics/Button'
import { Fold } from '../basics/Fold'
import { useSurface } from '../basics/surface'
import type { Strings } from '../strings/strings'

type Extra = keyof Strings['reply']['extras']

interface Props {
  /** Offered openly, since the child's words or an earlier answer ask for them. */
  proposed: readonly Extra[]
  /** Behind a fold: only the parent's own tap brings them. */
  others: readonly Extra[]
  chosen: readonly Extra[]
  onToggle: (extra: Extra) => void
}

/** Lines that a parent may add to the draft, or take out of it. */
export function Extras({ proposed, others, chosen, onToggle }: Props) {
  const { reply } = useSurface().strings
  const toggles = (extras: readonly Extra[]) => (
    <div class="row">
      {extras.map(extra => (
        <Button key={extra} aria-pressed={chosen.includes(extra)} onClick={() => onToggle(extra)}>
          {reply.extras[extra]}
        </Button>
      ))}
    </div>
  )
  return (
    <>
      {proposed.length > 0 && toggles(proposed)}
      {others.length > 0 && <Fold label={reply.extrasTitle}>{toggles(others)}</Fold>}
    </>
  )
}
