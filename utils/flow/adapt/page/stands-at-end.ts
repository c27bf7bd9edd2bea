import { isElement, walk } from '@/utils/kit/dom'

/** Wrappers of a message that are looked at. */
const MOST_WRAPPERS = 8
const AT_END = /^(?:flex-)?end$/

/**
 * Whether a message is laid out at the end of its line, as one's own are, by the style of its outer wrappers. What
 * they hold does not matter, so it looks at the outermost only.
 */
export function standsAtEnd(message: Element): boolean {
  const view = message.ownerDocument.defaultView
  const wrappers = [message]
  walk(
    message,
    node => {
      if (wrappers.length >= MOST_WRAPPERS) return 'stop'
      if (!isElement(node) || node.matches('a, img, span, [dir]')) return false
      wrappers.push(node)
      return true
    },
    () => {}
  )
  return wrappers.some(wrapper => {
    const style = view?.getComputedStyle(wrapper)
    return (
      style !== undefined && [style.justifyContent, style.alignItems, style.alignSelf].some(end => AT_END.test(end))
    )
  })
}
