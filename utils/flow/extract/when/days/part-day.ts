import type { PartDay } from '@/utils/model/reading'
import type { Day } from './written-day'

/** "Sunday", "the 20th": what else a day may say makes it whole. */
export function partDayOf({
  weekday,
  day,
  month,
  which,
  weeks,
  days,
  holiday,
  weekend,
  nth,
  beside,
  plus
}: Day): PartDay | null {
  const isMore = [month, which, weeks, days, holiday, weekend, nth, beside, plus].some(each => each !== undefined)
  if (isMore) return null
  if (weekday !== undefined) return day === undefined ? { weekday } : null
  return day === undefined ? null : { monthDay: day }
}
