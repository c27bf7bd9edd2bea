import { addDays } from '@/utils/kit/time'
import type { Facts, When } from '@/utils/model/facts'
import { NO_DAY } from '@/utils/model/invitation'

/** An end at midnight, and an end that is a day, belong to the day before: ends are exclusive. */
export function lastDayOf({ start, end }: Facts): When {
  const first = start?.value.slice(0, 10)
  if (first === undefined) return NO_DAY
  const last = end?.value.slice(0, 10)
  if (end === undefined || last === undefined || last <= first) return first
  return isExclusive(end.value) ? addDays(last, -1) : last
}

const isExclusive = (end: When): boolean => end.length === 10 || end.endsWith('T00:00')
