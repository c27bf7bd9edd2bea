import type { ComponentChildren } from 'preact'

interface Props {
  label: ComponentChildren
  /** Told when it opens or closes, so that costly contents can wait. */
  onToggle?: (isOpen: boolean) => void
  children: ComponentChildren
}

/** Something to unfold, closed at first. */
export function Fold({ label, onToggle, children }: Props) {
  return (
    <details class="fold" onToggle={event => onToggle?.(event.currentTarget.open)}>
      <summary>{label}</summary>
      {children}
    </details>
  )
}
