import { addDays, dayOf } from '@/utils/kit/time'
import type { Facts, When } from '@/utils/model/facts'

/** From where a family looks at a party: `eve` is the day before and the day itself. */
export type PartyMoment = 'ahead' | 'eve' | 'after'

/** `today` is a day on the family's clock. A party whose day nobody knows is ahead. */
export function partyMoment({ start, end }: Facts, today: When): PartyMoment {
  if (!start) return 'ahead'
  const first = dayOf(start.value)
  const last = end ? dayOf(end.value) : first
  if (today > last) return 'after'
  return today >= addDays(first, -1) ? 'eve' : 'ahead'
}
