import { browser } from 'wxt/browser'
import { readSettings } from '@/utils/flow/store/read'
import { isWithin } from '@/utils/kit/is-within'
import { chosenPlaces, isGranted, type Place } from './granted-sites'

/** Where a message came from; the browser fills it in, the sender cannot. */
export interface Sender {
  id?: string | undefined
  /** Of the document as it was loaded. */
  url?: string | undefined
  frameId?: number | undefined
  tab?: { id?: number | undefined; windowId?: number | undefined; url?: string | undefined } | undefined
}

/** A message that its sender may not send. */
export class NotAllowed extends Error {
  override name = 'NotAllowed'
}

const isAt = ({ origin, patterns }: Place, url: string): boolean =>
  origin === null ? isWithin(url, patterns) : new URL(url).origin === origin

/** The place that a reader speaks from: chosen, not switched off, and still granted. Throws `NotAllowed`. */
export async function placeOf(sender: Sender): Promise<Place> {
  const url = addressOf(sender)
  if (sender.id !== browser.runtime.id || !url) throw new NotAllowed('sender')
  const place = chosenPlaces(await readSettings()).find(each => isAt(each, url))
  if (!place || !(await isGranted(place))) throw new NotAllowed('site')
  return place
}

/**
 * A page may change its address without a load; Chrome tells that of its tab alone (seen in 156). It counts as long as
 * it is the same origin.
 */
function addressOf({ url, frameId, tab }: Sender): string | null {
  if (!url || !URL.canParse(url)) return null
  const isOfTab = frameId === 0 && tab?.url && URL.parse(tab.url)?.origin === new URL(url).origin
  return isOfTab ? (tab.url ?? url) : url
}

/** Throws `NotAllowed` for everything but our own pages. */
export function checkOwnPage({ id, url }: Sender): void {
  const isOwn = id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('/'))
  if (!isOwn) throw new NotAllowed('page')
}
