/** Ways into a calendar. Links open a page of that service, which asks again before it saves. */
export interface CalendarLinks {
  google: string
  outlook: string
  yahoo: string
  /** An iCalendar file as text (RFC 5545). */
  ics: string
}
