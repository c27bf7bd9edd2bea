import { addDays, dayOf } from '@/utils/kit/time'
import type { Facts, When } from '@/utils/model/facts'

/** Days to sleep until; null where there is no room for it. */
export interface SleepChoices {
  tomorrow: When | null
  inTwoDays: When | null
  /** The last day that the parent may pick. */
  latest: When | null
  /** The host waits for an answer by tomorrow at the latest, or has waited. */
  isDue: boolean
}

/** Without a reply-by a host waits three days at most: the courteous span. */
const COURTEOUS_DAYS = 3
/** And wants to know a week before the party. */
const DAYS_BEFORE_PARTY = 7

const daysBefore = (fact: { value: When } | undefined, days: number): When[] =>
  fact ? [addDays(dayOf(fact.value), -days)] : []

function lastDayToDecide({ replyBy, start }: Facts, today: When): When {
  const courteous = addDays(today, COURTEOUS_DAYS)
  const days = replyBy
    ? [...daysBefore(replyBy, 1), ...daysBefore(start, 1)]
    : [courteous, ...daysBefore(start, DAYS_BEFORE_PARTY)]
  return days.sort()[0] ?? courteous
}

/** Never later than the day before reply-by, nor than the day before the party. `today` is a day on the family's clock. */
export function sleepChoices(facts: Facts, today: When): SleepChoices {
  const last = lastDayToDecide(facts, today)
  const ifInTime = (day: When) => (day <= last ? day : null)
  const tomorrow = ifInTime(addDays(today, 1))
  const isDue = facts.replyBy !== undefined && addDays(dayOf(facts.replyBy.value), -1) <= today
  return { tomorrow, inTwoDays: ifInTime(addDays(today, 2)), latest: tomorrow && last, isDue }
}
