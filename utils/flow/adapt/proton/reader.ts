import { isRendered, maybe } from '@/utils/kit/dom'
import { fileNames } from '../page/file-names'
import { addressIn, withoutAddress } from '../page/mail-address'
import { bareSubject, isAnswerTo } from '../page/mail-subject'
import { onlyVisible } from '../page/only-visible'
import { paneTimes } from '../page/pane-times'
import { readMail } from '../page/read-mail'
import { type PageTimeOptions, readPageTime } from '../page/read-page-time'
import { textOf } from '../page/text-of'
import type { ChipPlace, Compose, PaneView, RawMessage, SiteReader } from '../site-reader'
import { knownConversation, sentAtOf, sentAtOfMachine, weakConversation } from '../to-message'
import * as at from './selectors'

export const proton: SiteReader = {
  site: 'proton',
  settleMs: 300,
  recognises: page => maybe(page, `${at.MESSAGE} ${at.FRAME}`) !== null,
  findPane: page => page.querySelector(at.PANE),
  look,
  messageSelector: at.MESSAGE,
  frameOf,
  conversationSign: at.CONVERSATION_SIGN,
  placeChip,
  findCompose
}

function frameOf(message: Element): HTMLIFrameElement | null {
  return maybe<HTMLIFrameElement>(message, at.FRAME)
}

/** What a mail says: in a frame where no script runs, filled by the page around it. */
function bodyOf(message: Element): Element | null {
  const page = frameOf(message)?.contentDocument
  return page ? (maybe(page, at.ROOT) ?? page.body) : null
}

function look(pane: Element): PaneView | null {
  const page = pane.ownerDocument
  const heading = maybe(pane, at.SUBJECT)
  if (!heading) return null
  const title = textOf(heading)
  const messages = [...pane.querySelectorAll(at.MESSAGE)]
  const times = paneTimes(page, messages.map(timeOf), true)
  return {
    conversation: conversationOf(page, title),
    messages,
    read: message => readMessage(message, message === messages[0] ? title : '', times)
  }
}

/** The address reads /u/0/inbox/<conversation>/<mail>; the title has the account. */
function conversationOf(page: Document, title: string) {
  const account = addressIn(page.title.slice(-200))
  const [, , , id = ''] = page.location.pathname.split('/').filter(part => part !== '')
  const bareId = id.replace(/(?:=|%3D)+$/i, '')
  return bareId
    ? knownConversation('proton', account, bareId, title, null)
    : weakConversation('proton', account, bareSubject(title), null)
}

function timeOf(message: Element): string {
  const time = maybe(message, at.DATE) ?? maybe(message, at.METAS)
  return time ? time.getAttribute('datetime') || time.title || (time.textContent ?? '') : ''
}

function readMessage(message: Element, title: string, times: PageTimeOptions): RawMessage | null {
  const body = bodyOf(message)
  const text = body?.textContent?.trim()
  if (!body || (text === '' && !maybe(body, 'img'))) return null
  const sender = maybe(message, at.SENDER)
  const shownTime = timeOf(message)
  const machine = sentAtOfMachine(shownTime)
  const sentAt = machine.instant === null ? sentAtOf(readPageTime(shownTime, times)) : machine
  return {
    id: message.getAttribute('data-message-id'),
    shownTime,
    sender: (sender && withoutAddress(textOf(sender))) || null,
    own: maybe(message, at.OUTBOUND) !== null,
    files: fileNames(message, at.FILE),
    ...readMail({ body, subject: frameOf(message)?.dataset.subject ?? title, sentAt, times })
  }
}

/** In the page, above the frame: the page measures what is inside it. */
function placeChip(message: Element): ChipPlace | null {
  const frame = frameOf(message)
  const content = frame?.closest(at.CONTENT) ?? frame?.parentElement
  return content ? { parent: content, before: content.firstChild } : null
}

/** A window of its own for writing, which belongs to the open conversation as far as its subject says so. */
function findCompose(page: Document): Compose | null {
  const heading = maybe(page, at.SUBJECT)
  const composer = onlyVisible(page, [at.COMPOSER])
  if (!heading || !composer || !maybe(page, at.MESSAGE)) return null
  const title = textOf(heading)
  const subject = maybe<HTMLInputElement>(composer, at.COMPOSE_SUBJECT)?.value ?? ''
  const box = boxOf(composer)
  if (!box || subject === '' || !isAnswerTo(subject, title)) return null
  return { conversationKey: conversationOf(page, title).key, box }
}

function boxOf(composer: Element): HTMLElement | null {
  const frame = maybe<HTMLIFrameElement>(composer, at.COMPOSE_HTML)
  const editor = frame?.contentDocument && maybe(frame.contentDocument, at.COMPOSE_BOX)
  if (editor && isRendered(frame)) return editor
  return onlyVisible(composer, [at.COMPOSE_PLAIN])
}
