import type { ComponentChildren } from 'preact'
import './drawing.css'

/** The frame of every picture: 64 units square, ink lines and one wash. Words always stand beside it. */
export const Drawing = ({ children }: { children: ComponentChildren }) => (
  <svg class="drawing" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
    {children}
  </svg>
)
