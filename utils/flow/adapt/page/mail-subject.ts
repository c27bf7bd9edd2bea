/** "Re:", "Fwd:", "AW:", "Re[2]:", "[list]" and their kin, at the start of a subject and as many as there are. */
const PREFIX =
  /^\s*(?:\[[^\]]{1,40}\]|(?:re|fwd?|aw|wg|antw|sv|vs|tr|rv|ref|rif|odp|ynt|doorst|enc|vb)(?:\[\d{1,2}\])?\s?[:：])\s*/i
const FORWARD = /^\s*(?:\[[^\]]{1,40}\]\s*)?(?:fwd?|wg|tr|rv|doorst|enc|vb)(?:\[\d{1,2}\])?\s?[:：]/i
const MOST_PREFIXES = 10

/** The subject that a mail and all answers to it have in common. */
export function bareSubject(subject: string): string {
  let bare = subject
  for (let i = 0; i < MOST_PREFIXES; i++) bare = bare.replace(PREFIX, '')
  return bare.trim()
}

/** The first mail of a conversation: its subject is part of what it says. */
export const isFirstSubject = (subject: string): boolean => bareSubject(subject) === subject.trim()

/** Passed on to somebody else: what it quotes is what it says. */
export const isForwardSubject = (subject: string): boolean => FORWARD.test(subject)

/** What a mail says: the subject stands above the words of the first one. */
export const withSubject = (subject: string, text: string): string => (subject ? `${subject.trim()}\n\n${text}` : text)
