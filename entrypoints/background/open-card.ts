import { browser } from 'wxt/browser'
import { OPEN_INVITATION, SELECTED_TEXT } from '@/utils/messages/session'

/** Shows one invitation in the popup, or in a tab where the browser opens no popup by itself. */
export const openCard = (invitationId: string, windowId?: number): Promise<void> =>
  openPopup({ [OPEN_INVITATION]: invitationId }, `?invitation=${encodeURIComponent(invitationId)}`, windowId)

/** Shows the paste box with a text that does not look like an invitation. */
export const openPasteBox = (text: string, windowId?: number): Promise<void> =>
  openPopup({ [SELECTED_TEXT]: text }, '', windowId)

async function openPopup(left: Record<string, string>, query: string, windowId?: number): Promise<void> {
  await browser.storage.session.set(left)
  try {
    await browser.action.openPopup(windowId === undefined ? {} : { windowId })
  } catch {
    // The address of the tab says it; what is left must not open in a later popup.
    if (query) await browser.storage.session.remove(Object.keys(left))
    await browser.tabs.create({ url: `${browser.runtime.getURL('/tab.html')}${query}` })
  }
}
