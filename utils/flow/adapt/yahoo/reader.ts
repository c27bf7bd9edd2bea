import { maybe } from '@/utils/kit/dom'
import { fileNames } from '../page/file-names'
import { findOldest } from '../page/find-oldest'
import { firstOf } from '../page/first-of'
import { lastingTime } from '../page/lasting-time'
import { addressIn, withoutAddress } from '../page/mail-address'
import { bareSubject, isAnswerTo, isForwardSubject } from '../page/mail-subject'
import { onlyVisible } from '../page/only-visible'
import { paneTimes } from '../page/pane-times'
import { readMail } from '../page/read-mail'
import { readPageTime } from '../page/read-page-time'
import { textOf } from '../page/text-of'
import type { ChipPlace, Compose, PaneView, RawMessage, SiteReader } from '../site-reader'
import { sentAtOf, weakConversation } from '../to-message'
import * as at from './selectors'

export const yahoo: SiteReader = {
  site: 'yahoo',
  settleMs: 300,
  recognises: page => maybe(page, `${at.PANE} ${at.MESSAGE}`) !== null,
  findPane: page => page.querySelector(at.PANE),
  look,
  messageSelector: at.MESSAGE,
  conversationSign: at.CONVERSATION_SIGN,
  placeChip,
  findCompose
}

function look(pane: Element): PaneView | null {
  const subject = subjectOf(pane)
  if (subject === '') return null
  const messages = messagesIn(pane)
  const shown = messages.map(timeOf)
  const times = paneTimes(pane.ownerDocument, shown, true)
  const isOldest = findOldest(shown, times)
  const account = accountOf(pane.ownerDocument)

  function read(message: Element): RawMessage | null {
    const body = firstOf(message, at.BODY)
    if (!body) return null
    const sender = firstOf(message, at.SENDER)
    const address = addressIn(sender?.title ?? '') || addressIn(sender?.textContent ?? '')
    const shownTime = timeOf(message)
    const instant = readPageTime(shownTime, times)
    return {
      id: null,
      shownTime: lastingTime(shownTime, instant),
      sender: (sender && withoutAddress(textOf(sender))) || address || null,
      own: address !== '' && address === account,
      files: fileNames(message, at.FILE),
      ...readMail({
        body,
        subject: isOldest(instant) ? subject : '',
        sentAt: sentAtOf(instant),
        times
      })
    }
  }

  return { conversation: conversationOf(pane, subject), messages, read }
}

/** A mail may hold a copied part of Yahoo with the same marks. */
const messagesIn = (pane: Element): Element[] =>
  [...pane.querySelectorAll(at.MESSAGE)].filter(message => !message.parentElement?.closest(at.MESSAGE))

const subjectOf = (pane: Element): string => {
  const heading = firstOf(pane, at.SUBJECT)
  return heading ? heading.title || textOf(heading) : ''
}

function timeOf(message: Element): string {
  const time = maybe(message, at.DATE)
  return time ? time.title || time.getAttribute('datetime') || (time.textContent ?? '') : ''
}

/** The id in the address is that of one mail or another, as the list is opened: only the subject holds. */
const conversationOf = (pane: Element, subject: string) =>
  weakConversation('yahoo', accountOf(pane.ownerDocument), bareSubject(subject), null)

const accountOf = (page: Document): string =>
  addressIn(firstOf(page, at.ACCOUNT)?.textContent ?? '') || addressIn(page.title.slice(-200))

function placeChip(message: Element): ChipPlace | null {
  const body = firstOf(message, at.BODY)
  return body?.parentElement ? { parent: body.parentElement, before: body } : null
}

/** A box beside the conversation belongs to it as far as its subject says so. */
function findCompose(page: Document): Compose | null {
  const pane = page.querySelector(at.PANE)
  const subject = pane ? subjectOf(pane) : ''
  const box = onlyVisible(page, at.COMPOSE)
  if (!pane || subject === '' || !box) return null
  const written = maybe<HTMLInputElement>(page, at.COMPOSE_SUBJECT)?.value ?? ''
  const belongs = pane.contains(box) ? !isForwardSubject(written) : isAnswerTo(written, subject)
  return belongs ? { conversationKey: conversationOf(pane, subject).key, box } : null
}
