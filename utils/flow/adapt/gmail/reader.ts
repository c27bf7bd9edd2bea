import { isRendered, maybe } from '@/utils/kit/dom'
import { fileNames } from '../page/file-names'
import { firstOf } from '../page/first-of'
import { inferDateOrder } from '../page/infer-date-order'
import { languageOf, languagesOf } from '../page/page-language'
import { readMail } from '../page/read-mail'
import { type PageTimeOptions, readPageTime } from '../page/read-page-time'
import { textOf } from '../page/text-of'
import type { ChipPlace, Compose, PaneView, RawMessage, SiteReader } from '../site-reader'
import { knownConversation, sentAtOf } from '../to-message'
import * as at from './selectors'

export const gmail: SiteReader = {
  site: 'gmail',
  recognises: page => page.querySelector(`${at.PANE} ${at.MESSAGE}`) !== null,
  findPane: page => page.querySelector(at.PANE),
  look,
  messageSelector: at.MESSAGE,
  conversationSign: at.CONVERSATION_SIGN,
  placeChip,
  findCompose
}

function look(pane: Element): PaneView | null {
  const conversation = conversationOf(pane)
  if (!conversation) return null
  const messages = [...pane.querySelectorAll(at.MESSAGE)]
  const account = accountOf(pane.ownerDocument)
  const times = timeOptions(pane)
  return {
    conversation,
    messages,
    read: message => readMessage(message, message === messages[0] ? conversation.title : '', account, times)
  }
}

function conversationOf(pane: Element) {
  const heading = maybe(pane, at.SUBJECT)
  const id = heading?.dataset.legacyThreadId ?? heading?.dataset.threadPermId
  if (!heading || !id) return null
  return knownConversation('gmail', accountOf(pane.ownerDocument), id, textOf(heading), null)
}

/** The address of the account that is open: the title ends in "... - me@example.org - Gmail". Empty when not shown. */
function accountOf(page: Document): string {
  const inTitle = page.title.slice(-200).split(' - ').at(-2)?.trim() ?? ''
  if (/^\S{1,64}@\S{1,100}$/.test(inTitle)) return inTitle.toLowerCase()
  const label = maybe(page, at.ACCOUNT)?.getAttribute('aria-label')?.slice(0, 300) ?? ''
  return /[^\s()]{1,64}@[^\s()]{1,100}/.exec(label)?.[0].toLowerCase() ?? ''
}

function timeOptions(pane: Element): PageTimeOptions {
  const page = pane.ownerDocument
  const now = Date.now()
  const shown = [...pane.querySelectorAll(at.DATE)].map(date => date.getAttribute('title') ?? '')
  return { language: languageOf(page), order: inferDateOrder(shown, languagesOf(page), now), now }
}

function readMessage(message: Element, subject: string, account: string, times: PageTimeOptions): RawMessage | null {
  const body = firstOf(message, at.BODY)
  if (!body) return null
  const sender = maybe(message, at.SENDER)
  const address = sender?.getAttribute('email')?.trim().toLowerCase() ?? ''
  const shownTime = maybe(message, at.DATE)?.getAttribute('title') ?? ''
  const sentAt = sentAtOf(readPageTime(shownTime, times))
  return {
    id: idOf(message),
    shownTime,
    sender: sender?.getAttribute('name') || address || null,
    own: address !== '' && address === account,
    files: fileNames(message, at.FILE),
    ...readMail({ body, subject, sentAt, times, never: at.NEVER_CONTENT })
  }
}

/** The short id is in every view of a mail; one that was just sent has only the long one for a while. */
const idOf = (message: Element): string | null =>
  message.getAttribute('data-legacy-message-id') || message.getAttribute('data-message-id') || null

/** Above the body, where the site's own event card stands. */
function placeChip(message: Element): ChipPlace | null {
  const frame = maybe(message, at.BODY_FRAME) ?? firstOf(message, at.BODY)
  return frame?.parentElement ? { parent: frame.parentElement, before: frame } : null
}

/** Two open answers in one conversation go to different people: then it is not ours to choose. */
function findCompose(page: Document): Compose | null {
  const pane = page.querySelector(at.PANE)
  const conversation = pane && conversationOf(pane)
  const boxes = [...page.querySelectorAll<HTMLElement>(at.COMPOSE)].filter(isRendered)
  const [box] = boxes
  return conversation && box && boxes.length === 1 ? { conversationKey: conversation.key, box } : null
}
