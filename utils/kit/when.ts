import type { When } from '@/utils/model/facts'

/** True while only the day is known. */
export const isDayOnly = (when: When): boolean => !when.includes('T')

/** The day of a moment, `YYYY-MM-DD`. */
export const dayOf = (when: When): When => when.slice(0, 10)

/** Whether both are times, and of one day. */
export const areTimesOfOneDay = (start: When | null, end: When | null): boolean =>
  start !== null && end !== null && !isDayOnly(start) && !isDayOnly(end) && dayOf(start) === dayOf(end)
