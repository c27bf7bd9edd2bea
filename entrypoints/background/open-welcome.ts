import { browser } from 'wxt/browser'

/** The first run: a tab with three short steps, once, when the extension is new here. */
export async function openWelcome(reason: string): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
}
