import type { OpenChat } from '@/utils/messages/protocol'
import { NotValid } from '@/utils/messages/schema'
import { parseOpenChat } from '@/utils/messages/validate-host'
import { checkOwnPage, type Sender } from './check-sender'
import { grantedPlaces, holdsKey, type Place, tabsOf } from './granted-sites'
import { framesOf } from './put-in-chat'
import { readMoment } from './reading-context'
import { tellReader } from './tell-reader'

/** The conversations that are open in tabs now, each once: where a parent may want to post. Nothing of them is kept. */
export async function openChats(sender: Sender): Promise<OpenChat[]> {
  checkOwnPage(sender)
  const { settings } = await readMoment()
  const places = await grantedPlaces(settings)
  const tabs = await tabsOf(places)
  const frames = (await Promise.all(tabs.map(({ id }) => framesOf(id)))).flat()
  const answers = await Promise.all(frames.map(frame => tellReader('openChat', undefined, frame)))
  const chats = answers.flatMap(answer => toChat(answer, places) ?? [])
  return [...new Map(chats.map(chat => [chat.conversation.key, chat])).values()]
}

/** Null where nothing is open, or where a page speaks of what is not its own. */
function toChat(answer: unknown, places: readonly Place[]): OpenChat | null {
  if (!answer) return null
  try {
    const chat = parseOpenChat(answer)
    return places.some(place => holdsKey(place, chat.conversation.key)) ? chat : null
  } catch (error) {
    if (error instanceof NotValid) return null
    throw error
  }
}
