import { fold } from '@/utils/kit/text'

/** "Re:", "AW:", "Re[2]:" and their kin; a mailing list may stand before them in brackets. */
const REPLY = /^\s*(?:\[[^\]]{1,40}\]\s*)?(?:re|aw|antw|sv|vs|ref|rif|odp|ynt)(?:\[\d{1,2}\])?\s?[:：]/i
const FORWARD = /^\s*(?:\[[^\]]{1,40}\]\s*)?(?:fwd?|wg|tr|rv|doorst|enc|vb)(?:\[\d{1,2}\])?\s?[:：]/i
const LIST = /^\s*\[[^\]]{1,40}\]/
const MOST_PREFIXES = 10

/** An answer: its subject is that of the mail before. */
export const isReplySubject = (subject: string): boolean => REPLY.test(subject)

/** Passed on to somebody else: what it quotes is what it says. */
export const isForwardSubject = (subject: string): boolean => FORWARD.test(subject)

/** The subject that a mail and all answers to it have in common. */
export function bareSubject(subject: string): string {
  let bare = subject
  for (let i = 0; i < MOST_PREFIXES; i++) bare = bare.replace(REPLY, '').replace(FORWARD, '')
  return bare.replace(LIST, '').trim()
}

/** What a mail says: the subject is part of it, unless it only answers. */
export const withSubject = (subject: string, text: string): string =>
  subject && !isReplySubject(subject) ? `${bareSubject(subject)}\n\n${text}` : text

/** Whether what is written under one subject answers the conversation of another. A forward goes to somebody else. */
export const isAnswerTo = (written: string, subject: string): boolean =>
  !isForwardSubject(written) && fold(bareSubject(written)) === fold(bareSubject(subject))
