import { isRendered } from '@/utils/kit/dom'

/** The one element on the screen that a selector matches, tried in their order; null where there are several. */
export function onlyVisible(root: ParentNode, selectors: readonly string[]): HTMLElement | null {
  for (const selector of selectors) {
    const visible = [...root.querySelectorAll<HTMLElement>(selector)].filter(isRendered)
    if (visible.length > 0) return visible.length === 1 ? (visible[0] ?? null) : null
  }
  return null
}
