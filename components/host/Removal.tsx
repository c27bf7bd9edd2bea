import { useSurface } from '../basics/surface'
import { Sure } from './Sure'

interface Props {
  /** Days without use after which it goes by itself; null keeps it. */
  keptDays: number | null
  onRemove: () => void
}

/** One click deletes a plan; and how long it stays otherwise. */
export function Removal({ keptDays, onRemove }: Props) {
  const { host } = useSurface().strings
  return (
    <div class="stack stack-tight">
      <Sure label={host.remove} question={host.removeSure} onSure={onRemove} />
      {keptDays !== null && <p class="small soft">{host.keptFor(keptDays)}</p>}
    </div>
  )
}
