/** The texts of the chip in a page. A content script loads these alone. */
export const chip = {
  language: 'en',
  label: 'Shall We: an invitation in this message',
  invitation: 'Invitation',
  noDay: 'no date found yet',
  perhaps: (when: string) => `${when}?`,
  span: (start: string, end: string) => `${start} to ${end}`,
  decide: 'Decide',
  calendar: 'Add to calendar',
  calendarList: 'Where to add it. Each opens there, and asks again before it saves.',
  google: 'Google Calendar (opens google.com)',
  outlook: 'Outlook (opens outlook.live.com)',
  yahoo: 'Yahoo Calendar (opens yahoo.com)',
  file: 'Calendar file (.ics, stays on this device)',
  fileName: 'party.ics',
  dismiss: 'Not an invitation'
}

export type ChipStrings = typeof chip
