import { browser } from 'wxt/browser'
import type { ToReader } from '@/utils/messages/protocol'

interface Answer<Name extends keyof ToReader> {
  res?: ReturnType<ToReader[Name]>
}

/**
 * Asks the reader in a tab, or in one frame of it, in the envelope of `protocol.ts`. Undefined where no reader listens:
 * that is ordinary here, and the messaging library's own `sendMessage` would leave an unread error in the console.
 */
export async function tellReader<Name extends keyof ToReader>(
  name: Name,
  data: Parameters<ToReader[Name]>[0],
  tabId: number,
  frameId?: number
): Promise<ReturnType<ToReader[Name]> | undefined> {
  const envelope = { id: 0, type: name, data, timestamp: Date.now() }
  const options = frameId === undefined ? {} : { frameId }
  try {
    const answer = (await browser.tabs.sendMessage(tabId, envelope, options)) as Answer<Name> | undefined
    return answer?.res
  } catch {
    return undefined
  }
}

/** Tells every given tab; none needs to listen. */
export async function tellTabs(
  name: 'chipsChanged' | 'stop',
  tabs: readonly { id?: number | undefined }[]
): Promise<void> {
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : tellReader(name, undefined, id))))
}
