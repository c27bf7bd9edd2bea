import { addDays, dayOf, toInstant } from '@/utils/kit/time'
import type { Decision } from '@/utils/model/decision'
import type { When } from '@/utils/model/facts'
import type { Invitation } from '@/utils/model/invitation'

/** One reminder of the family's own: what it is about and the instant when it is due. */
export interface Reminder {
  about: 'reply-by' | 'sleep'
  invitationId: string
  /** ISO 8601, UTC. */
  at: string
  /** The reply-by, or the day that the family sleeps on it until. */
  day: When
}

/** When a parent has a hand free: after school, before the evening. Wall clock. */
const REMINDER_TIME = 'T17:00'

/**
 * The reminders of one invitation: the day before reply-by, and the day that a sleep-on-it is due. Only what still
 * waits has any; nothing expires. Times are on the invitation's own clock.
 */
export function reminderTimes(invitation: Invitation, decisions: readonly Decision[]): Reminder[] {
  const { id, facts, standing, cancelled, timeZone } = invitation
  if (standing !== 'waiting' || cancelled) return []
  const at = (day: When) => toInstant(dayOf(day) + REMINDER_TIME, timeZone)
  const sleeps = decisions.flatMap(({ sleepUntil, outcome }) => (sleepUntil && !outcome ? [sleepUntil] : []))
  const [sleep] = sleeps.sort()
  const replyBy = facts.replyBy?.value
  return [
    ...(replyBy ? [{ about: 'reply-by' as const, invitationId: id, at: at(addDays(replyBy, -1)), day: replyBy }] : []),
    ...(sleep ? [{ about: 'sleep' as const, invitationId: id, at: at(sleep), day: sleep }] : [])
  ]
}
