import { maybe } from '@/utils/kit/dom'
import { cleanLine, fold } from '@/utils/kit/text'
import { type Conversation, MAX_NAME, MAX_TEXT } from '@/utils/model/message'
import { linksOf } from '../page/content-of'
import { fileNames } from '../page/file-names'
import { firstOf } from '../page/first-of'
import { once } from '../page/once'
import { onlyVisible } from '../page/only-visible'
import { paneTimes } from '../page/pane-times'
import { type PageTimeOptions, readPageTime } from '../page/read-page-time'
import { behindText, splitLabel } from '../page/spoken-label'
import { textOf } from '../page/text-of'
import type { ChipPlace, Compose, PaneView, RawMessage, SiteReader } from '../site-reader'
import { sentAtOf, weakConversation } from '../to-message'
import { SAID } from './label-forms'
import * as at from './selectors'

export const googleMessages: SiteReader = {
  site: 'google-messages',
  // Address and title change at once, and the messages of the conversation before stay up to 1.5 s (2026-10).
  settleMs: 2000,
  recognises: page => page.querySelector(`${at.PANE} ${at.CORE}`) !== null,
  findPane: page => page.querySelector(at.PANE),
  look,
  messageSelector: at.MESSAGE,
  conversationSign: at.COMPOSE,
  glance: { words: at.CORE, marks: `${at.PICTURE}, ${at.FILE}`, id: 'msg-id' },
  placeChip,
  findCompose
}

/**
 * The number in the address counts on one phone only, and another phone has its own: the title belongs to the key, and
 * the key is weak.
 */
function conversationOf(page: Document, group: Conversation['group'] = null): Conversation | null {
  const id = /^\/web\/conversations\/(\d{1,30})/.exec(page.location.pathname)?.[1]
  const heading = firstOf(page, at.TITLE)
  const title = heading ? cleanLine(textOf(heading), MAX_NAME) : ''
  return id && title ? weakConversation('google-messages', id, title, group) : null
}

function look(pane: Element): PaneView | null {
  const page = pane.ownerDocument
  const conversation = conversationOf(page)
  if (!conversation) return null
  const messages = [...pane.querySelectorAll(at.MESSAGE)]
  const group = isGroup(messages, conversation.title)
  const times = once(() =>
    paneTimes(
      page,
      messages.map(message => spokenOf(message, conversation.title).when)
    )
  )
  return {
    conversation: { ...conversation, group },
    messages,
    read: message => readMessage(message, conversation.title, times())
  }
}

/** How many messages are looked at to tell whether a conversation is between two. */
const SAMPLE = 30

/** Several people who write are a group; one who is the title is not. */
function isGroup(messages: readonly Element[], title: string): Conversation['group'] {
  const incoming = messages.slice(-SAMPLE).filter(message => !isOwn(message))
  const names = new Set(incoming.flatMap(message => spokenOf(message, title).who ?? []).map(fold))
  if (names.size > 1) return true
  return names.has(fold(title)) ? false : null
}

const isOwn = (message: Element): boolean => message.matches(at.OUTGOING)

interface Spoken {
  who: string | null
  /** Text about the time, and perhaps about reactions behind it. */
  when: string
}

/** The sentence for screen readers: "<who> said: <text>. Received on <when>." Its words are known in some languages. */
function spokenOf(message: Element, title: string): Spoken {
  const spoken = cleanLine(maybe(message, at.PART)?.getAttribute('aria-label') ?? '', MAX_TEXT)
  const text = maybe(message, at.TEXT)
  const label = text && splitLabel(spoken)
  const head = label?.head ?? spoken.slice(0, MAX_NAME)
  const said = SAID.map(form => form.exec(head)?.groups?.who).find(name => name)
  return { who: said ?? nameIn(head, title), when: label ? (behindText(label.body, textOf(text)) ?? '') : head }
}

/** One of the people that the title names. */
const nameIn = (head: string, title: string): string | null =>
  title.split(', ').find(name => name.length > 1 && head.includes(name)) ?? null

function readMessage(message: Element, title: string, times: PageTimeOptions): RawMessage | null {
  const texts = [...message.querySelectorAll(at.TEXT)]
  const images = message.querySelectorAll(at.PICTURE).length
  const files = fileNames(message, at.FILE)
  if (texts.length === 0 && images === 0 && files.length === 0) return null
  const { who, when } = spokenOf(message, title)
  const own = isOwn(message)
  return {
    id: message.getAttribute('msg-id'),
    shownTime: when,
    text: texts.map(text => textOf(text, { keepLineBreaks: true })).join('\n'),
    sender: own ? null : who,
    own,
    sentAt: sentAtOf(readPageTime(when, times)),
    links: texts.flatMap(text => linksOf(text)),
    images,
    files
  }
}

function placeChip(message: Element): ChipPlace | null {
  const core = maybe(message, at.CORE)
  return core && { parent: core, before: null }
}

function findCompose(page: Document): Compose | null {
  const conversation = conversationOf(page)
  const box = onlyVisible(page, [at.COMPOSE])
  return conversation && box ? { conversationKey: conversation.key, box } : null
}
