import { browser } from 'wxt/browser'
import type { Look } from '@/utils/model/look'
import { sizeOf } from '../shared/size'

const LOOK_FILE = '/look.js'

/** Whether there is a page below: only a popup stands above one. */
export const isAbovePage = (): boolean => sizeOf() === 'popup'

/**
 * Reads the page below the popup, once: the click on the icon that opened the popup allows that (`activeTab`) and
 * nothing more. Null where the browser lets nobody look, as on its own pages, or where there is nothing to read.
 */
export async function lookAtPage(): Promise<Look | null> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    return tab?.id === undefined ? null : await lookIn(tab.id)
  } catch {
    return null
  }
}

/** A mail may stand in a frame of the page: the frame that says most is meant. */
async function lookIn(tabId: number): Promise<Look | null> {
  const results = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [LOOK_FILE] })
  const looks = results.map(({ result }) => result as Look | null | undefined).filter(look => look?.text)
  const [most] = looks.toSorted((a, b) => (b?.text.length ?? 0) - (a?.text.length ?? 0))
  return most ?? null
}
