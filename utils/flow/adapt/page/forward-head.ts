import { fold } from '@/utils/kit/text'
import { type PageTimeOptions, readPageTime } from './read-page-time'

/** "---------- Forwarded message ---------" in any language: dashes, a few words, dashes. */
const MARK = /^-{5,}\s?\p{L}.{2,60}?-{5,}/u
/** "Begin forwarded message:" (Apple Mail), folded. */
const MARK_IN_WORDS =
  /^[^:]{0,60}(?:forwarded|weitergeleitet|transfere|inoltrat|reenviad|doorgestuurd|encaminhad)[^:]{0,30}:$/
/** "-----Original Message-----", folded: above a mail that is answered, and above a forwarded one too (Roundcube). */
const ORIGINAL = /^-{5,}\s?.{0,40}(?:origin|urspr|oorspr)/
/** The labels of a head that has no mark (Outlook), folded. */
const FROM = /^(?:from|von|de|da|van|fra|fran|od|lahettaja|kimden)\s?:/
const SUBJECT = /^(?:subject|betreff|objet|oggetto|onderwerp|asunto|assunto|emne|amne|temat|aihe|konu)\s?:/
const LABEL = /^\p{L}[\p{L} .'’-]{0,24}[:：]/u
/** A list of addresses that goes on in the next line. */
const MORE_ADDRESSES = /@\S{1,100}[,;>]/
/** The mark and the head are at the top of what was forwarded, below a few words at most. */
const REACH = 60
const HEAD_LINES = 8

interface Head {
  /** Lines from `start`, that of the mark, up to `end`, the first of what was forwarded. */
  start: number
  end: number
  lines: string[]
}

function findHead(text: string): Head | null {
  const lines = text.split('\n', REACH)
  const start = lines.findIndex((line, i) => isMark(line) || startsBareHead(lines, i))
  if (start === -1) return null
  const marked = !FROM.test(fold(lines[start] ?? ''))
  const first = start + (marked ? 1 : 0) + (marked && lines[start + 1] === '' ? 1 : 0)
  const end = endOfHead(lines, first)
  return { start, end, lines: lines.slice(first, end) }
}

const isMark = (line: string): boolean => MARK.test(line) || MARK_IN_WORDS.test(fold(line.slice(0, 200)))

const saysForwarded = (line: string): boolean => isMark(line) && !ORIGINAL.test(fold(line.slice(0, 200)))

/** "From: ..." with a subject a few lines below, and nothing but labels between them. */
function startsBareHead(lines: readonly string[], at: number): boolean {
  if (!FROM.test(fold((lines[at] ?? '').slice(0, 200)))) return false
  const end = endOfHead(lines, at)
  return lines.slice(at + 1, end).some(line => SUBJECT.test(fold(line.slice(0, 200))))
}

function endOfHead(lines: readonly string[], first: number): number {
  let end = first
  while (end < first + HEAD_LINES && isHeadLine(lines[end] ?? '', end > first)) end++
  return end
}

const isHeadLine = (line: string, goesOn: boolean): boolean =>
  LABEL.test(line) || (goesOn && MORE_ADDRESSES.test(line.slice(0, 300)))

/** Whether a text begins with such a mark, as a quote may. */
export const startsForward = (text: string): boolean => text.split('\n', 1).some(saysForwarded)

/** Whether a mark says that something was forwarded. */
export const hasForwardMark = (text: string): boolean => text.split('\n', REACH).some(saysForwarded)

/** The lines of a forwarded mail's head: its sender, date and subject. Null where there is none. */
export const forwardHead = (text: string): string[] | null => findHead(text)?.lines ?? null

/** A forwarded mail without its mark and head: the date there is when it was sent, and no party's. */
export function withoutForwardHead(text: string): string {
  const head = findHead(text)
  if (!head) return text
  const lines = text.split('\n')
  return [...lines.slice(0, head.start), ...lines.slice(head.end)]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** An answer without the mail that it answers, where that stands below a head with no other sign of a quote. */
export function withoutAnswered(text: string): string {
  const lines = text.split('\n')
  const end = lines.findIndex((line, i) => ORIGINAL.test(fold(line.slice(0, 200))) || startsBareHead(lines, i))
  return end === -1 ? text : lines.slice(0, end).join('\n').trim()
}

/** "Saturday" in a forwarded mail counts from the day of that mail, which its head tells, or else nobody. */
export function timeOfForward(head: readonly string[], options: PageTimeOptions): string | null {
  for (const line of head) {
    const instant = readPageTime(line, options)
    if (instant) return instant
  }
  return null
}
