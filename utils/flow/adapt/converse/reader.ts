import { isRendered, maybe } from '@/utils/kit/dom'
import { linksOf } from '../page/content-of'
import { textOf } from '../page/text-of'
import type { ChipPlace, Compose, PaneView, RawMessage, SiteReader } from '../site-reader'
import { knownConversation, sentAtOfMachine } from '../to-message'
import * as at from './selectors'

export const converse: SiteReader = {
  site: 'converse',
  recognises: page => page.querySelector(at.PANE) !== null,
  findPane,
  look,
  messageSelector: at.MESSAGE,
  glance: { words: at.TEXT, marks: `${at.EDITED}, ${at.DELETED}`, id: 'data-msgid' },
  conversationSign: at.CONVERSATION_SIGN,
  placeChip,
  findCompose
}

/** The one conversation on the screen; of two side by side, the one that was opened first. */
function findPane(page: Document): Element | null {
  return [...page.querySelectorAll(at.PANE)].find(isRendered) ?? null
}

function look(pane: Element): PaneView | null {
  const conversation = conversationOf(pane)
  return conversation && { conversation, messages: [...pane.querySelectorAll(at.MESSAGE)], read: readMessage }
}

/** The address of the room or of the other person (RFC 7622) tells it apart from all others of this server. */
function conversationOf(pane: Element) {
  const address = pane.getAttribute('jid')
  const title = maybe(pane, at.TITLE)
  if (!address || !title) return null
  const { origin } = pane.ownerDocument.location
  return knownConversation('converse', origin, address, textOf(title), pane.localName === 'converse-muc')
}

/** A correction keeps the id of what it corrects (XEP-0308). */
function readMessage(message: Element): RawMessage | null {
  const body = maybe(message, at.TEXT)
  const deleted = message.matches(at.DELETED)
  if (!body && !deleted) return null
  return {
    id: message.getAttribute('data-msgid'),
    shownTime: message.getAttribute('data-isodate') ?? '',
    text: body && !deleted ? textOf(body, { keepLineBreaks: true }) : '',
    sender: senderOf(message),
    own: maybe(message, at.OWN) !== null,
    sentAt: sentAtOfMachine(message.getAttribute('data-isodate')),
    links: body ? linksOf(body) : [],
    images: message.querySelectorAll(at.PICTURE).length,
    ...(deleted && { deleted }),
    ...(maybe(message, at.EDITED) && { edited: true })
  }
}

/** In a room the part after the slash is the name that the person chose there; between two it is a device. */
function senderOf(message: Element): string | null {
  const shown = maybe(message, at.AUTHOR)?.textContent?.replace(/^\*\*/, '').trim()
  return shown || message.getAttribute('data-from')?.split('/').at(-1) || null
}

function placeChip(message: Element): ChipPlace | null {
  const content = maybe(message, at.CONTENT)
  return content && { parent: content, before: null }
}

function findCompose(page: Document): Compose | null {
  const pane = findPane(page)
  const conversation = pane && conversationOf(pane)
  const box = pane && maybe(pane, at.COMPOSE)
  return conversation && box && isRendered(box) ? { conversationKey: conversation.key, box } : null
}
