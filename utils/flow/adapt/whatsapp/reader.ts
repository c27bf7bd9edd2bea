import { isRendered, maybe } from '@/utils/kit/dom'
import { cleanLine, fold } from '@/utils/kit/text'
import { type Conversation, MAX_NAME } from '@/utils/model/message'
import { linksOf } from '../page/content-of'
import { allOf, firstOf } from '../page/first-of'
import { inferDateOrder } from '../page/infer-date-order'
import { once } from '../page/once'
import { languageOf, languagesOf } from '../page/page-language'
import { findNumericDate, type PageTimeOptions, readPageTime } from '../page/read-page-time'
import { sampleOf } from '../page/sample-of'
import { textOf } from '../page/text-of'
import type { Compose, PaneView, RawMessage, SiteReader } from '../site-reader'
import { sentAtOf, weakConversation } from '../to-message'
import { parsePrePlainText } from './pre-plain-text'
import * as at from './selectors'

export const whatsapp: SiteReader = {
  site: 'whatsapp',
  recognises: page => page.querySelector(`${at.PANE} ${at.PRE_PLAIN_TEXT}`) !== null,
  findPane: page => page.querySelector(at.PANE),
  look,
  messageSelector: at.MESSAGE,
  glance: { words: at.PRE_PLAIN_TEXT, id: 'data-id' },
  conversationSign: at.CONVERSATION_SIGN,
  placeChip,
  findCompose
}

function look(pane: Element): PaneView | null {
  const title = titleOf(pane)
  if (!title) return null
  const messages = once(() => allOf(pane, at.MESSAGES))
  const times = once(() => paneTimes(pane.ownerDocument, messages()))
  return {
    conversation: weakConversation('whatsapp', placeOf(pane.ownerDocument), title, isGroup(pane, messages, title)),
    get messages() {
      return messages()
    },
    read: message => readMessage(message, times())
  }
}

const HOME = 'https://web.whatsapp.com'

/** The site itself is one place; the same page at an address that the parent added, as the demonstration, is another. */
const placeOf = ({ location }: Document): string => (location.origin === HOME ? '' : location.origin)

/** Everything in it is looked for there: the list below may hold ten thousand messages. */
const headerOf = (pane: Element): Element => maybe(pane, at.HEADER) ?? pane

const titleOf = (pane: Element): string => {
  const element = firstOf(headerOf(pane), at.TITLE)
  return element ? cleanLine(element.getAttribute('title') || textOf(element), MAX_NAME) : ''
}

/** How many messages are looked at to tell whether a chat is between two. */
const SAMPLE = 30

/** A member list or names above the messages tell a group; one other person who is the title tells a chat of two. */
function isGroup(pane: Element, messages: () => readonly Element[], title: string): Conversation['group'] {
  if (firstOf(headerOf(pane), at.MEMBERS)?.title.includes(',') || outsideQuotes(pane, at.AUTHOR)) return true
  const incoming = messages()
    .slice(-SAMPLE)
    .filter(message => !hasOwnMark(message))
  const senders = incoming.map(message => prePlainOf(message)?.sender).filter(sender => sender !== undefined)
  return senders.length > 0 && senders.every(sender => fold(sender) === fold(title)) ? false : null
}

/** The first match that is not part of a quoted message. */
function outsideQuotes(root: Element, selector: string): Element | undefined {
  const first = maybe(root, selector)
  if (!first?.closest(at.QUOTE)) return first ?? undefined
  return [...root.querySelectorAll(selector)].find(element => !element.closest(at.QUOTE))
}

/** What the times and names of the whole pane tell about each message in it. */
interface PaneTimes extends PageTimeOptions {
  /** Own name, from messages with a mark of delivery. */
  ownName: string | null
}

/** So many messages tell the order of their dates, and who is who, as well as ten thousand do. */
const MOST_ASKED = 300

function paneTimes(page: Document, messages: readonly Element[]): PaneTimes {
  const now = Date.now()
  const asked = sampleOf(messages, MOST_ASKED)
  const stamps = asked.map(message => prePlainOf(message)?.stamp).filter(stamp => stamp !== undefined)
  const own = asked.filter(message => maybe(message, at.OWN)).map(message => prePlainOf(message)?.sender)
  return {
    language: languageOf(page),
    order: inferDateOrder(stamps, languagesOf(page), now),
    now,
    ownName: own.find(name => name) ?? null
  }
}

type PrePlain = ReturnType<typeof parsePrePlainText>

const prePlainOf = (message: Element): PrePlain =>
  parsePrePlainText(maybe(message, at.PRE_PLAIN_TEXT)?.getAttribute('data-pre-plain-text') ?? null)

