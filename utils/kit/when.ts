import type { When } from '@/utils/model/facts'

/** True while only the day is known. */
export const isDayOnly = (when: When): boolean => !when.includes('T')

/** The day of a moment, `YYYY-MM-DD`. */
export const dayOf = (when: When): When => when.slice(0, 10)
