import { browser } from 'wxt/browser'

const addressOf = (query: Record<string, string>): string =>
  browser.runtime.getURL(`/popup.html?${new URLSearchParams(query)}`)

/** Opens the same invitation in a tab of its own. */
export function openWide(invitationId: string): void {
  void browser.tabs.create({ url: addressOf({ invitation: invitationId }) })
}

/** Opens the child's turn in a window of its own, where no chat shows behind it; in a tab where there are no windows. */
export function openChildSeat(invitationId: string, childId: string): void {
  const url = addressOf({ invitation: invitationId, child: childId })
  void openWindow(url)
}

async function openWindow(url: string): Promise<void> {
  try {
    await browser.windows.create({ url, type: 'popup', state: 'maximized' })
  } catch {
    // There are no windows on a telephone, and the browser may refuse one.
    await browser.tabs.create({ url })
  }
}
