/** The same app at three sizes. Chrome calls the panel a side panel, Firefox a sidebar. */
export type Size = 'popup' | 'panel' | 'tab'

/** What the page says of itself, for the styles too. */
export const sizeOf = (): Size => (document.documentElement.dataset.view as Size | undefined) ?? 'tab'

export function setSize(size: Size): void {
  document.documentElement.dataset.view = size
}

/** A popup and a panel stand beside a page, forget their address when they close, and open again at their beginning. */
export const isBesidePage = (): boolean => sizeOf() !== 'tab'
