import { type PageTimeOptions, readPageTime } from './read-page-time'

/** "---------- Forwarded message ---------" in any language: dashes, a few words, dashes. */
const MARK = /^-{5,}\s.{3,60}?\s-{5,}/
/** The mark and the head are at the top of what was forwarded, below a few words at most. */
const REACH = 60
const HEAD_LINES = 8

/** The lines below the mark of a forwarded mail: its sender, date and subject. Null where nothing was forwarded. */
export function forwardHead(text: string): string[] | null {
  const lines = text.split('\n', REACH)
  const mark = lines.findIndex(line => MARK.test(line))
  if (mark === -1) return null
  const below = lines.slice(mark + 1, mark + 1 + HEAD_LINES)
  const end = below.indexOf('')
  return end === -1 ? below : below.slice(0, end)
}

/** A forwarded mail without its mark and head: the date there is when it was sent, and no party's. */
export function withoutForwardHead(text: string): string {
  const head = forwardHead(text)
  if (!head) return text
  const lines = text.split('\n')
  const mark = lines.findIndex(line => MARK.test(line))
  return [...lines.slice(0, mark), ...lines.slice(mark + 1 + head.length)].join('\n').replace(/\n{3,}/g, '\n\n')
}

/** "Saturday" in a forwarded mail counts from the day of that mail, which its head tells, or else nobody. */
export function timeOfForward(head: readonly string[], options: PageTimeOptions): string | null {
  for (const line of head) {
    const instant = readPageTime(line, options)
    if (instant) return instant
  }
  return null
}
