/** The first element that any of the selectors matches, tried in their order: newest markup first. */
export function firstOf(root: ParentNode, selectors: readonly string[]): HTMLElement | null {
  for (const selector of selectors) {
    const element = root.querySelector<HTMLElement>(selector)
    if (element) return element
  }
  return null
}
