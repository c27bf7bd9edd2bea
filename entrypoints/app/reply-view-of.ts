import { readDecisions } from '@/utils/flow/store/read'
import { intentOf } from './card-data'
import type { View } from './view'

/** The reply to an outcome that was recorded just now: the view of it, as the store has it. */
export async function replyViewOf(invitationId: string, childId: string | null): Promise<View> {
  const decision = (await readDecisions(invitationId)).find(each => each.childId === childId)
  const intent = decision ? intentOf(decision) : null
  return intent ? { at: 'reply', childId, intent } : { at: 'card' }
}
