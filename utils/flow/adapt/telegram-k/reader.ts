import { maybe } from '@/utils/kit/dom'
import { cleanLine } from '@/utils/kit/text'
import { MAX_NAME, type SentAt } from '@/utils/model/message'
import { linksOf } from '../page/content-of'
import { fileNames } from '../page/file-names'
import { onlyVisible } from '../page/only-visible'
import { textOf } from '../page/text-of'
import type { ChipPlace, Compose, PaneView, RawMessage, SiteReader } from '../site-reader'
import { knownConversation, sentAtOfMachine } from '../to-message'
import * as at from './selectors'

export const telegramK: SiteReader = {
  site: 'telegram-k',
  recognises: page => page.querySelector(`.bubbles-inner ${at.MESSAGE}`) !== null,
  findPane: page => page.querySelector(at.PANE),
  look,
  messageSelector: at.MESSAGE,
  conversationSign: at.COMPOSE,
  glance: { words: at.CONTENT, marks: `${at.PICTURE}, ${at.FILE}, ${at.EDITED}`, id: 'data-mid' },
  placeChip,
  findCompose
}

/** People have a positive number, groups and channels a negative one. */
const isGroup = (peer: string): boolean => peer.startsWith('-')

const keyOf = (peer: string, title: string) => knownConversation('telegram-k', '', peer, title, isGroup(peer))

/** Every bubble names its chat: those of another, still below this one, are not read. */
function look(pane: Element): PaneView | null {
  const all = [...pane.querySelectorAll<HTMLElement>(at.MESSAGE)]
  const peer = maybe(pane, at.COMPOSE)?.dataset.peerId ?? all.at(-1)?.dataset.peerId
  if (!peer) return null
  const messages = all.filter(message => message.dataset.peerId === peer)
  const title = cleanLine(maybe(pane, at.TITLE)?.textContent ?? '', MAX_NAME)
  return { conversation: keyOf(peer, title), messages, read: message => readMessage(message, peer, title) }
}

function readMessage(message: Element, peer: string, title: string): RawMessage | null {
  const content = maybe(message, at.CONTENT)
  if (!content) return null
  const text = maybe(content, at.TEXT)
  const own = message.matches('.is-out')
  return {
    id: message.getAttribute('data-mid'),
    shownTime: '',
    text: text ? textOf(text, { skip: at.NEVER_CONTENT, keepLineBreaks: true }) : '',
    sender: own ? null : isGroup(peer) ? nameOfRun(message) : title || null,
    own,
    sentAt: sentAt(message),
    links: text ? linksOf(text, at.NEVER_CONTENT) : [],
    images: content.querySelectorAll(at.PICTURE).length,
    files: fileNames(content, at.FILE),
    ...(maybe(content, at.EDITED) && { edited: true })
  }
}

/** Only the first message of a run has a name; the run is one element. */
function nameOfRun(message: Element): string | null {
  const name = message.closest(at.RUN)?.querySelector(at.NAME)
  return name ? textOf(name) || null : null
}

/** Seconds since 1970. */
function sentAt(message: Element): SentAt {
  const seconds = message.getAttribute('data-timestamp')
  return sentAtOfMachine(seconds ? Number(seconds) * 1000 : null)
}

function placeChip(message: Element): ChipPlace | null {
  const content = maybe(message, at.CONTENT)
  return content && { parent: content, before: null }
}

function findCompose(page: Document): Compose | null {
  const pane = page.querySelector(at.PANE)
  const box = pane && onlyVisible(pane, [at.COMPOSE])
  const peer = box?.dataset.peerId
  return peer ? { conversationKey: keyOf(peer, '').key, box } : null
}
