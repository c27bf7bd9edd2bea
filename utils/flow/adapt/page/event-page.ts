import { maybe } from '@/utils/kit/dom'
import type { SiteId } from '@/utils/model/site'
import type { EventProperties, Structured } from '@/utils/model/structured'
import type { ChipPlace, RawMessage, SiteReader } from '../site-reader'
import { knownConversation } from '../to-message'
import { linksOf } from './content-of'
import { pageTitle, pageWords } from './page-words'
import { structuredOf } from './structured-of'

export interface EventPage {
  site: SiteId
  /** Matches the path of an event's own page; its first group is the event, whoever the guest is that is named behind. */
  path: RegExp
  /** Where the site marks up every event for machines: a page without is none. */
  isMarkedUp?: true
  /** Parts that show other events. */
  others?: string
  /** What the site says of the event in a form of its own. */
  readData?(page: Document): EventProperties | null
}

const PANE = 'main, [role="main"]'
/** Longest path that is looked at. */
const MAX_PATH = 500
/** A page may build itself as it is looked at, and count down afterwards: it is read so many times, then no more. */
const MOST_READINGS = 5

/**
 * Reads the page of one event as one message. Such a page is known by its address alone, has nowhere to write, and does
 * not say when it was written.
 */
export function eventPage(event: EventPage): SiteReader {
  const readings = new WeakMap<Element, { id: string; times: number; raw: RawMessage }>()

  function read(pane: Element, id: string): RawMessage {
    const before = readings.get(pane)
    const times = before?.id === id ? before.times : 0
    if (before && times === MOST_READINGS) return before.raw
    const raw = readPage(pane, id, event)
    readings.set(pane, { id, times: times + 1, raw })
    return raw
  }

  return {
    site: event.site,
    recognises: () => false,
    findPane: page => page.querySelector(PANE) ?? page.querySelector('body:has(*)'),
    look(pane) {
      const page = pane.ownerDocument
      const id = event.path.exec(page.location.pathname.slice(0, MAX_PATH))?.[1]
      if (!id || (event.isMarkedUp && !dataOf(page, event))) return null
      const conversation = knownConversation(event.site, '', id, pageTitle(page), null)
      return { conversation, messages: [pane], read: () => read(pane, id) }
    },
    messageSelector: `${PANE}, body`,
    conversationSign: 'meta[property="og:title"]',
    placeChip,
    findCompose: () => null
  }
}

function readPage(pane: Element, id: string, event: EventPage): RawMessage {
  const structured = dataOf(pane.ownerDocument, event)
  return {
    id,
    shownTime: '',
    text: pageWords(pane, event.others),
    sender: null,
    own: false,
    sentAt: { instant: null, source: 'unknown' },
    links: linksOf(pane, event.others),
    images: 0,
    ...(structured && { structured })
  }
}

function dataOf(page: Document, { readData }: EventPage): Structured | undefined {
  const own = readData?.(page)
  return own ? { events: [own] } : structuredOf(page)
}

/** Below the name of the event, or at the top. */
function placeChip(pane: Element): ChipPlace {
  const heading = maybe(pane, 'h1')
  const around = heading?.closest('a, button, [role="button"], [contenteditable="true"]')
    ? null
    : heading?.parentElement
  return around ? { parent: around, before: heading?.nextSibling ?? null } : { parent: pane, before: pane.firstChild }
}
