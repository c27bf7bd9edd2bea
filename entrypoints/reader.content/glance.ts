import type { GlanceAt } from '@/utils/flow/adapt/site-reader'
import { setBounded } from '@/utils/kit/bounded-map'

/** Messages that are remembered as worth reading. */
const MOST_WORTH = 5000

/** Passes over messages that cannot speak of a party, one conversation after the other. */
export interface Glances {
  /** Before each pass over a pane. */
  begin(conversationKey: string, pane: Element): void
  /** The id of a message that was passed over, or null for one that has to be read whole. */
  passOver(message: Element): string | null
}

/**
 * `mayMatter` is asked with all words of a message, and perhaps more. A message that was worth reading once is read
 * whole from then on, whatever becomes of its words.
 */
export function createGlances(
  { words, marks, id }: GlanceAt,
  messageSelector: string,
  mayMatter: (words: string) => boolean
): Glances {
  const worth = new Map<string, true>()
  let marked = new Set<Element | null>()
  let conversation = ''

  function begin(conversationKey: string, pane: Element): void {
    if (conversationKey !== conversation) worth.clear()
    conversation = conversationKey
    marked = new Set(marks ? [...pane.querySelectorAll(marks)].map(mark => mark.closest(messageSelector)) : [])
  }

  function passOver(message: Element): string | null {
    const text = message.querySelector(words)?.textContent
    const key = message.getAttribute(id) ?? text
    if (!key || !text || worth.has(key)) return null
    if (!marked.has(message) && !mayMatter(text)) return key
    setBounded(worth, key, true, MOST_WORTH)
    return null
  }

  return { begin, passOver }
}
