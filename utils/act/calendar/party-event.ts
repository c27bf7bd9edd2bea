import { longDay } from '@/utils/kit/format-day'
import { cleanLine } from '@/utils/kit/text'
import { addDays, addMinutes, dayOf, isDayOnly } from '@/utils/kit/time'
import { phrasesFor } from '@/utils/languages/all-phrases'
import type { Phrases } from '@/utils/languages/phrases'
import type { CalendarEvent } from '@/utils/model/calendar'
import type { Facts, When } from '@/utils/model/facts'
import { MAX_NAME } from '@/utils/model/message'

/** A party as calendars want it. */
export type PartyEvent = CalendarEvent

export interface PartyEventContext {
  uid: string
  sequence: number
  status: PartyEvent['status']
  timeZone: string
  /** BCP 47. */
  language: string
}

const DEFAULT_MINUTES = 120

/** The event of a party, or null until a day is known. An unknown end is two hours on, and the event says so. */
export function partyEvent(facts: Facts, { language, ...context }: PartyEventContext): PartyEvent | null {
  if (!facts.start) return null
  const phrases = phrasesFor(language)
  return {
    ...context,
    title: phrases.event.title(cleanLine(facts.honoree?.value ?? '', MAX_NAME) || null),
    details: detailsOf(facts, phrases),
    location: locationOf(facts),
    ...timesOf(facts.start.value, facts.end?.value)
  }
}

function timesOf(start: When, end: When | undefined): Pick<PartyEvent, 'start' | 'end' | 'isAllDay'> {
  if (isDayOnly(start)) return { start, end: lastDayOf(start, end), isAllDay: true }
  const isUsable = end !== undefined && !isDayOnly(end) && end > start
  return { start, end: isUsable ? end : addMinutes(start, DEFAULT_MINUTES), isAllDay: false }
}

/** The day after the last one. An end with a time ends on its own day. */
function lastDayOf(start: When, end: When | undefined): When {
  const nextDay = addDays(start, 1)
  if (end === undefined || dayOf(end) < nextDay) return nextDay
  return isDayOnly(end) ? end : addDays(dayOf(end), 1)
}

function detailsOf({ start, end, replyBy }: Facts, { event, locale }: Phrases): string {
  const isTimed = start !== undefined && !isDayOnly(start.value)
  const hasEnd = end !== undefined && !isDayOnly(end.value)
  const lines = [
    replyBy && event.replyBy(longDay(replyBy.value, locale)),
    isTimed && !hasEnd && event.noEnd,
    start?.certainty === 'implied' && event.toCheck
  ]
  return lines.filter(Boolean).join('\n')
}

function locationOf({ venue, address }: Facts): string {
  const name = venue?.value ?? ''
  const street = address?.value ?? ''
  const places = street.includes(name) ? [street] : [name, street]
  return cleanLine(places.filter(Boolean).join(', '), MAX_NAME)
}
