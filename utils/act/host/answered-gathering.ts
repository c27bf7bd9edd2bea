import type { Gathering, Post } from '@/utils/model/gathering'

/**
 * The gathering that a message of a conversation answers: the one whose invitation was sent there last before it. Where
 * no time is told, the last one; null where none was sent. `instant` is the message's.
 */
export function answeredGathering(
  gatherings: readonly Gathering[],
  conversationKey: string,
  instant: string | null
): Gathering | null {
  const sent = gatherings.flatMap(gathering =>
    gathering.posts
      .filter(post => post.conversation.key === conversationKey && isSentBefore(post, instant))
      .map(({ sentAt }) => ({ gathering, since: Date.parse(sentAt ?? '') }))
  )
  return sent.toSorted((a, b) => a.since - b.since).at(-1)?.gathering ?? null
}

/** Pages tell the minute: an answer may share it with the invitation. */
export const isSentBefore = ({ sentAt }: Pick<Post, 'sentAt'>, instant: string | null): boolean =>
  sentAt !== null && (instant === null || Date.parse(instant) >= Date.parse(`${sentAt.slice(0, 16)}Z`))
