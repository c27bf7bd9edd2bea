import type { MailHeader } from './mail-header'
import { LABELLED } from './quoted'

/** "---------- Forwarded message": what stands below is sent on, and is no mail that is answered. */
const FORWARDED = /^-{5,} \p{L}/u

/**
 * How much of a text its writer wrote above a mail that is copied below, in UTF-16 units; 0 where none is, or nothing
 * stands above it: "Sorry, we are away!", over "From: Ann <ann@..>" or lines that begin with ">".
 */
export function ownWordsEnd(text: string, { skipped }: MailHeader): number {
  const quote = text.indexOf('\n>')
  const ends = [skipped[0]?.start ?? 0, quote + 1].filter(end => end > 0)
  if (ends.length === 0) return 0
  const end = Math.min(...ends)
  const lines = text.slice(0, end).split('\n')
  const isOwn = lines.some(line => /\p{L}/u.test(line) && !LABELLED.test(line) && !FORWARDED.test(line))
  return isOwn && !lines.some(line => FORWARDED.test(line)) ? end : 0
}
