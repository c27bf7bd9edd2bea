import { Drawing } from '../basics/pictures/Drawing'
import { useSurface } from '../basics/surface'

/** On every screen of a child's: nothing is said here, and that is an answer too. */
export function SkipCard({ onSkip }: { onSkip: () => void }) {
  const { child } = useSurface().strings
  return (
    <button type="button" class="child-card child-card-skip" onClick={onSkip}>
      <Drawing>
        <path d="M16 20l14 12-14 12M34 20l14 12-14 12" />
      </Drawing>
      <span>{child.skip}</span>
    </button>
  )
}
