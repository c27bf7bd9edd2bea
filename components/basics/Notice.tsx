import type { ComponentChildren } from 'preact'

/** A quiet word about the screen as a whole. One that comes later is a `LiveNotice`. */
export function Notice({ children }: { children: ComponentChildren }) {
  return <div class="notice">{children}</div>
}
