import { isRendered, maybe } from '@/utils/kit/dom'
import { linksOf } from '../page/content-of'
import { readPageTime } from '../page/read-page-time'
import { textOf } from '../page/text-of'
import type { ChipPlace, Compose, PaneView, RawMessage, SiteReader } from '../site-reader'
import { sentAtOf, weakConversation } from '../to-message'
import * as at from './selectors'

export const thelounge: SiteReader = {
  site: 'thelounge',
  recognises: page => page.querySelector(`#viewport ${at.CONVERSATION_SIGN}`) !== null,
  findPane: page => page.querySelector(at.PANE),
  look,
  messageSelector: at.MESSAGE,
  glance: { words: at.TEXT, id: 'id' },
  conversationSign: at.CONVERSATION_SIGN,
  placeChip,
  findCompose
}

function look(pane: Element): PaneView | null {
  const conversation = conversationOf(pane)
  return conversation && { conversation, messages: [...pane.querySelectorAll(at.MESSAGE)], read: readMessage }
}

/** Numbers in the address begin anew with each start of the server: only the channel's name is left. */
function conversationOf(pane: Element) {
  const title = maybe(pane, at.TITLE)?.textContent
  const { origin } = pane.ownerDocument.location
  return title ? weakConversation('thelounge', origin, title, pane.getAttribute('data-type') === 'channel') : null
}

/** Its interface is English whatever the page's language, and `#msg-18` is another message after a restart. */
function readMessage(message: Element): RawMessage | null {
  const body = maybe(message, at.TEXT)
  if (!body) return null
  const shownTime = maybe(message, at.TIME)?.getAttribute('aria-label') ?? ''
  return {
    id: null,
    shownTime,
    text: textOf(body, { skip: at.PREVIEW }),
    sender: message.getAttribute('data-from'),
    own: message.classList.contains('self'),
    sentAt: sentAtOf(readPageTime(shownTime, { language: 'en', order: null, now: Date.now() })),
    links: linksOf(body, at.PREVIEW),
    images: message.querySelectorAll(at.PICTURE).length
  }
}

function placeChip(message: Element): ChipPlace | null {
  const body = maybe(message, at.TEXT)
  return body && { parent: body, before: null }
}

function findCompose(page: Document): Compose | null {
  const pane = page.querySelector(at.PANE)
  const conversation = pane && conversationOf(pane)
  const box = maybe(page, at.COMPOSE)
  return conversation && box && isRendered(box) ? { conversationKey: conversation.key, box } : null
}
