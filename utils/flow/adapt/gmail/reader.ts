import { isRendered, maybe } from '@/utils/kit/dom'
import type { Conversation } from '@/utils/model/message'
import { fileNames } from '../page/file-names'
import { firstOf } from '../page/first-of'
import { addressIn } from '../page/mail-address'
import { isAnswerTo, isForwardSubject } from '../page/mail-subject'
import { onlyVisible } from '../page/only-visible'
import { paneTimes } from '../page/pane-times'
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
  const shown = messages.map(timeOf)
  const times = paneTimes(pane.ownerDocument, shown)
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
  return addressIn(inTitle) || addressIn(maybe(page, at.ACCOUNT)?.getAttribute('aria-label') ?? '')
}

const timeOf = (message: Element): string => maybe(message, at.DATE)?.title ?? ''

function readMessage(message: Element, subject: string, account: string, times: PageTimeOptions): RawMessage | null {
  const body = firstOf(message, at.BODY)
  if (!body) return null
  const sender = maybe(message, at.SENDER)
  const address = sender?.getAttribute('email')?.trim().toLowerCase() ?? ''
  const shownTime = timeOf(message)
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
  if (!conversation) return null
  const boxes = [...page.querySelectorAll<HTMLElement>(at.COMPOSE)].filter(isRendered)
  const [box] = boxes
  if (!box) return findComposeApart(page, conversation)
  return boxes.length === 1 && !isForward(box) ? { conversationKey: conversation.key, box } : null
}

/** A mail that is passed on is written below the conversation too; a hidden field has its subject. */
function isForward(box: Element): boolean {
  const around = box.closest('form')
  return isForwardSubject((around && maybe<HTMLInputElement>(around, at.WINDOW_SUBJECT)?.value) ?? '')
}

/** The only window for writing, where its subject is that of the conversation. */
function findComposeApart(page: Document, { key, title }: Conversation): Compose | null {
  const box = onlyVisible(page, [at.COMPOSE_APART])
  const around = box?.closest(at.WINDOW)
  const subject = around && maybe<HTMLInputElement>(around, at.WINDOW_SUBJECT)?.value
  if (!box || !subject || !isAnswerTo(subject, title)) return null
  const recipients = [...around.querySelectorAll(at.WINDOW_TO)].map(person => textOf(person)).join(', ')
  return { conversationKey: key, box, recipients }
}
