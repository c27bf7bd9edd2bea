import { type PageTimeOptions, readPageTime } from './read-page-time'

/**
 * Whether a mail is the first of its conversation, by all times that the page shows: the newest may stand on top, and
 * the others may be folded. The conversation's subject is what the first one says.
 */
export function isOldest(instant: string | null, shown: readonly string[], times: PageTimeOptions): boolean {
  if (shown.length <= 1) return true
  const all = shown.map(time => readPageTime(time, times))
  return instant !== null && all.every(other => other !== null && other >= instant)
}
