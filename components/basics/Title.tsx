import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

interface Props {
  class?: string
  children: ComponentChildren
}

/**
 * The heading of a screen. When the button that led here is gone, the heading takes the focus, so that a keyboard or a
 * screen reader goes on from the top of the new screen.
 */
export function Title({ class: look = 'title', children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const { activeElement, body } = document
    if (activeElement === null || activeElement === body) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <h1 ref={heading} tabIndex={-1} class={look}>
      {children}
    </h1>
  )
}
