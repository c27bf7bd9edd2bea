import { addDays, dayOf } from '@/utils/kit/time'
import type { When } from '@/utils/model/facts'
import type { Invitation } from '@/utils/model/invitation'

/** From where a family looks at a party: `eve` is the day before and the day itself, `off` one that was called off. */
export type PartyMoment = 'ahead' | 'eve' | 'after' | 'off'

/** `today` is a day on the family's clock. A party whose day nobody knows is ahead. */
export function partyMoment({ facts, cancelled }: Invitation, today: When): PartyMoment {
  const { start, end } = facts
  if (cancelled) return 'off'
  if (!start) return 'ahead'
  const first = dayOf(start.value)
  const last = end ? dayOf(end.value) : first
  if (today > last) return 'after'
  return today >= addDays(first, -1) ? 'eve' : 'ahead'
}

/** Whether there is still something to decide: a party that is over, or off, is not asked about. */
export const isToCome = (invitation: Invitation, today: When): boolean => {
  const moment = partyMoment(invitation, today)
  return moment === 'ahead' || moment === 'eve'
}
