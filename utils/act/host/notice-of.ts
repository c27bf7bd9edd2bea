import { addDays, dayOf, weekdayOf } from '@/utils/kit/time'
import type { When } from '@/utils/model/facts'
import type { DaySpan, NoticeSettings } from '@/utils/model/notice'

/** What is known of a child's stretch: bare days, in any order. */
export interface NoticeEvents {
  /** Days on which a chat or a mail was read here. */
  visits: readonly When[]
  /** Days on which an invitation to this child came. */
  invitations: readonly When[]
  /** Days of gatherings, visits, turns and friends met elsewhere: past ones and planned ones. */
  contacts: readonly When[]
}

/** One calm line for the parent alone; there is nothing to count in it. */
export interface Notice {
  /** `YYYY-MM` of the last invitation seen here, or of the first day that was read. */
  since: string
}

/** School weeks that are looked at, and the share of them in which something was read. */
const TERM_WEEKS = 8
const ACTIVE_SHARE = 0.6
/** Longest way back to find them, in weeks: a year. */
const MOST_WEEKS = 52
/** A line that nobody answers goes by itself, and none comes for twelve weeks from its first day. */
const SHOWN_DAYS = 7
const NEXT_AFTER_DAYS = 84
/** Holidays older than a year say nothing of this one. */
const HOLIDAYS_HOLD_DAYS = 366

/**
 * Whether a quiet stretch may be mentioned today. Silent when off, in holidays, with no holidays entered, where little was
 * read, after any contact, and for twelve weeks after the last line. Pure; `today` is a day on the family's clock.
 */
export function noticeOf(settings: NoticeSettings | null, events: NoticeEvents, today: When): Notice | null {
  if (!settings?.isOn || isSilent(settings, today)) return null
  const weeks = termWeeksBefore(today, settings.holidays)
  const [first] = weeks
  if (first === undefined || weeks.length < TERM_WEEKS || !isActive(weeks, events.visits)) return null
  const hasContact = [...events.invitations, ...events.contacts].some(day => dayOf(day) >= first)
  return hasContact ? null : { since: sinceOf(events) }
}

/** In its first week a line stands until it is answered; no other child's comes beside it, or right after it. */
export const isFirstWeek = ({ shownOn }: NoticeSettings, today: When): boolean =>
  shownOn !== null && shownOn <= today && today < addDays(shownOn, SHOWN_DAYS)

function isSilent(settings: NoticeSettings, today: When): boolean {
  const { holidays, shownOn, silentUntil } = settings
  const areKnown = holidays.some(({ to }) => to >= addDays(today, -HOLIDAYS_HOLD_DAYS))
  if (!areKnown || touches(mondayOf(today), holidays)) return true
  if (silentUntil !== null && today < silentUntil) return true
  return shownOn !== null && !isFirstWeek(settings, today) && today < addDays(shownOn, NEXT_AFTER_DAYS)
}

const mondayOf = (day: When): When => addDays(dayOf(day), 1 - weekdayOf(day))

/** A week with one day of holidays in it is no school week. */
const touches = (monday: When, holidays: readonly DaySpan[]): boolean =>
  holidays.some(({ from, to }) => from <= addDays(monday, 6) && to >= monday)

/** The Mondays of the last whole school weeks, the oldest first. */
function termWeeksBefore(today: When, holidays: readonly DaySpan[]): When[] {
  const weeks: When[] = []
  let monday = addDays(mondayOf(today), -7)
  for (let back = 0; back < MOST_WEEKS && weeks.length < TERM_WEEKS; back++) {
    if (!touches(monday, holidays)) weeks.unshift(monday)
    monday = addDays(monday, -7)
  }
  return weeks
}

function isActive(weeks: readonly When[], visits: readonly When[]): boolean {
  const read = new Set(visits.map(mondayOf))
  return weeks.filter(week => read.has(week)).length >= ACTIVE_SHARE * weeks.length
}

function sinceOf({ invitations, visits }: NoticeEvents): string {
  const [oldest = ''] = visits.toSorted()
  return (invitations.toSorted().at(-1) ?? oldest).slice(0, 7)
}
