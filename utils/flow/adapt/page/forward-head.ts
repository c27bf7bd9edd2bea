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
  return mark === -1 ? null : lines.slice(mark + 1, mark + 1 + HEAD_LINES)
}

/** "Saturday" in a forwarded mail counts from the day of that mail, which its head tells, or else nobody. */
export function timeOfForward(head: readonly string[], options: PageTimeOptions): string | null {
  for (const line of head) {
    const instant = readPageTime(line, options)
    if (instant) return instant
  }
  return null
}
