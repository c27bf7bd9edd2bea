import { toInstant } from '@/utils/kit/time'
import type { CalendarEvent } from '@/utils/model/calendar'
import type { PartyEvent } from './party-event'

const PRODUCT = '-//Shall We//Shall We//EN'

/** One event as an iCalendar file; see `icsCalendar`. */
export const icsFile = (event: PartyEvent, now: string): Promise<string> => icsCalendar([event], now)

/**
 * Events as one iCalendar file (RFC 5545, with METHOD:PUBLISH of RFC 5546): times in UTC, since a TZID without its
 * VTIMEZONE is an hour off in Outlook; no ORGANIZER and no ATTENDEE. `now` is an instant. The library is loaded only
 * when a file is asked for.
 */
export async function icsCalendar(events: readonly CalendarEvent[], now: string): Promise<string> {
  const { default: ICAL } = await import('ical.js')
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', PRODUCT)
  calendar.addPropertyWithValue('calscale', 'GREGORIAN')
  calendar.addPropertyWithValue('method', 'PUBLISH')
  for (const event of events) calendar.addSubcomponent(entryOf(event, now, ICAL))
  return `${calendar.toString()}\r\n`
}

type Library = typeof import('ical.js')['default']

function entryOf(event: CalendarEvent, now: string, ICAL: Library) {
  const entry = new ICAL.Component('vevent')
  const utc = (instant: string) => ICAL.Time.fromDateTimeString(`${instant.slice(0, 19)}Z`)
  const time = (when: string) =>
    event.isAllDay ? ICAL.Time.fromDateString(when) : utc(toInstant(when, event.timeZone))
  entry.addPropertyWithValue('uid', event.uid)
  entry.addPropertyWithValue('dtstamp', utc(now))
  entry.addPropertyWithValue('last-modified', utc(now))
  entry.addPropertyWithValue('sequence', event.sequence)
  entry.addPropertyWithValue('status', event.status)
  entry.addPropertyWithValue('class', 'PRIVATE')
  entry.addPropertyWithValue('dtstart', time(event.start))
  entry.addPropertyWithValue('dtend', time(event.end))
  entry.addPropertyWithValue('summary', event.title)
  if (event.location) entry.addPropertyWithValue('location', event.location)
  if (event.details) entry.addPropertyWithValue('description', event.details)
  return entry
}
