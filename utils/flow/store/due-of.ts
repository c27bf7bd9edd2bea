import { dayOf } from '@/utils/kit/when'
import type { When } from '@/utils/model/facts'
import type { Invitation } from '@/utils/model/invitation'

/**
 * What the list of open invitations is sorted by: reply-by, else the start, else the last day, which is `9999-12-31`
 * while no day is known. It is never after the last day: `read.ts` rests on that.
 */
export function dueOf({ facts, lastDay }: Pick<Invitation, 'facts' | 'lastDay'>): When {
  const due = facts.replyBy?.value ?? facts.start?.value ?? lastDay
  return dayOf(due) > lastDay ? lastDay : due
}
