import { browser } from 'wxt/browser'
import { readInvitation } from '@/utils/flow/store/read'
import type { InsertResult } from '@/utils/messages/protocol'
import { parseDraft } from '@/utils/messages/validate'
import { checkOwnPage, type Sender } from './check-sender'
import { grantedPlaces, tabsOf } from './granted-sites'
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
 * parent is told to open the chat. Sending stays with the parent.
 */
export async function putInChat(data: unknown, sender: Sender): Promise<InsertResult> {
  checkOwnPage(sender)
  const { invitationId, text } = parseDraft(data)
  const conversation = (await readInvitation(invitationId))?.conversation
  if (!conversation) return 'not-open'
  const frames = await framesShowing(conversation.key, conversation.site)
  const [frame] = frames
  if (!frame || frames.length > 1) return 'not-open'
  const draft = { conversationKey: conversation.key, text }
  return (await tellReader('insertDraft', draft, frame, PATIENCE_MS)) ?? 'failed'
}

async function framesShowing(conversationKey: string, site: string): Promise<Frame[]> {
  const { settings } = await readMoment()
  const places = (await grantedPlaces(settings)).filter(place => place.site === site)
  const tabs = await tabsOf(places)
  const frames = (await Promise.all(tabs.map(({ id }) => framesOf(id)))).flat()
  const answers = await Promise.all(frames.map(frame => tellReader('showsConversation', conversationKey, frame)))
  return frames.filter((_, index) => answers[index] === true)
}

/** The frames of a tab that we may look into. A tab that is just closing has none. */
async function framesOf(tabId: number | undefined): Promise<Frame[]> {
  if (tabId === undefined) return []
  try {
    const results = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: () => true })
    return results.map(({ frameId }) => ({ tabId, frameId }))
  } catch {
    return []
  }
}
