import type { PaneView } from '@/utils/flow/adapt/site-reader'

/** Messages that are compared, from the end: those on the screen. */
const SAMPLE = 50

/**
 * Tells when a conversation that was just opened shows its own messages: once they have been the same for `settleMs`.
 * From then on, until another is opened, it has settled. Ask at every look; times in milliseconds.
 */
export function createSettling(settleMs: number, clock: () => number = () => performance.now()) {
  let settledKey = ''
  let before = ''
  let since = 0

  return function hasSettled({ conversation, messages }: PaneView): boolean {
    if (settleMs === 0 || conversation.key === settledKey) return true
    settledKey = ''
    const now = [conversation.key, ...messages.slice(-SAMPLE).map(message => message.textContent)].join('\n')
    if (now !== before) {
      before = now
      since = clock()
    }
    if (clock() - since < settleMs) return false
    settledKey = conversation.key
    return true
  }
}
