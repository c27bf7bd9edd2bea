/** The first element that any of the selectors matches, tried in their order: newest markup first. */
export function firstOf(root: ParentNode, selectors: readonly string[]): HTMLElement | null {
  for (const selector of selectors) {
    const element = root.querySelector<HTMLElement>(selector)
    if (element) return element
  }
  return null
}

/** All elements that the first selector with any match has, in document order: a page is of one version. */
export function allOf(root: ParentNode, selectors: readonly string[]): Element[] {
  for (const selector of selectors) {
    const elements = root.querySelectorAll(selector)
    if (elements.length > 0) return [...elements]
  }
  return []
}
