import type { SentAt } from '@/utils/model/message'
import type { RawMessage } from '../site-reader'
import { sentAtOf } from '../to-message'
import { imagesOf, linksOf } from './content-of'
import {
  forwardHead,
  hasForwardMark,
  startsForward,
  timeOfForward,
  withoutAnswered,
  withoutForwardHead
} from './forward-head'
import { QUOTE, QUOTE_IN_FORWARD, SIGNATURE } from './mail-marks'
import { isForwardSubject, isReplySubject, withSubject } from './mail-subject'
import { withoutQuotedLines } from './quoted-lines'
import type { PageTimeOptions } from './read-page-time'
import { textOf } from './text-of'

export interface MailParts {
  body: Element
  /** Of this mail; '' where it is only that of the conversation and another mail has it. */
  subject: string
  /** When the mail itself was sent. */
  sentAt: SentAt
  times: PageTimeOptions
  /** Selector of what the site itself puts into a body. */
  never?: string
}

/**
 * What a mail says: without the mail that it answers and without signature. What was passed on is content, without its
 * head, and its time is the time that counts.
 */
export function readMail(mail: MailParts): Pick<RawMessage, 'text' | 'sentAt' | 'links' | 'images'> {
  const { body, subject, times, never } = mail
  const always = never ? `${SIGNATURE}, ${never}` : SIGNATURE
  const own = textOf(body, { skip: `${always}, ${QUOTE}` })
  const isForward = isPassedOn(mail, own)
  const skip = `${always}, ${isForward ? QUOTE_IN_FORWARD : QUOTE}`
  const shown = isForward ? textOf(body, { skip }) : own
  const text = isForward ? withoutForwardHead(shown) : withoutQuotedLines(withoutAnswered(own))
  return {
    text: withSubject(subject, text),
    sentAt: isForward ? sentAtOf(timeOfForward(forwardHead(shown) ?? [], times)) : mail.sentAt,
    links: linksOf(body, skip),
    images: imagesOf(body, skip)
  }
}

/** By its subject, by a mark at the top of its first quote, or because it says nothing of its own and answers nobody. */
function isPassedOn({ body, subject }: MailParts, own: string): boolean {
  if (isForwardSubject(subject) || hasForwardMark(own)) return true
  const quote = body.querySelector(QUOTE)
  if (!quote) return false
  const isBare = own === '' && !isReplySubject(subject) && imagesOf(body, QUOTE) === 0
  return isBare || startsForward(textOf(quote))
}
