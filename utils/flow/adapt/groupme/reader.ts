import { isRendered, maybe } from '@/utils/kit/dom'
import type { Conversation } from '@/utils/model/message'
import { linksOf } from '../page/content-of'
import { firstOf } from '../page/first-of'
import { inferDateOrder } from '../page/infer-date-order'
import { lastingTime } from '../page/lasting-time'
import { onlyVisible } from '../page/only-visible'
import { languageOf, languagesOf } from '../page/page-language'
import { type PageTimeOptions, readPageTime } from '../page/read-page-time'
import { textOf } from '../page/text-of'
import type { ChipPlace, Compose, PaneView, RawMessage, SiteReader } from '../site-reader'
import { sentAtOf, weakConversation } from '../to-message'
import * as at from './selectors'

export const groupme: SiteReader = {
  site: 'groupme',
  settleMs: 600,
  recognises: page => page.querySelector(`${at.PANE} ${at.MESSAGE} ${at.TEXT}`) !== null,
  findPane: page => [...page.querySelectorAll(at.PANE)].find(isRendered) ?? null,
  look,
  messageSelector: at.MESSAGE,
  conversationSign: at.CONVERSATION_SIGN,
  placeChip,
  findCompose
}

function look(pane: Element): PaneView | null {
  const conversation = conversationOf(pane)
  if (!conversation) return null
  const times = timeOptions(pane)
  return {
    conversation,
    messages: [...pane.querySelectorAll(at.MESSAGE)],
    read: message => readMessage(message, times)
  }
}

/** No id of a conversation is known to be in the page. */
function conversationOf(pane: Element): Conversation | null {
  const heading = firstOf(pane, at.TITLE)
  const title = heading ? textOf(heading, { skip: 'button' }) : ''
  return title ? weakConversation('groupme', '', title, null) : null
}

function timeOptions(pane: Element): PageTimeOptions {
  const page = pane.ownerDocument
  const now = Date.now()
  const shown = [...pane.querySelectorAll(at.TIME.join(', '))].map(time => time.textContent)
  return { language: languageOf(page), order: inferDateOrder(shown, languagesOf(page), now), now }
}

function readMessage(message: Element, times: PageTimeOptions): RawMessage | null {
  const body = maybe(message, at.TEXT)
  const images = message.querySelectorAll(at.PICTURE).length
  if (!body && images === 0) return null
  const shownTime = firstOf(message, at.TIME)?.textContent.trim() ?? ''
  const instant = readPageTime(shownTime, times)
  return {
    id: null,
    shownTime: lastingTime(shownTime, instant),
    text: body ? textOf(body, { keepLineBreaks: true }) : '',
    sender: firstOf(message, at.SENDER)?.textContent.trim() || null,
    own: message.matches(at.OWN),
    sentAt: sentAtOf(instant),
    links: body ? linksOf(body) : [],
    images
  }
}

function placeChip(message: Element): ChipPlace | null {
  const content = maybe(message, at.CONTENT)
  return content && { parent: content, before: null }
}

function findCompose(page: Document): Compose | null {
  const pane = groupme.findPane(page)
  const conversation = pane && conversationOf(pane)
  const box = pane && onlyVisible(pane, at.COMPOSE)
  return conversation && box ? { conversationKey: conversation.key, box } : null
}
