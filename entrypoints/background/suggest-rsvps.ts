import { answeredGathering, isSentBefore } from '@/utils/act/host/answered-gathering'
import { readRsvp } from '@/utils/flow/run'
import { nextArrival } from '@/utils/flow/store/read-hosting'
import { inTransaction } from '@/utils/flow/store/write'
import {
  countSuggested,
  editedKey,
  findVersions,
  findWatching,
  putGathering,
  putRsvp,
  removeRsvp
} from '@/utils/flow/store/write-hosting'
import { fingerprint } from '@/utils/kit/text'
import type { Gathering, Post } from '@/utils/model/gathering'
import type { Message } from '@/utils/model/message'
import type { Rsvp, RsvpReading } from '@/utils/model/rsvp'
import type { Moment } from './reading-context'
import { unlessUnreadable } from './unless-unreadable'

/** Most suggestions that wait for the parent at one gathering: a class answers with fewer. */
const MOST_SUGGESTED = 200
const TYPED_SPACE = /\s+/g

/** To know the parent's own message again, whatever a site does to its spaces. */
export const postHash = (text: string): string => fingerprint(text.replace(TYPED_SPACE, ''))

type Heard = Omit<Message, 'images'>

/** Looks for answers among messages of a conversation in which the parent has posted an invitation, in the page's order. */
export async function suggestRsvps(messages: readonly Heard[], moment: Moment): Promise<void> {
  for (const [key, own] of Map.groupBy(messages, ({ conversation }) => conversation.key)) {
    if ((await findWatching(key, moment.today)).length === 0) continue
    for (const message of own) await unlessUnreadable(() => inTransaction(() => look(message, moment)))
  }
}

async function look(message: Heard, moment: Moment): Promise<void> {
  const { conversation, own, sentAt } = message
  const gatherings = await findWatching(conversation.key, moment.today)
  if (own) return noteSent(message, gatherings, moment)
  const gathering = answeredGathering(gatherings, conversation.key, sentAt.instant)
  if (gathering) await suggest(message, gathering, moment)
}

/** The parent's own message with the words of an invitation: answers count from here, whatever the parent said before. */
async function noteSent({ conversation, text, sentAt }: Heard, gatherings: readonly Gathering[], { now }: Moment) {
  const hash = postHash(text)
  const sent = sentAt.instant ?? now
  const isThis = (post: Post) =>
    post.conversation.key === conversation.key && post.textHash === hash && !isSentBefore(post, sent)
  for (const gathering of gatherings.filter(({ posts }) => posts.some(isThis))) {
    const posts = gathering.posts.map(post => (isThis(post) ? { ...post, sentAt: sent } : post))
    await putGathering({ ...gathering, posts })
  }
}

/** A suggestion is of the text as it stands now. What the parent confirmed or set aside stays as they left it. */
async function suggest(message: Heard, gathering: Gathering, moment: Moment): Promise<void> {
  const revision = fingerprint(message.text)
  const isDeleted = message.state === 'deleted'
  const versions = await findVersions(message.key)
  const stale = versions.filter(each => each.state === 'suggested' && (isDeleted || each.revision !== revision))
  for (const { key } of stale) await removeRsvp(key)
  if (isDeleted || versions.some(each => each.revision === revision)) return
  const reading = readRsvp(message, moment.language.split('-')[0] ?? 'en', moment)
  const settled = versions.filter(({ state }) => state !== 'suggested')
  if (!reading || isKnown(reading, settled)) return
  if ((await countSuggested(gathering.id)) >= MOST_SUGGESTED) return
  const [before] = versions
  const gatheringId = before?.gatheringId ?? gathering.id
  await putRsvp({
    ...reading,
    key: settled.length > 0 ? editedKey(message.key, revision) : message.key,
    gatheringId,
    conversationKey: message.conversation.key,
    sender: message.sender,
    at: message.sentAt.instant ?? moment.now,
    arrival: await nextArrival(gatheringId),
    state: 'suggested',
    revision,
    familyId: settled.find(({ familyId }) => familyId !== null)?.familyId ?? null
  })
}

/** An edit that says nothing beyond the answer which counts. */
function isKnown(reading: RsvpReading, settled: readonly Rsvp[]): boolean {
  const counted = settled.filter(({ state }) => state === 'confirmed').toSorted((a, b) => a.arrival - b.arrival)
  const last = counted.at(-1)
  return last !== undefined && FACTS.every(fact => !reading[fact] || reading[fact] === last[fact])
}

const FACTS = ['partstat', 'children', 'adults', 'food', 'by'] as const
