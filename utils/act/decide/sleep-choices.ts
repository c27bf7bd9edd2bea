import { addDays, dayOf } from '@/utils/kit/time'
import type { Facts, When } from '@/utils/model/facts'

/** Days to sleep until; null where there is no room for it. */
export interface SleepChoices {
  tomorrow: When | null
  inTwoDays: When | null
  /** The last day that the parent may pick. */
  latest: When | null
}

/** Without a reply-by a host waits three days at most: the courteous span. */
const COURTEOUS_DAYS = 3
/** And wants to know a week before the party. */
const DAYS_BEFORE_PARTY = 7

function lastDayToDecide(facts: Facts, today: When): When {
  if (facts.replyBy) return addDays(dayOf(facts.replyBy.value), -1)
  const courteous = addDays(today, COURTEOUS_DAYS)
  if (!facts.start) return courteous
  const [sooner = courteous] = [courteous, addDays(dayOf(facts.start.value), -DAYS_BEFORE_PARTY)].sort()
  return sooner
}

/** Never later than the day before reply-by. `today` is a day on the family's clock. */
export function sleepChoices(facts: Facts, today: When): SleepChoices {
  const last = lastDayToDecide(facts, today)
  const ifInTime = (day: When) => (day <= last ? day : null)
  const tomorrow = ifInTime(addDays(today, 1))
  return { tomorrow, inTwoDays: ifInTime(addDays(today, 2)), latest: tomorrow && last }
}
