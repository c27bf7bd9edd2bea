import { maybe } from '@/utils/kit/dom'
import { cleanLine } from '@/utils/kit/text'
import { MAX_NAME } from '@/utils/model/message'
import { linksOf } from '../page/content-of'
import { fileNames } from '../page/file-names'
import { once } from '../page/once'
import { onlyVisible } from '../page/only-visible'
import { paneTimes } from '../page/pane-times'
import { type PageTimeOptions, readPageTime } from '../page/read-page-time'
import { isEmoji, textOf } from '../page/text-of'
import type { ChipPlace, Compose, PaneView, RawMessage, SiteReader } from '../site-reader'
import { knownConversation, sentAtOf } from '../to-message'
import * as at from './selectors'

export const telegramA: SiteReader = {
  site: 'telegram-a',
  settleMs: 500,
  recognises: page => page.querySelector(`${at.LIST} ${at.MESSAGE}`) !== null,
  findPane: page => page.querySelector(at.PANE),
  look,
  messageSelector: at.MESSAGE,
  conversationSign: at.COMPOSE,
  glance: { words: at.CONTENT, marks: `${at.PICTURE}, ${at.FILE}`, id: 'data-message-id' },
  placeChip,
  findCompose
}

/** `#<chat>` or `#<chat>_<topic>`; people have a positive number, groups and channels a negative one. */
function conversationOf(page: Document, title: string) {
  const [, chat, topic] = /^#(-?\d{1,30})(?:_(\d{1,20}))?/.exec(page.location.hash) ?? []
  if (!chat) return null
  return knownConversation('telegram-a', '', topic ? `${chat}_${topic}` : chat, title, chat.startsWith('-'))
}

function look(pane: Element): PaneView | null {
  const page = pane.ownerDocument
  const lists = pane.querySelectorAll(at.LIST)
  const title = cleanLine(maybe(pane, at.TITLE)?.textContent ?? '', MAX_NAME)
  const conversation = conversationOf(page, title)
  const [list] = lists
  if (!conversation || !list || lists.length > 1) return null
  const messages = [...list.querySelectorAll(at.MESSAGE)]
  const facts = once(() => ({
    times: paneTimes(page),
    senders: sendersOf(messages, conversation.group ? null : title || null)
  }))
  return { conversation, messages, read: message => readMessage(message, facts()) }
}

interface PaneFacts {
  times: PageTimeOptions
  senders: ReadonlyMap<Element, string | null>
}

function readMessage(message: Element, { times, senders }: PaneFacts): RawMessage | null {
  const content = maybe(message, at.CONTENT)
  if (!content) return null
  const text = maybe(content, at.TEXT)
  const own = message.matches('.own')
  const shownTime = timeOf(message)
  return {
    id: message.getAttribute('data-message-id'),
    shownTime,
    text: text ? textOf(text, { skip: at.NEVER_CONTENT, keepLineBreaks: true }) : '',
    sender: own ? null : (senders.get(message) ?? null),
    own,
    sentAt: sentAtOf(readPageTime(shownTime, times)),
    links: text ? linksOf(text, at.NEVER_CONTENT) : [],
    images: [...content.querySelectorAll(at.PICTURE)].filter(image => !isEmoji(image)).length,
    files: fileNames(content, at.FILE)
  }
}

/** The day stands above all messages of that day, the clock in each. */
function timeOf(message: Element): string {
  const day = message.closest(at.DAY_GROUP)?.querySelector(at.DAY)
  const clock = maybe(message, at.CLOCK)
  return day && clock ? `${textOf(day)}, ${textOf(clock)}` : ''
}

/** In a chat of two it is the other one. In a group a run names its sender once, and a forward names its origin. */
function sendersOf(messages: readonly Element[], title: string | null): Map<Element, string | null> {
  let latest: string | null = null
  return new Map(
    messages.map(message => {
      if (message.matches('.first-in-group, .own')) latest = null
      const name = maybe(message, at.FORWARD_MARK) ? null : maybe(message, at.NAME)
      latest = (name && textOf(name)) || latest
      return [message, title ?? latest]
    })
  )
}

function placeChip(message: Element): ChipPlace | null {
  const content = maybe(message, at.CONTENT)
  return content && { parent: content, before: null }
}

function findCompose(page: Document): Compose | null {
  const conversation = conversationOf(page, '')
  const box = onlyVisible(page, [at.COMPOSE])
  return conversation && box ? { conversationKey: conversation.key, box } : null
}
