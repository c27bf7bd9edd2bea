import { maybe } from '@/utils/kit/dom'
import type { Conversation, SentAt } from '@/utils/model/message'
import { imagesOf, linksOf } from '../page/content-of'
import { firstOf } from '../page/first-of'
import { headOfRun } from '../page/head-of-run'
import { onlyVisible } from '../page/only-visible'
import { skipQuotes } from '../page/own-words'
import { textOf } from '../page/text-of'
import type { ChipPlace, Compose, PaneView, RawMessage, SiteReader } from '../site-reader'
import { knownConversation } from '../to-message'
import * as at from './selectors'

export const slack: SiteReader = {
  site: 'slack',
  recognises: page => page.querySelector(`${at.ROW} ${at.MESSAGE}`) !== null,
  findPane: page => page.querySelector(at.PANE),
  look,
  messageSelector: at.MESSAGE,
  glance: { words: '[data-qa="message-text"]', marks: `${at.EDITED}, ${at.FILE}`, id: 'id' },
  conversationSign: at.CONVERSATION_SIGN,
  placeChip,
  findCompose
}

function look(pane: Element): PaneView | null {
  const page = pane.ownerDocument
  const place = placeOf(page)
  if (!place) return null
  const me = whoAmI(page)
  const messages = onceEach([...pane.querySelectorAll(at.MESSAGE)])
  return { conversation: conversationOf(page, place), messages, read: each => readMessage(each, place.channel, me) }
}

interface Place {
  workspace: string
  channel: string
}

/** The address names both: `/client/T.../C...`, in a large company `/client/E.../C...`. */
function placeOf({ location }: Document): Place | null {
  const match = /^\/client\/([TE][A-Z0-9]{5,20})\/([CDG][A-Z0-9]{5,20})(?:\/|$)/.exec(location.pathname)
  return match?.[1] && match[2] ? { workspace: match[1], channel: match[2] } : null
}

/** A conversation whose id begins with D is between two. */
function conversationOf(page: Document, { workspace, channel }: Place): Conversation {
  const title = firstOf(page, at.TITLE)
  return knownConversation('slack', workspace, channel, title ? textOf(title) : '', !channel.startsWith('D'))
}

/** A thread beside the channel begins with a message that the channel shows too. */
function onceEach(messages: readonly Element[]): Element[] {
  const ids = new Set<string>()
  return messages.filter(message => {
    const id = message.closest(at.ROW)?.getAttribute('data-item-key')
    const isNew = !id || !ids.has(id)
    if (id) ids.add(id)
    return isNew
  })
}

interface Me {
  id: string | null
  label: string
}

function whoAmI(page: Document): Me {
  const button = maybe(page, at.ME)
  const portrait = button && maybe(button, 'img')
  const address = portrait?.getAttribute('src')?.slice(0, 500) ?? ''
  return {
    id: /[/-]T[A-Z0-9]{5,20}-(U[A-Z0-9]{5,20})-/.exec(address)?.[1] ?? null,
    label: button?.getAttribute('aria-label')?.slice(0, 500) ?? ''
  }
}

function readMessage(message: Element, channel: string, me: Me): RawMessage | null {
  const stamp = maybe(message, at.STAMP)
  const id = stamp?.dataset.ts
  // What a search or a list of threads shows beside it is of other channels.
  if (!id || !stamp.getAttribute('href')?.includes(`/archives/${channel}/`)) return null
  const body = firstOf(message, at.BODY)
  const skip = body ? skipQuotes(body, at.NEVER_CONTENT, at.QUOTE) : ''
  const text = body ? textOf(body, { skip }) : ''
  const attached = [...message.querySelectorAll(at.FILE)]
  const files = attached.filter(file => !maybe(file, 'img')).map(nameOfFile)
  const images = attached.filter(file => maybe(file, 'img')).length + (body ? imagesOf(body, skip) : 0)
  if (!text && images === 0 && files.length === 0) return null
  const sender = headOfRun(message.closest(at.ROW) ?? message, at.MESSAGE, at.SENDER)
  return {
    id,
    shownTime: '',
    text,
    sender: sender?.textContent.trim() || null,
    own: isOwn(sender, me),
    sentAt: timeOf(id),
    links: body ? linksOf(body, skip) : [],
    images,
    files,
    ...(maybe(message, at.EDITED) && { edited: true })
  }
}

const nameOfFile = (file: Element): string => {
  const name = firstOf(file, at.FILE_NAME)
  return name ? textOf(name) : (file.getAttribute('aria-label') ?? textOf(file).split('\n')[0] ?? '')
}

/** The label ends in the name: "User: Robin Vale". */
function isOwn(sender: HTMLElement | null, { id, label }: Me): boolean {
  const user = sender?.dataset.messageSender
  if (user && id) return user === id
  const name = sender?.textContent.trim()
  return !!name && label.endsWith(`: ${name}`)
}

/** "1794902400.000400": seconds since 1970, and a counter. */
function timeOf(id: string): SentAt {
  const seconds = /^(\d{9,11})\.\d{1,9}$/.exec(id)?.[1]
  return seconds
    ? { instant: new Date(Number(seconds) * 1000).toISOString(), source: 'machine' }
    : { instant: null, source: 'unknown' }
}

function placeChip(message: Element): ChipPlace | null {
  const body = firstOf(message, at.BODY) ?? maybe(message, at.FILE)
  return body?.parentElement ? { parent: body.parentElement, before: body.nextSibling } : null
}

/** With a thread open there are two places to write, and none is chosen. */
function findCompose(page: Document): Compose | null {
  const place = placeOf(page)
  const box = onlyVisible(page, at.COMPOSE)
  return place && box ? { conversationKey: conversationOf(page, place).key, box } : null
}
