import { readRsvp } from '@/utils/flow/run'
import { inTransaction } from '@/utils/flow/store/write'
import {
  countSuggested,
  findRsvp,
  findWatching,
  putGathering,
  putRsvp,
  removeRsvp
} from '@/utils/flow/store/write-hosting'
import { fingerprint } from '@/utils/kit/text'
import type { Gathering, Post } from '@/utils/model/gathering'
import type { Message } from '@/utils/model/message'
import type { Moment } from './reading-context'

/** Most suggestions that wait for the parent at one gathering: a class answers with fewer. */
const MOST_SUGGESTED = 200
const TYPED_SPACE = /\s+/g

/** To know the parent's own message again, whatever a site does to its spaces. */
export const postHash = (text: string): string => fingerprint(text.replace(TYPED_SPACE, ''))

type Heard = Omit<Message, 'images'>

/** Looks for answers among messages of a conversation in which the parent has posted an invitation. */
export async function suggestRsvps(messages: readonly Heard[], moment: Moment): Promise<void> {
  for (const [key, own] of Map.groupBy(messages, ({ conversation }) => conversation.key)) {
    if (!(await findWatching(key, moment.today))) continue
    await inTransaction(async () => {
      for (const message of own) await look(message, moment)
    })
  }
}

async function look(message: Heard, moment: Moment): Promise<void> {
  const gathering = await findWatching(message.conversation.key, moment.today)
  const post = gathering?.posts.find(({ conversation }) => conversation.key === message.conversation.key)
  if (!gathering || !post) return
  if (message.own) return noteSent(message, gathering, post, moment)
  if (post.sentAt !== null && isAfter(message, post.sentAt)) await suggest(message, gathering, moment)
}

/** The parent's own message with the words of the invitation: answers count from here. */
async function noteSent(message: Heard, gathering: Gathering, post: Post, { now }: Moment): Promise<void> {
  if (post.sentAt !== null || postHash(message.text) !== post.textHash) return
  const sent = { ...post, sentAt: message.sentAt.instant ?? now }
  await putGathering({ ...gathering, posts: gathering.posts.map(each => (each === post ? sent : each)) })
}

/** Pages tell the minute: an answer may share it with the invitation. Where no time is told, the parent will know. */
const isAfter = ({ sentAt }: Pick<Message, 'sentAt'>, post: string): boolean =>
  sentAt.instant === null || Date.parse(sentAt.instant) >= Date.parse(`${post.slice(0, 16)}Z`)

async function suggest(message: Heard, gathering: Gathering, moment: Moment): Promise<void> {
  const known = await findRsvp(message.key)
  if (message.state === 'deleted') return known?.state === 'suggested' ? removeRsvp(message.key) : undefined
  const revision = fingerprint(message.text)
  if (known?.revision === revision) return
  const reading = readRsvp(message, moment.language.split('-')[0] ?? 'en', moment)
  if (!reading) return known?.state === 'suggested' ? removeRsvp(message.key) : undefined
  if (!known && (await countSuggested(gathering.id)) >= MOST_SUGGESTED) return
  await putRsvp({
    ...reading,
    key: message.key,
    gatheringId: gathering.id,
    conversationKey: message.conversation.key,
    sender: message.sender,
    at: message.sentAt.instant ?? moment.now,
    state: 'suggested',
    revision,
    familyId: known?.familyId ?? null
  })
}
