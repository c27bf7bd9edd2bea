import { setBounded } from '@/utils/kit/bounded-map'
import type { Pass } from './read-pane'

/** Keys that are remembered of one visit to a conversation. */
const MOST_SHOWN = 5000
const MOST_LATEST = 20
/** How many messages at each end of the list tell whether it is still the same list. */
const SAMPLE = 200

export interface ShownMessages {
  note(pass: Pass): void
  /** Whether one of these messages was on the screen since this conversation was opened. */
  hasAny(messageKeys: readonly string[]): boolean
  /** Keys of some of them, the newest last; enough to know the conversation again. */
  latest(): string[]
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
    const now = endsOf(pass)
    const goesOn = pass.conversation.key === conversation && [...now].some(([element, id]) => last.get(element) === id)
    if (!goesOn) shown.clear()
    for (const { message } of pass.read) setBounded(shown, message.key, true, MOST_SHOWN)
    conversation = pass.conversation.key
    last = now
  }

  return { note, hasAny: keys => keys.some(key => shown.has(key)), latest: () => [...shown.keys()].slice(-MOST_LATEST) }
}

function endsOf({ messages, idOf }: Pass): Map<Element, string> {
  const ends = new Map<Element, string>()
  for (const element of [...messages.slice(0, SAMPLE), ...messages.slice(-SAMPLE)]) {
    const id = idOf(element)
    if (id !== undefined) ends.set(element, id)
  }
  return ends
}
