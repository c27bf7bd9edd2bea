import { browser } from 'wxt/browser'
import { sites } from '@/utils/flow/adapt/sites'
import { readInvitation, readSightings } from '@/utils/flow/store/read'
import { readConversation, readSightingsIn } from '@/utils/flow/store/read-hosting'
import type { DraftTarget, InsertResult } from '@/utils/messages/protocol'
import { parseDraft } from '@/utils/messages/validate'
import { parseHostDraft } from '@/utils/messages/validate-host'
import type { Sighting } from '@/utils/model/invitation'
import type { Conversation } from '@/utils/model/message'
import { checkOwnPage, type Sender } from './check-sender'
import { grantedPlaces, holdsKey, type Place, tabsOf } from './granted-sites'
import { readMoment } from './reading-context'
import { tellReader } from './tell-reader'

/** An editor takes its time, and so does a computer under load. */
const PATIENCE_MS = 15_000

interface Frame {
  tabId: number
  frameId: number
}

/**
 * Puts a draft into the one page that shows its conversation. With none, or with several, nothing is touched and the
 * parent is told so. Sending stays with the parent.
 */
export async function putInChat(data: unknown, sender: Sender): Promise<InsertResult> {
  checkOwnPage(sender)
  const { invitationId, text } = parseDraft(data)
  const invitation = await readInvitation(invitationId)
  if (!invitation?.conversation) return 'not-open'
  return insertInto(await targetOf(invitation.id, invitation.conversation), text)
}

/** Puts a text into the one page that shows a conversation which is known here: a host's, or to one family. */
export async function putInConversation(data: unknown, sender: Sender): Promise<InsertResult> {
  checkOwnPage(sender)
  const { conversationKey, text, chat } = parseHostDraft(data)
  const conversation = chat?.conversation ?? (await readConversation(conversationKey))
  if (!conversation) return 'not-open'
  const sightings = (await readSightingsIn(conversationKey)).slice(0, MOST_KEYS)
  const target = toTarget(conversation, sightings)
  return insertInto({ ...target, messageKeys: [...target.messageKeys, ...(chat?.messageKeys ?? [])] }, text)
}

async function insertInto(target: DraftTarget, text: string): Promise<InsertResult> {
  const frames = await framesShowing(target)
  const [frame] = frames
  if (!frame) return 'not-open'
  if (frames.length > 1) return 'several'
  return (await tellReader('insertDraft', { ...target, text }, frame, PATIENCE_MS)) ?? 'failed'
}

/** The most messages of an invitation that a page is asked about. */
const MOST_KEYS = 100

async function targetOf(invitationId: string, conversation: Conversation): Promise<DraftTarget> {
  const sightings = (await readSightings(invitationId))
    .filter(each => each.conversation?.key === conversation.key)
    .slice(0, MOST_KEYS)
  return toTarget(conversation, sightings)
}

function toTarget({ key, weak }: Conversation, sightings: readonly Sighting[]): DraftTarget {
  const senders = new Set(sightings.flatMap(({ sender }) => sender ?? []))
  const messageKeys = sightings.map(sighting => sighting.key)
  return { conversationKey: key, weak, messageKeys, senders: [...senders] }
}

async function framesShowing(target: DraftTarget): Promise<Frame[]> {
  const { settings } = await readMoment()
  const granted = await grantedPlaces(settings)
  const places = granted.filter(place => holdsKey(place, target.conversationKey))
  const tabs = await tabsOf(places.some(isFramed) ? granted : places)
  const frames = (await Promise.all(tabs.map(({ id }) => framesOf(id)))).flat()
  const answers = await Promise.all(frames.map(frame => tellReader('showsConversation', target, frame)))
  return frames.filter((_, index) => answers[index] === true)
}

/** The page of another place that is read may show it in a frame, as Gmail does Google Chat. */
const isFramed = (place: Place): boolean => sites.find(({ id }) => id === place.site)?.frames === 'all'

/** The frames of a tab that we may look into. A tab that is just closing has none. */
export async function framesOf(tabId: number | undefined): Promise<Frame[]> {
  if (tabId === undefined) return []
  try {
    const results = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: () => true })
    return results.map(({ frameId }) => ({ tabId, frameId }))
  } catch {
    return []
  }
}
