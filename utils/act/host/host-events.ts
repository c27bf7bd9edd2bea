import { addDays, addMinutes, isDayOnly } from '@/utils/kit/time'
import type { CalendarEvent } from '@/utils/model/calendar'
import type { Gathering } from '@/utils/model/gathering'
import type { Rotation } from '@/utils/model/rotation'
import { planOf } from './gathering-plans'

/** Texts of an event, in the language that they are to be read in. */
export interface EventTexts {
  title: string
  location: string
}

/** The calendar event of a gathering, or null until a day is known. `act/calendar` writes the file. */
export function gatheringEvent(gathering: Gathering, { title, location }: EventTexts): CalendarEvent | null {
  const { id, start, end, activity, cancelled, sequence, timeZone } = gathering
  if (start === null) return null
  const isAllDay = isDayOnly(start)
  const usual = isAllDay ? addDays(start, 1) : addMinutes(start, planOf(activity).minutes)
  const isUsable = end !== null && end > start && isDayOnly(end) === isAllDay
  return {
    uid: id,
    sequence,
    status: cancelled ? 'CANCELLED' : 'CONFIRMED',
    title,
    details: '',
    location,
    start,
    end: isUsable ? end : usual,
    isAllDay,
    timeZone
  }
}

/** One event for each date of a rotation, in order; each has a UID of its own that stays when the host changes. */
export const rotationEvents = (
  { id, turns, time, minutes, sequence, timeZone }: Rotation,
  textsOf: (hostId: string | null) => EventTexts
): CalendarEvent[] =>
  turns.map(({ day, hostId }) => ({
    uid: `${id}-${day}`,
    sequence,
    status: hostId === null ? 'TENTATIVE' : 'CONFIRMED',
    ...textsOf(hostId),
    details: '',
    start: `${day}T${time}`,
    end: addMinutes(`${day}T${time}`, minutes),
    isAllDay: false,
    timeZone
  }))
