import { maybe } from '@/utils/kit/dom'
import { cleanLine } from '@/utils/kit/text'
import { type Conversation, MAX_NAME } from '@/utils/model/message'
import { linksOf } from '../page/content-of'
import { firstOf } from '../page/first-of'
import { inferDateOrder } from '../page/infer-date-order'
import { lastingTime } from '../page/lasting-time'
import { languageOf, languagesOf } from '../page/page-language'
import { type PageTimeOptions, readPageTime } from '../page/read-page-time'
import { textOf } from '../page/text-of'
import type { ChipPlace, PaneView, RawMessage, SiteReader } from '../site-reader'
import { knownConversation, sentAtOf } from '../to-message'
import * as at from './selectors'

/** One post with its comments. The box for a comment is not known well enough to write there. */
export const band: SiteReader = {
  site: 'band',
  recognises: page => page.querySelector(at.POST) !== null && maybe(page, at.POST_SENDER) !== null,
  findPane: page => page.querySelector(at.PANE),
  look,
  messageSelector: at.MESSAGE,
  conversationSign: at.CONVERSATION_SIGN,
  placeChip,
  findCompose: () => null
}

function look(pane: Element): PaneView | null {
  const page = pane.ownerDocument
  const conversation = conversationOf(page)
  if (!conversation) return null
  const times = timeOptions(page)
  return { conversation, messages: [...pane.querySelectorAll(at.MESSAGE)], read: each => readMessage(each, times) }
}

/** A post by itself: in the list of all posts nothing tells which comment is whose. */
function conversationOf(page: Document): Conversation | null {
  const match = /^\/band\/(\d{1,20})\/post\/(\d{1,20})(?:\/|$)/.exec(page.location.pathname)
  if (!match) return null
  return knownConversation('band', '', `${match[1]}-${match[2]}`, cleanLine(page.title, MAX_NAME), true)
}

function timeOptions(page: Document): PageTimeOptions {
  const now = Date.now()
  const shown = maybe(page, at.POST_TIME)?.textContent ?? ''
  return { language: languageOf(page), order: inferDateOrder([shown], languagesOf(page), now), now }
}

const readMessage = (element: Element, times: PageTimeOptions): RawMessage | null =>
  element.matches(at.POST) ? readPost(element, times) : readComment(element, times)

function readPost(element: Element, times: PageTimeOptions): RawMessage | null {
  const page = element.ownerDocument
  const images = page.querySelectorAll(at.POST_PICTURE).length
  const body = maybe(element, at.TEXT) ?? element
  return rawOf('post', body, maybe(page, at.POST_SENDER), maybe(page, at.POST_TIME), images, times)
}

function readComment(comment: Element, times: PageTimeOptions): RawMessage | null {
  const body = firstOf(comment, at.COMMENT_TEXT)
  return body && rawOf(null, body, maybe(comment, at.COMMENT_SENDER), maybe(comment, at.COMMENT_TIME), 0, times)
}

function rawOf(
  id: string | null,
  body: Element,
  sender: Element | null,
  time: Element | null,
  images: number,
  times: PageTimeOptions
): RawMessage | null {
  const text = textOf(body, { keepLineBreaks: true })
  const shownTime = time?.textContent?.trim() ?? ''
  const instant = readPageTime(shownTime, times)
  if (!text && images === 0) return null
  return {
    id,
    shownTime: lastingTime(shownTime, instant),
    text,
    sender: sender?.textContent?.trim() || null,
    own: false,
    sentAt: sentAtOf(instant),
    links: linksOf(body),
    images
  }
}

function placeChip(element: Element): ChipPlace | null {
  const body = maybe(element, at.TEXT) ?? firstOf(element, at.COMMENT_TEXT)
  return body?.parentElement && element.contains(body.parentElement)
    ? { parent: body.parentElement, before: body.nextSibling }
    : null
}
