import { dayOf, isDayOnly } from '@/utils/kit/when'
import type { Gathering } from '@/utils/model/gathering'

/** Whether an invitation says when it ends: on the same day, and beside the time at which it begins. */
export const tellsEnd = ({ start, end }: Pick<Gathering, 'start' | 'end'>): boolean =>
  start !== null && end !== null && !isDayOnly(start) && !isDayOnly(end) && dayOf(start) === dayOf(end)
