import { isRendered, maybe } from '@/utils/kit/dom'
import type { Conversation, SentAt } from '@/utils/model/message'
import { imagesOf, linksOf } from '../page/content-of'
import { firstOf } from '../page/first-of'
import { headOfRun } from '../page/head-of-run'
import { onlyVisible } from '../page/only-visible'
import { skipQuotes } from '../page/own-words'
import { textOf } from '../page/text-of'
import type { ChipPlace, Compose, PaneView, RawMessage, SiteReader } from '../site-reader'
import { knownConversation, weakConversation } from '../to-message'
import * as at from './selectors'

export const teams: SiteReader = {
  site: 'teams',
  // The title comes first, then the messages, and last the box with the name of the conversation.
  settleMs: 600,
  recognises: page => page.querySelector(`${at.PANE} [data-mid]`) !== null,
  findPane: page => [...page.querySelectorAll(at.PANE)].find(isRendered) ?? null,
  look,
  messageSelector: at.MESSAGE,
  glance: { words: '[data-message-content]', marks: at.FILES, id: 'data-mid' },
  conversationSign: at.CONVERSATION_SIGN,
  placeChip,
  findCompose
}

function look(pane: Element): PaneView | null {
  const conversation = conversationOf(pane.ownerDocument)
  return conversation && { conversation, messages: [...pane.querySelectorAll(at.MESSAGE)], read: readMessage }
}

/** Without a place to write nothing but its title tells a conversation from others. */
function conversationOf(page: Document): Conversation | null {
  const heading = onlyVisible(page, at.TITLE)
  const title = heading ? textOf(heading) : ''
  const thread = onlyVisible(page, [at.THREAD])?.dataset.trackThreadId
  if (thread) return knownConversation('teams', '', thread, title, isGroup(thread))
  return title ? weakConversation('teams', '', title, null) : null
}

/** "19:...@thread.v2" has members, "19:<one>_<other>@unq.gbl.spaces" two people. */
function isGroup(thread: string): boolean | null {
  if (/@thread\./.test(thread)) return true
  return thread.endsWith('@unq.gbl.spaces') ? false : null
}

function readMessage(message: Element): RawMessage | null {
  const id = message.getAttribute('data-mid')
  const body = firstOf(message, at.BODY)
  if (!id || !body) return null
  const skip = skipQuotes(body, at.NEVER_CONTENT, at.QUOTE)
  const text = textOf(body, { skip })
  const images = imagesOf(body, skip)
  const files = filesOf(message)
  if (!text && images === 0 && files.length === 0) return null
  const row = rowOf(message)
  const own = message.closest(at.OWN) !== null || maybe(message, at.OWN) !== null
  const sender = own ? maybe(row, at.SENDER) : headOfRun(row, at.MESSAGE, at.SENDER)
  return {
    id,
    shownTime: '',
    text,
    sender: sender?.textContent.trim() || null,
    own,
    sentAt: timeOf(id, maybe(row, at.TIME)),
    links: linksOf(body, skip),
    images,
    files
  }
}

/** Around the message, its writer and its time. */
function rowOf(message: Element): Element {
  for (const selector of at.ROW) {
    const row = message.closest(selector)
    if (row) return row
  }
  return message
}

function filesOf(message: Element): string[] {
  return [...message.querySelectorAll(at.FILES)].flatMap(grid => {
    const selector = at.FILE.find(each => grid.querySelector(each))
    return selector ? [...grid.querySelectorAll(selector)].map(nameOfFile) : []
  })
}

const nameOfFile = (file: Element): string =>
  (file.getAttribute('aria-label') ?? file.textContent).slice(0, 500).split(/\s+https?:/)[0] ?? ''

/** The id is the time of sending in milliseconds since 1970; replies in a channel may have another. */
function timeOf(id: string, shown: Element | null): SentAt {
  const time = /^\d{13}$/.test(id) ? Number(id) : Date.parse(shown?.getAttribute('datetime') ?? '')
  return Number.isNaN(time)
    ? { instant: null, source: 'unknown' }
    : { instant: new Date(time).toISOString(), source: 'machine' }
}

function placeChip(message: Element): ChipPlace | null {
  const body = firstOf(message, at.BODY)
  const isInside = body?.parentElement && message.contains(body.parentElement)
  return isInside ? { parent: body.parentElement, before: body.nextSibling } : null
}

function findCompose(page: Document): Compose | null {
  const conversation = conversationOf(page)
  const box = onlyVisible(page, at.COMPOSE)
  return conversation && box ? { conversationKey: conversation.key, box } : null
}
