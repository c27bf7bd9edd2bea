import type { ComponentChildren } from 'preact'

/** A quiet word about the screen as a whole. `live` ones are read out when they appear. */
export function Notice({ live = false, children }: { live?: boolean; children: ComponentChildren }) {
  return (
    <div class="notice" {...(live && { role: 'status' })}>
      {children}
    </div>
  )
}
