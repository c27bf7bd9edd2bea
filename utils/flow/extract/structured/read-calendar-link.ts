import { addMinutes } from '@/utils/kit/time'
import { type StructuredEvent, toText } from './structured-event'
import { toWhen } from './to-when'

/** Longest address that is looked at, in UTF-16 units. */
const MAX_LINK = 4000

/** The event in an "add to calendar" link of Google, Outlook or Yahoo; null for any other address. */
export function readCalendarLink(link: string, zone: string | null): StructuredEvent | null {
  if (link.length > MAX_LINK || !URL.canParse(link)) return null
  const { hostname, pathname, searchParams } = new URL(link)
  const get = (name: string) => toText(searchParams.get(name))
  if (/(?:^|\.)google\.com$/.test(hostname) && get('action')?.toUpperCase() === 'TEMPLATE') return readGoogle(get, zone)
  if (/^outlook\.(?:live|office|office365)\.com$/.test(hostname) && pathname.includes('/calendar/'))
    return eventOf(get('subject'), get('startdt'), get('enddt'), get('location'), zone)
  return hostname === 'calendar.yahoo.com' && get('st') ? readYahoo(get, zone) : null
}

type Get = (name: string) => string | null

/** `dates=20260606T130000Z/20260606T150000Z`; `ctz` is for floating times, which are the host's wall clock. */
function readGoogle(get: Get, zone: string | null): StructuredEvent {
  const [start = null, end = null] = get('dates')?.split('/') ?? []
  return eventOf(get('text'), start, end, get('location'), zone)
}

/** `dur=0200` is two hours. */
function readYahoo(get: Get, zone: string | null): StructuredEvent {
  const event = eventOf(get('title'), get('st'), get('et'), get('in_loc'), zone)
  const length = /^(\d\d)(\d\d)$/.exec(get('dur') ?? '')
  if (event.end || !length || !event.start?.includes('T')) return event
  return { ...event, end: addMinutes(event.start, Number(length[1]) * 60 + Number(length[2])) }
}

const eventOf = (
  name: string | null,
  start: string | null,
  end: string | null,
  venue: string | null,
  zone: string | null
): StructuredEvent => ({ name, start: toWhen(start, zone), end: toWhen(end, zone), venue, address: null })
