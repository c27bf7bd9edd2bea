import { maybe } from '@/utils/kit/dom'
import { cleanLine } from '@/utils/kit/text'
import { type Conversation, MAX_NAME, type SentAt } from '@/utils/model/message'
import { imagesOf, linksOf } from '../page/content-of'
import { firstOf } from '../page/first-of'
import { headOfRun } from '../page/head-of-run'
import { onlyVisible } from '../page/only-visible'
import { skipQuotes } from '../page/own-words'
import { textOf } from '../page/text-of'
import type { ChipPlace, Compose, PaneView, RawMessage, SiteReader } from '../site-reader'
import { knownConversation } from '../to-message'
import * as at from './selectors'

export const discord: SiteReader = {
  site: 'discord',
  recognises: page => page.querySelector(`${at.PANE} > ${at.MESSAGE}`) !== null,
  findPane: page => page.querySelector(at.PANE),
  look,
  messageSelector: at.MESSAGE,
  conversationSign: at.CONVERSATION_SIGN,
  placeChip,
  findCompose
}

function look(pane: Element): PaneView | null {
  const page = pane.ownerDocument
  const messages = [...pane.querySelectorAll(at.MESSAGE)]
  const channel = idsOf(messages.at(-1))?.channel
  if (!channel) return null
  const me = whoAmI(page)
  return { conversation: conversationOf(page, channel), messages, read: row => readMessage(row, channel, me) }
}

/** "chat-messages-<channel>-<message>", both of them snowflakes. */
function idsOf(row: Element | undefined): { channel: string; message: string } | null {
  const match = /^chat-messages-(\d{15,20})-(\d{15,20})$/.exec(row?.id ?? '')
  return match?.[1] && match[2] ? { channel: match[1], message: match[2] } : null
}

/** A channel of a server has many readers; "@me" may be one person or several. */
function conversationOf(page: Document, channel: string): Conversation {
  const group = page.location.pathname.startsWith('/channels/@me/') ? null : true
  return knownConversation('discord', '', channel, titleOf(page), group)
}

/** "(3) Discord | #channel | server" is in the page's title too. */
function titleOf(page: Document): string {
  const heading = firstOf(page, at.TITLE)
  return heading ? textOf(heading) : (page.title.slice(0, MAX_NAME).split(' | ')[1] ?? '')
}

interface Me {
  name: string
  portrait: string | null
}

const whoAmI = (page: Document): Me => {
  const tag = firstOf(page, at.OWN_NAME)
  return {
    name: tag ? cleanLine(textOf(tag.firstElementChild ?? tag), MAX_NAME) : '',
    portrait: userOf(maybe(page, at.OWN_PORTRAIT))
  }
}

/** The address of a portrait holds its user's id, whatever name the user has on this server. */
const userOf = (portrait: Element | null): string | null =>
  /\/(?:avatars|users)\/(\d{15,20})\//.exec(portrait?.getAttribute('src')?.slice(0, 500) ?? '')?.[1] ?? null

function readMessage(row: Element, channel: string, me: Me): RawMessage | null {
  const ids = idsOf(row)
  // While the channel changes, rows of both may be there.
  if (!ids || ids.channel !== channel) return null
  // A quoted message in the same row has its own id.
  const body = maybe(row, `[id="message-content-${ids.message}"]`)
  const extras = maybe(row, `[id="message-accessories-${ids.message}"]`)
  const skip = body ? skipQuotes(body, at.NEVER_CONTENT, at.QUOTE) : ''
  const text = body ? textOf(body, { skip, keepLineBreaks: true }) : ''
  const images = extras ? imagesOf(extras, at.NEVER_PICTURE) : 0
  const files = extras ? [...extras.querySelectorAll(at.FILE)].map(file => textOf(file)) : []
  if (!text && images === 0 && files.length === 0) return null
  const sender = headOfRun(row, at.MESSAGE, at.SENDER)
  return {
    id: ids.message,
    shownTime: '',
    text,
    sender: sender?.textContent.trim() || null,
    own: isOwn(sender, me),
    sentAt: timeOf(ids.message),
    links: body ? linksOf(body, skip) : [],
    images,
    files,
    ...(body?.querySelector(at.EDITED) && { edited: true })
  }
}

function isOwn(sender: Element | null, me: Me): boolean {
  const row = sender?.closest(at.MESSAGE)
  const user = row ? userOf(maybe(row, at.PORTRAIT)) : null
  if (user && me.portrait) return user === me.portrait
  return me.name !== '' && sender?.textContent.trim() === me.name
}

/** The first second of 2015, from which snowflakes count milliseconds in all but their last 22 bits. */
const EPOCH = 1_420_070_400_000n

const timeOf = (id: string): SentAt => ({
  instant: new Date(Number((BigInt(id) >> 22n) + EPOCH)).toISOString(),
  source: 'machine'
})

function placeChip(row: Element): ChipPlace | null {
  const ids = idsOf(row)
  const body = ids && maybe(row, `[id="message-content-${ids.message}"]`)
  if (body?.parentElement) return { parent: body.parentElement, before: body.nextSibling }
  const frame = maybe(row, at.FRAME)
  return frame && { parent: frame, before: null }
}

/** Neither the box of a message that is being changed, nor one of two beside each other. */
function findCompose(page: Document): Compose | null {
  const pane = page.querySelector(at.PANE)
  const channel = pane && idsOf([...pane.querySelectorAll(at.MESSAGE)].at(-1))?.channel
  const box = onlyVisible(page, at.COMPOSE)
  if (!channel || !box || box.closest(at.MESSAGE)) return null
  // The address changes first, the messages a moment later.
  if (!page.location.pathname.split('/').includes(channel)) return null
  return { conversationKey: conversationOf(page, channel).key, box }
}
