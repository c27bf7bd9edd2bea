import { addDays, dayOf, isDayOnly } from '@/utils/kit/time'
import type { Facts, When } from '@/utils/model/facts'

/** Sorts after every day that a party can have. */
export const NO_DAY: When = '9999-12-31'

/** The last day of a party, or `NO_DAY`. An end is exclusive: a party until midnight ends on the day before. */
export function lastDayOf(facts: Facts): When {
  const end = facts.end?.value
  if (!end) return facts.start ? dayOf(facts.start.value) : NO_DAY
  const isMidnight = isDayOnly(end) || end.endsWith('T00:00')
  const last = isMidnight ? addDays(dayOf(end), -1) : dayOf(end)
  const first = facts.start ? dayOf(facts.start.value) : last
  return last < first ? first : last
}

/** What the list of open invitations is sorted by: reply-by, else the start, else `NO_DAY`. */
export const dueOf = (facts: Facts): When => facts.replyBy?.value ?? facts.start?.value ?? NO_DAY
