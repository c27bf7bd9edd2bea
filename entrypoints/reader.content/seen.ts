import { setBounded } from '@/utils/kit/bounded-map'
import { fingerprint } from '@/utils/kit/text'
import type { Message } from '@/utils/model/message'

/** Messages of one conversation that are remembered at once; the oldest are forgotten, and harmlessly read again. */
const MOST_SEEN = 5000

export interface Seen {
  /** True the first time, and again when the text, the time or the state of the message has changed. */
  isNews(message: Message): boolean
  /** Counts messages that were passed over. */
  note(ids: readonly string[]): void
  size(): number
  clear(): void
}

export function createSeen(): Seen {
  const revisions = new Map<string, string>()

  function isNews(message: Message): boolean {
    const revision = fingerprint([message.sentAt.instant, message.state, message.files, message.text].join('\n'))
    if (revisions.get(message.key) === revision) return false
    setBounded(revisions, message.key, revision, MOST_SEEN)
    return true
  }

  function note(ids: readonly string[]): void {
    for (const id of ids.slice(-MOST_SEEN)) if (!revisions.has(id)) setBounded(revisions, id, '', MOST_SEEN)
  }

  return { isNews, note, size: () => revisions.size, clear: () => revisions.clear() }
}
