/**
 * The last element above `body`, in the page's order, that a selector matches: the head of a mail stands before it, and
 * those of folded mails before that. Selectors are tried in their order, newest markup first.
 */
export function lastBefore(root: ParentNode, selectors: readonly string[], body: Element): HTMLElement | null {
  const isAbove = (element: Element) =>
    !element.contains(body) && (element.compareDocumentPosition(body) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  for (const selector of selectors) {
    const found = [...root.querySelectorAll<HTMLElement>(selector)].filter(isAbove).at(-1)
    if (found) return found
  }
  return null
}
