import { once } from './once'
import { type PageTimeOptions, readPageTime } from './read-page-time'

/**
 * Tells whether a mail is the first of its conversation, by all times that the page shows: the newest may stand on top,
 * and the others may be folded. The conversation's subject is what the first one says. A mail alone is the first.
 */
export function findOldest(shown: readonly string[], times: PageTimeOptions): (instant: string | null) => boolean {
  const all = once(() => shown.map(time => readPageTime(time, times)).sort(nullFirst))
  return instant => shown.length <= 1 || (instant !== null && instant === all()[0])
}

/** One time that cannot be read may be the oldest. */
const nullFirst = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null || (b !== null && a < b) ? -1 : 1
