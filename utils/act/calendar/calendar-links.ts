import { toInstant } from '@/utils/kit/time'
import type { CalendarLinks } from '@/utils/model/calendar'
import type { PartyEvent } from './party-event'

/** Wall clock without punctuation, the form of iCalendar: `20261205T140000`, or `20261205` for a day. */
const compact = (when: string): string => when.replace(/[-:]/g, '')

const compactUtc = (when: string, zone: string): string => `${compact(toInstant(when, zone).slice(0, 19))}Z`

/** Spaces as %20: Outlook shows a plus as a plus. */
function withQuery(address: string, query: Record<string, string>): string {
  const used = Object.entries(query).filter(([, value]) => value !== '')
  return `${address}?${new URLSearchParams(used).toString().replaceAll('+', '%20')}`
}

/** UTC, with the zone to show it in; an all-day event must not name a zone. */
function google({ title, details, location, start, end, isAllDay, timeZone }: PartyEvent): string {
  const dates = isAllDay ? [start, end].map(compact) : [start, end].map(when => compactUtc(when, timeZone))
  return withQuery('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: title,
    dates: dates.join('/'),
    details,
    location,
    ctz: isAllDay ? '' : timeZone
  })
}

/** Wall clock: it does not convert from UTC. */
function outlook({ title, details, location, start, end, isAllDay }: PartyEvent): string {
  const seconds = isAllDay ? '' : ':00'
  return withQuery('https://outlook.live.com/calendar/0/deeplink/compose', {
    path: '/calendar/action/compose',
    rru: 'addevent',
    startdt: start + seconds,
    enddt: end + seconds,
    subject: title,
    body: details,
    location,
    allday: String(isAllDay)
  })
}

/** Wall clock: it shows UTC as if it were local. It takes a day as one whole day. */
function yahoo({ title, details, location, start, end, isAllDay }: PartyEvent): string {
  const seconds = isAllDay ? '' : '00'
  return withQuery('https://calendar.yahoo.com/', {
    v: '60',
    title,
    st: compact(start) + seconds,
    et: compact(end) + seconds,
    desc: details,
    in_loc: location,
    dur: isAllDay ? 'allday' : ''
  })
}

/** Pages of three calendars with the event filled in; each asks again before it saves. Their forms are undocumented. */
export const calendarLinks = (event: PartyEvent): Omit<CalendarLinks, 'ics'> => ({
  google: google(event),
  outlook: outlook(event),
  yahoo: yahoo(event)
})
