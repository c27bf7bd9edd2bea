import { browser } from 'wxt/browser'
import type { ToReader } from '@/utils/messages/protocol'

interface Answer<Name extends keyof ToReader> {
  res?: ReturnType<ToReader[Name]>
}

interface Frame {
  tabId: number
  /** All frames of the tab where it is not given; then the first answer counts. */
  frameId?: number
}

/** A tab that the browser has put to sleep never answers. */
const PATIENCE_MS = 3000

/**
 * Asks the reader in a frame, in the envelope of `protocol.ts`. Undefined where no reader listens, or not in time: that
 * is ordinary here, and the messaging library's own `sendMessage` would leave an unread error in the console.
 */
export async function tellReader<Name extends keyof ToReader>(
  name: Name,
  data: Parameters<ToReader[Name]>[0],
  { tabId, frameId }: Frame,
  patience = PATIENCE_MS
): Promise<ReturnType<ToReader[Name]> | undefined> {
  const envelope = { id: 0, type: name, data, timestamp: Date.now() }
  const options = frameId === undefined ? {} : { frameId }
  const answer: Promise<Answer<Name> | undefined> = browser.tabs
    .sendMessage(tabId, envelope, options)
    .catch(() => undefined)
  const late = new Promise<undefined>(resolve => setTimeout(() => resolve(undefined), patience))
  return (await Promise.race([answer, late]))?.res
}

/** Tells every frame of every given tab, and waits for none. */
export function tellTabs<Name extends 'chipsChanged' | 'stop'>(
  name: Name,
  data: Parameters<ToReader[Name]>[0],
  tabs: readonly { id?: number | undefined }[]
): void {
  for (const { id } of tabs) if (id !== undefined) void tellReader(name, data, { tabId: id })
}