function readMessage(message: Element, pane: PaneTimes): RawMessage | null {
  const text = textElement(message)
  const images = maybe(message, at.PICTURE) ? picturesOf(message) : 0
  const rare = text || images > 0 ? {} : rareOf(message)
  if (!rare) return null
  const known = prePlainOf(message)
  const stamp = known?.stamp || stampNear(message)
  return {
    id: idOf(message),
    shownTime: stamp,
    text: text ? textOf(text, { keepLineBreaks: true }) : '',
    sender: known?.sender.trim() || senderOf(message),
    own: known && pane.ownName ? known.sender === pane.ownName : hasOwnMark(message),
    sentAt: sentAtOf(readPageTime(stamp, pane)),
    links: text ? linksOf(text) : [],
    images,
    ...rare
  }
}

/** A message without a text or a picture: a file, or what is left of one that was deleted. */
function rareOf(message: Element): Pick<RawMessage, 'files' | 'deleted'> | null {
  if (maybe(message, at.DELETED)) return { deleted: true }
  const name = maybe(message, at.FILE)?.textContent?.trim()
  return name ? { files: [name] } : null
}

function textElement(message: Element): Element | undefined {
  const newest = maybe(message, at.TEXT_NEWEST)
  return newest && !newest.closest(at.QUOTE) ? newest : outsideQuotes(message, at.TEXT)
}

const picturesOf = (message: Element): number =>
  [...message.querySelectorAll(at.PICTURE)].filter(picture => !picture.closest(at.QUOTE)).length

/** Older accounts write "false_<chat>_<id>", in groups with the sender behind it. */
function idOf(message: Element): string | null {
  const id = message.getAttribute('data-id') ?? ''
  return /^(?:true|false)_[^_]+_([^_]+)/.exec(id)?.[1] ?? (id || null)
}

const hasOwnMark = (message: Element): boolean =>
  message.getAttribute('data-id')?.startsWith('true_') || maybe(message, at.OWN) !== null

/** Only the first of a run of messages has a name, and a picture has no other mark of its sender. */
function senderOf(message: Element): string | null {
  const own = hasOwnMark(message)
  for (let near: Element | null = message, steps = 0; near && steps < SAMPLE; near = messageBefore(near), steps++) {
    if (near !== message && hasOwnMark(near) !== own) return null
    const name = labelOf(near)
    if (name) return name
  }
  return null
}

function labelOf(message: Element): string | null {
  const name = prePlainOf(message)?.sender ?? outsideQuotes(message, at.AUTHOR)?.textContent
  if (name?.trim()) return name.trim()
  const label = maybe(message, at.AUTHOR_LABEL)?.getAttribute('aria-label')?.replace(/:$/, '')
  return label?.trim() || null
}

/**
 * Time and date as shown. A picture shows its time alone: it takes the date of a message with none but messages in
 * between, since a new day starts with a row that is no message.
 */
function stampNear(message: Element): string {
  const meta = maybe(message, at.META)
  return meta ? `${cleanLine(textOf(meta), 40)}, ${neighbourDate(message)}` : ''
}

function neighbourDate(message: Element): string {
  for (const step of [messageBefore, messageAfter]) {
    for (let near = step(message), steps = 0; near && steps < SAMPLE; near = step(near), steps++) {
      const date = findNumericDate(prePlainOf(near)?.stamp ?? '')
      if (date) return date.text
    }
  }
  return ''
}

const messageBefore = (message: Element): Element | null => inRow(message, row => row.previousElementSibling)
const messageAfter = (message: Element): Element | null => inRow(message, row => row.nextElementSibling)

/** The message in the next row over; null where that row is a divider. */
function inRow(message: Element, next: (row: Element) => Element | null): Element | null {
  const row = message.closest(at.ROW)
  const neighbour = row && next(row)
  return neighbour ? maybe(neighbour, at.MESSAGE) : null
}

function placeChip(message: Element): { parent: Element; before: Node | null } | null {
  const container = maybe(message, at.CONTAINER) ?? maybe(message, at.PRE_PLAIN_TEXT)
  return container?.parentElement ? { parent: container.parentElement, before: container.nextSibling } : null
}

function findCompose(page: Document): Compose | null {
  const pane = page.querySelector(at.PANE)
  const title = pane ? titleOf(pane) : ''
  const box = firstOf(page, at.COMPOSE)
  if (!title || !box || !isRendered(box)) return null
  return { conversationKey: weakConversation('whatsapp', placeOf(page), title, null).key, box }
}
