import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

/**
 * For every field that somebody writes in. A browser's enhanced spell check sends what is typed to its maker, and a page
 * cannot tell it from the one on the device; autocomplete keeps a child's words for the next who sits there. So both are
 * off everywhere, in the draft too: it is nobody's until the parent sends it, and the chat's own box checks spelling.
 */
export const PRIVATE_TEXT = { autocomplete: 'off', spellcheck: false } as const

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
