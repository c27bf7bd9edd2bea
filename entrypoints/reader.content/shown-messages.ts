import { setBounded } from '@/utils/kit/bounded-map'
import type { Pass } from './read-loop'

/** Keys that are remembered of one visit to a conversation. */
const MOST_SHOWN = 5000

export interface ShownMessages {
  note(pass: Pass): void
  /** Whether one of these messages was on the screen since this conversation was opened. */
  hasAny(messageKeys: readonly string[]): boolean
}

/**
 * What was on the screen since the conversation was opened. Two chats may share a title and so a key: when no message
 * of the last pass is left, another chat was opened, or the list has jumped far; then it starts anew.
 */
export function createShownMessages(): ShownMessages {
  const shown = new Map<string, true>()
  let conversation = ''
  let last = new Map<Element, string>()

  function note(pass: Pass): void {
    const now = keysOf(pass)
    const goesOn =
      pass.conversation.key === conversation && [...now].some(([element, key]) => last.get(element) === key)
    if (!goesOn) shown.clear()
    for (const key of now.values()) setBounded(shown, key, true, MOST_SHOWN)
    conversation = pass.conversation.key
    last = now
  }

  function keysOf({ read, messages }: Pass): Map<Element, string> {
    const fresh = new Map(read.map(({ element, message }) => [element, message.key]))
    const keys = new Map<Element, string>()
    for (const element of messages) {
      const key = fresh.get(element) ?? last.get(element)
      if (key !== undefined) keys.set(element, key)
    }
    return keys
  }

  return { note, hasAny: keys => keys.some(key => shown.has(key)) }
}
