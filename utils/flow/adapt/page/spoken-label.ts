import { cleanLine } from '@/utils/kit/text'

/** Longest label that is looked at, in UTF-16 units: the longest message and what is said about it. */
const MAX_LABEL = 21_000

/** A clock has no space behind its colon; French has one before it, Chinese a wide one. */
const HEAD_AND_BODY = /^(.{1,300}?) ?(?::(?= |$)|：) ?(.*)$/

/** What a site says to screen readers about one message, in any language: who and when, a colon, and the message. */
export function splitLabel(label: string | null | undefined): { head: string; body: string } | null {
  const match = HEAD_AND_BODY.exec(cleanLine(label ?? '', MAX_LABEL))
  return match ? { head: match[1] ?? '', body: match[2] ?? '' } : null
}

/** What follows a message's text in a label; null where the text is not in it. */
export function behindText(body: string, text: string): string | null {
  const line = cleanLine(text, MAX_LABEL)
  const at = line === '' ? -1 : body.indexOf(line)
  return at === -1 ? null : body.slice(at + line.length)
}

/** Letters and digits alone: labels leave out emoji, line breaks and some punctuation. */
export const lettersOf = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '')
