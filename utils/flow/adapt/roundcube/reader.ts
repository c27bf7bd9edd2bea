import { isRendered, maybe } from '@/utils/kit/dom'
import { cleanLine } from '@/utils/kit/text'
import { bareSubject, isForwardSubject } from '../page/mail-subject'
import { paneTimes } from '../page/pane-times'
import { readMail } from '../page/read-mail'
import { readPageTime } from '../page/read-page-time'
import { textOf } from '../page/text-of'
import type { ChipPlace, Compose, PaneView, RawMessage, SiteReader } from '../site-reader'
import { sentAtOf, weakConversation } from '../to-message'
import * as at from './selectors'

export const roundcube: SiteReader = {
  site: 'roundcube',
  recognises: page => page.body?.matches('.task-mail') && page.querySelector('#layout, #layout-content') !== null,
  findPane: page => page.querySelector(at.PANE),
  look,
  messageSelector: at.PANE,
  conversationSign: at.CONVERSATION_SIGN,
  placeChip,
  findCompose
}

/** One mail is the whole pane. */
function look(pane: Element): PaneView | null {
  const page = pane.ownerDocument
  const heading = maybe(page, at.SUBJECT)
  if (!heading) return null
  const subject = textOf(heading, { skip: at.SUBJECT_EXTRAS })
  return { conversation: conversationOf(page, subject), messages: [pane], read: mail => readMessage(mail, subject) }
}

/** Nothing on the page names a thread: mails with one subject are one conversation, as far as anybody can see. */
const conversationOf = (page: Document, subject: string) =>
  weakConversation('roundcube', page.location.origin, bareSubject(subject), null)

function readMessage(mail: Element, subject: string): RawMessage | null {
  const page = mail.ownerDocument
  const body = maybe(mail, at.BODY)
  if (!body) return null
  const sender = maybe(page, at.SENDER)
  const shownTime = maybe(page, at.DATE)?.textContent ?? ''
  const times = paneTimes(page, [shownTime])
  const sentAt = sentAtOf(readPageTime(shownTime, times))
  const content = readMail({ body, subject, sentAt, times, never: at.NEVER_CONTENT })
  return {
    id: idOf(page),
    shownTime,
    sender: sender?.textContent?.trim() || sender?.title || null,
    own: isOwn(page, sender?.title ?? ''),
    ...content,
    images: content.images + body.querySelectorAll(at.ATTACHED_IMAGES).length
  }
}

/** Folder and number, which the address holds. */
function idOf(page: Document): string | null {
  const query = new URLSearchParams(page.location.search)
  const uid = query.get('_uid')
  return uid ? `${query.get('_mbox') ?? ''}:${uid}` : null
}

function isOwn(page: Document, address: string): boolean {
  const account = maybe(page, at.ACCOUNT) ?? maybe(surrounding(page), at.ACCOUNT)
  if (account?.textContent?.trim()) return fold(account.textContent) === fold(address)
  return /(^|[./])sent\b/i.test(new URLSearchParams(page.location.search).get('_mbox') ?? '')
}

const fold = (address: string): string => address.trim().toLowerCase()

/** The page around a preview frame, where it is one of the same origin. */
function surrounding(page: Document): Document {
  try {
    return page.defaultView?.parent.document ?? page
  } catch {
    return page
  }
}

function placeChip(mail: Element): ChipPlace | null {
  const body = maybe(mail, at.BODY)
  return body?.parentElement ? { parent: body.parentElement, before: body } : null
}

/** Longest list of recipients that is looked at, in UTF-16 units. */
const MAX_RECIPIENTS = 5000

/** The page for writing: HTML in TinyMCE's frame where that stands in for the plain field. A forward answers nobody. */
function findCompose(page: Document): Compose | null {
  if (!maybe(page, at.COMPOSE_PAGE)) return null
  const frame = maybe<HTMLIFrameElement>(page, at.COMPOSE_HTML)
  const box = frame && isRendered(frame) ? frame.contentDocument?.body : maybe(page, at.COMPOSE_PLAIN)
  const subject = maybe<HTMLInputElement>(page, at.COMPOSE_SUBJECT)?.value ?? ''
  const recipients = cleanLine(maybe<HTMLTextAreaElement>(page, at.COMPOSE_TO)?.value ?? '', MAX_RECIPIENTS)
  if (!box || !subject || isForwardSubject(subject)) return null
  return { conversationKey: conversationOf(page, subject).key, box, recipients }
}
