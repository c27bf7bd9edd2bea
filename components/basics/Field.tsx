import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface Props {
  label: string
  hint?: string
  /** A sentence that says what to change; read out when it appears. */
  problem?: string | null
  /** The one control, which takes the id that its label names. */
  children: (id: string) => ComponentChildren
}

/** A labelled control. */
export function Field({ label, hint, problem, children }: Props) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children(id)}
      {hint && <p class="small soft">{hint}</p>}
      <p class="small" role="status">
        {problem}
      </p>
    </div>
  )
}
