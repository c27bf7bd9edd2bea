import { addDays, dayOf, isDayOnly } from '@/utils/kit/time'
import type { Facts, When } from '@/utils/model/facts'

/** Sorts after every day that a party can have. */
export const NO_DAY: When = '9999-12-31'

/** The last day of a party, or `NO_DAY`. An end is exclusive: a party until midnight ends on the day before. */
export function lastDayOf(facts: Facts): When {
  const first = facts.start ? dayOf(facts.start.value) : null
  const last = facts.end ? lastDayBefore(facts.end.value) : null
  if (first && last && last < first) return first
  return last ?? first ?? NO_DAY
}

function lastDayBefore(end: When): When {
  const isMidnight = isDayOnly(end) || end.endsWith('T00:00')
  return isMidnight ? addDays(dayOf(end), -1) : dayOf(end)
}

/** What the list of open invitations is sorted by: reply-by, else the start, else `NO_DAY`. */
export const dueOf = (facts: Facts): When => facts.replyBy?.value ?? facts.start?.value ?? NO_DAY
