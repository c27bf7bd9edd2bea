import { browser } from 'wxt/browser'
import { MatchPattern } from 'wxt/utils/match-patterns'
import { readSettings } from '@/utils/flow/store/read'
import { chosenPlaces, isGranted, type Place } from './granted-sites'

/** Where a message came from; the browser fills it in, the sender cannot. */
export interface Sender {
  id?: string | undefined
  url?: string | undefined
}

/** A message that its sender may not send. */
export class NotAllowed extends Error {
  override name = 'NotAllowed'
}

const isAt = ({ origin, patterns }: Place, url: string): boolean =>
  origin === null ? patterns.some(pattern => new MatchPattern(pattern).includes(url)) : new URL(url).origin === origin

/** The place that a reader speaks from: chosen, not switched off, and still granted. Throws `NotAllowed`. */
export async function placeOf({ id, url }: Sender): Promise<Place> {
  if (id !== browser.runtime.id || !url || !URL.canParse(url)) throw new NotAllowed('sender')
  const place = chosenPlaces(await readSettings()).find(each => isAt(each, url))
  if (!place || !(await isGranted(place))) throw new NotAllowed('site')
  return place
}

/** Throws `NotAllowed` for everything but our own pages. */
export function checkOwnPage({ id, url }: Sender): void {
  const isOwn = id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('/'))
  if (!isOwn) throw new NotAllowed('page')
}
