import type { When } from './facts'

/** An event as calendars want it. No other child's data, no allergies, no answers: family calendars are shared. */
export interface CalendarEvent {
  /** UID: the invitation's own id. */
  uid: string
  /** SEQUENCE (RFC 5545, 3.8.7.4). */
  sequence: number
  status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED'
  title: string
  details: string
  location: string
  /** Wall clock. Both are days for an all-day event, else both are moments. */
  start: When
  /** Exclusive, as DTEND. */
  end: When
  isAllDay: boolean
  /** IANA time zone of `start` and `end`. */
  timeZone: string
}

/** Ways into a calendar. Links open a page of that service, which asks again before it saves. */
export interface CalendarLinks {
  google: string
  outlook: string
  yahoo: string
  /** An iCalendar file as text (RFC 5545). */
  ics: string
}
