import { useLayoutEffect, useRef } from 'preact/hooks'

/** A double tap is over by then, in milliseconds; a finger that means it is not. */
const SETTLING_MS = 500

/**
 * Swallows clicks, from a finger, a mouse or a key, until a screen has stood for a moment: the second half of a double
 * tap must not answer the question that came in between. `screen` names what is shown. For `onClickCapture`.
 */
export function useSettled(screen: string): (event: Event) => void {
  const shownAt = useRef(0)
  useLayoutEffect(() => {
    shownAt.current = performance.now()
  }, [screen])
  return event => {
    if (performance.now() - shownAt.current >= SETTLING_MS) return
    event.stopPropagation()
    event.preventDefault()
  }
}
