import { findOpenIn } from '@/utils/flow/store/find'
import { findWatching } from '@/utils/flow/store/write-hosting'
import { parseConversationKey } from '@/utils/messages/validate'
import { NotAllowed, placeOf, type Sender } from './check-sender'
import { holdsKey } from './granted-sites'
import { readMoment } from './reading-context'

/** Whether a conversation waits for an answer to "can we make it Sunday?", or to an invitation of the parent's. */
export async function onAwaitsAnswer(data: unknown, sender: Sender): Promise<boolean> {
  const place = await placeOf(sender)
  const key = parseConversationKey(data)
  if (!holdsKey(place, key)) throw new NotAllowed('key')
  const { today } = await readMoment()
  return awaitsAnswer(key, today)
}

/** `today` is a day on the family's clock. */
export async function awaitsAnswer(conversationKey: string, today: string): Promise<boolean> {
  if ((await findWatching(conversationKey, today)).length > 0) return true
  const open = await findOpenIn(conversationKey, today)
  return open.some(({ asked = [], standing }) => standing !== 'dismissed' && asked.some(({ why }) => why === 'agreed'))
}
