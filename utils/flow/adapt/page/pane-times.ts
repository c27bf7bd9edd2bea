import { inferDateOrder, inferDateOrderOfEach } from './infer-date-order'
import { isFresh, languageOf, languagesOf } from './page-language'
import type { PageTimeOptions } from './read-page-time'

/** How to read the times of a page, told by all of them together, the oldest first unless they are in `anyOrder`. */
export function paneTimes(page: Document, shown: readonly string[] = [], anyOrder = false): PageTimeOptions {
  const now = Date.now()
  const infer = anyOrder ? inferDateOrderOfEach : inferDateOrder
  return {
    language: languageOf(page),
    order: infer(shown, languagesOf(page), now),
    now,
    isFresh: isFresh(page, now)
  }
}
