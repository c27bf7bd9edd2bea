import type { Page } from 'puppeteer-core'

/** Inside a page of the extension. */
declare const chrome: { runtime: { sendMessage(envelope: object): Promise<unknown> } }

/** Adds the invented chat as an address of the family's own, by the command that the options page sends. */
export async function addOwnAddress(surface: Page, origin: string): Promise<void> {
  const data = { do: 'add-site', origin }
  await surface.evaluate(async command => {
    await chrome.runtime.sendMessage({ id: 1, type: 'command', data: command, timestamp: Date.now() })
  }, data)
}
