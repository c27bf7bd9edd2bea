import type { ChipWords } from '@/utils/model/chip'

/** The texts of the chip in a page. The content script holds these alone; other languages come from the background. */
export const chip: ChipWords = {
  language: 'en',
  label: 'Shall We: an invitation in this message',
  invitation: 'Invitation',
  noDay: 'no date found yet',
  perhaps: '{when}?',
  span: '{start} to {end}',
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
