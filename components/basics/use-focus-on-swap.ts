import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface Swap {
  /** Holds what comes. */
  inside: RefObject<HTMLDivElement | null>
  /** The button that it comes by. */
  opener: RefObject<HTMLButtonElement | null>
}

/** A question that stands before its answers has `tabIndex={-1}`: it is read out first, and no second press answers it. */
const CAN_TAKE_FOCUS =
  '[tabindex="-1"], button:not(:disabled), input:not(:disabled), select, textarea, a[href], summary'

/**
 * For a button whose place something else takes for a while: the focus goes in with what comes, and back to the button
 * with what goes. Without that a keyboard and a screen reader would begin again at the top of the page.
 */
export function useFocusOnSwap(isOpen: boolean): Swap {
  const inside = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(isOpen)
  useLayoutEffect(() => {
    if (wasOpen.current === isOpen) return
    wasOpen.current = isOpen
    const next = isOpen ? inside.current?.querySelector<HTMLElement>(CAN_TAKE_FOCUS) : opener.current
    next?.focus()
  }, [isOpen])
  return { inside, opener }
}
