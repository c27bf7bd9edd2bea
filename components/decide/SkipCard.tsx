import type { ComponentChildren } from 'preact'
import { Drawing } from '../basics/pictures/Drawing'
import { useSurface } from '../basics/surface'

const ONWARD = <path d="M16 20l14 12-14 12M34 20l14 12-14 12" />

interface Props {
  /** Where passing over a screen has a meaning of its own, what it is. */
  label?: string
  picture?: ComponentChildren
  onSkip: () => void
}

/** On every screen of a child's: nothing is said here, and that is an answer too. */
export function SkipCard({ label, picture = ONWARD, onSkip }: Props) {
  const { child } = useSurface().strings
  return (
    <button type="button" class="child-card child-card-skip" onClick={onSkip}>
      <Drawing>{picture}</Drawing>
      <span>{label ?? child.skip}</span>
    </button>
  )
}
