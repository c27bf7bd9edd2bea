import { isRendered, maybe } from '@/utils/kit/dom'
import { fold } from '@/utils/kit/text'
import { fileNames } from '../page/file-names'
import { findOldest } from '../page/find-oldest'
import { firstOf } from '../page/first-of'
import { lastBefore } from '../page/last-before'
import { lastingTime } from '../page/lasting-time'
import { addressIn, withoutAddress } from '../page/mail-address'
import { bareSubject } from '../page/mail-subject'
import { onlyVisible } from '../page/only-visible'
import { paneTimes } from '../page/pane-times'
import { readMail } from '../page/read-mail'
import { type PageTimeOptions, readPageTime } from '../page/read-page-time'
import { textOf } from '../page/text-of'
import type { ChipPlace, Compose, PaneView, RawMessage, SiteReader } from '../site-reader'
import { knownConversation, sentAtOf, weakConversation } from '../to-message'
import * as at from './selectors'

export const outlook: SiteReader = {
  site: 'outlook',
  settleMs: 300,
  recognises: page => maybe(page, at.PANE) !== null && maybe(page, at.BODY) !== null,
  findPane: page => page.querySelector(at.PANE),
  look,
  messageSelector: at.MESSAGE,
  conversationSign: at.CONVERSATION_SIGN,
  placeChip,
  findCompose
}

/** What all mails of one look have in common. */
interface Look {
  pane: Element
  bodies: readonly Element[]
  title: string
  times: PageTimeOptions
  /** Whether a mail sent at this time is the first of all, those that are folded included. */
  isOldest(instant: string | null): boolean
}

function look(pane: Element): PaneView | null {
  const heading = firstOf(pane, at.SUBJECT)
  if (!heading) return null
  const title = subjectIn(heading)
  const bodies = bodiesIn(pane)
  const shown = [...pane.querySelectorAll(at.DATE.join(', '))].map(timeIn)
  const times = paneTimes(pane.ownerDocument, shown, true)
  const seen: Look = { pane, bodies, title, times, isOldest: findOldest(shown, times) }
  return {
    conversation: conversationOf(pane, heading, title),
    messages: [...new Set(bodies.flatMap(body => body.parentElement ?? []))],
    read: message => readMessage(message, seen)
  }
}

const bodiesIn = (pane: Element): Element[] =>
  [...pane.querySelectorAll(at.BODY)].filter(body => !body.parentElement?.closest(at.BODY))

const timeIn = (element: Element): string => element.getAttribute('title') || (element.textContent ?? '')
const subjectIn = (heading: HTMLElement): string => heading.title || maybe(heading, '[title]')?.title || textOf(heading)

/** The id in the page is the conversation's; the address changes letters between small and capital. */
function conversationOf(pane: Element, heading: HTMLElement, title: string) {
  const page = pane.ownerDocument
  const around = maybe(pane, at.CONVERSATION) ?? maybe(page, at.SELECTED_ROW)
  const inPage = around?.closest(at.BODY) ? null : around?.getAttribute('data-convid')
  const inAddress = /\/id\/([^/?#]{1,400})/.exec(page.location.pathname)?.[1]?.toLowerCase()
  const id = /^CONV_(.+)_SUBJECT$/.exec(heading.id)?.[1] ?? inPage ?? inAddress
  return id
    ? knownConversation('outlook', '', id, title, null)
    : weakConversation('outlook', '', bareSubject(title), null)
}

function readMessage(message: Element, { pane, bodies, title, times, isOldest }: Look): RawMessage | null {
  const body = bodies.find(each => each.parentElement === message)
  if (!body) return null
  const item = itemOf(body, pane, bodies)
  const head = lastBefore(item, at.HEAD, body)
  const sender = lastBefore(item, at.SENDER, body) ?? (head && firstOf(head, at.SENDER_IN_HEAD))
  const card = sender && cardOf(sender, body)
  if (card && at.DRAFT.test(textOf(card, { skip: at.BODY }).slice(0, 300))) return null
  const time = lastBefore(item, at.DATE, body)
  const shownTime = time ? timeIn(time) : ''
  const instant = readPageTime(shownTime, times)
  const mailSubject = card && firstOf(card, at.MAIL_SUBJECT)
  const subject = mailSubject ? subjectIn(mailSubject) : isOldest(instant) ? title : ''
  const { name, address } = personIn(sender)
  return {
    id: /^MSG_(.+)_FROM$/.exec(sender?.id ?? '')?.[1] ?? null,
    shownTime: lastingTime(shownTime, instant),
    sender: name || null,
    own: isOwn(pane.ownerDocument, name, address),
    files: fileNames(item, at.FILE),
    ...readMail({ body, subject, sentAt: sentAtOf(instant), times })
  }
}

/** The largest part of the pane that holds this body alone: its head is in there, wherever that stands. */
function itemOf(body: Element, pane: Element, bodies: readonly Element[]): Element {
  let item = body
  for (let around = body.parentElement; around; around = around.parentElement) {
    if (bodies.some(other => other !== body && around.contains(other))) break
    item = around
    if (around === pane) break
  }
  return item
}

/** The smallest part that holds a sender and the body. */
function cardOf(sender: Element, body: Element): Element | null {
  let card: Element | null = sender
  while (card && !card.contains(body)) card = card.parentElement
  return card
}

function personIn(sender: HTMLElement | null): { name: string; address: string } {
  if (!sender) return { name: '', address: '' }
  const label = sender.getAttribute('aria-label') ?? maybe(sender, '[aria-label]')?.getAttribute('aria-label') ?? ''
  const title = sender.title || (maybe(sender, '[title*="@"]')?.title ?? '')
  const text = textOf(sender)
  const name = withoutAddress(text) || label.slice(label.indexOf(':') + 1)
  return { name, address: addressIn(title) || addressIn(text) || addressIn(label) }
}

/** The title reads "Mail - Robin Vale - Outlook", with other words and other dashes in other languages. */
function isOwn(page: Document, name: string, address: string): boolean {
  const account = maybe(page, at.ACCOUNT)
  const label = `${account?.title ?? ''} ${account?.getAttribute('aria-label') ?? ''}`
  if (address !== '' && addressIn(label) === address) return true
  const inTitle =
    page.title
      .slice(-200)
      .split(/\s[-–—]\s/)
      .at(-2) ?? ''
  return name !== '' && fold(inTitle) === fold(name)
}

function placeChip(message: Element): ChipPlace | null {
  const body = [...message.children].find(child => child.matches(at.BODY))
  return body ? { parent: message, before: body } : null
}

/** A mail that is written anew takes the place of the conversation: then no body is there to be answered. */
function findCompose(page: Document): Compose | null {
  const pane = page.querySelector(at.PANE)
  const heading = pane && firstOf(pane, at.SUBJECT)
  const box = pane && onlyVisible(pane, at.COMPOSE)
  if (!heading || !box || !bodiesIn(pane).some(isRendered)) return null
  return { conversationKey: conversationOf(pane, heading, subjectIn(heading)).key, box }
}
