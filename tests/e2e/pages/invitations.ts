import { dayAfter, inWords, saturdayAfter, today } from '@/scripts/demo/dates'

/** The party of the tests: on a Saturday that is at least ten days away, so that no test grows old. */
export const partyDay = saturdayAfter(today(), 10)
const replyByDay = dayAfter(partyDay, -6)
export const sentDay = dayAfter(today(), -2)

/** An invitation in so many words, by invented people. */
export const invitationText = [
  'Dear families,',
  `Please come to Ida's 6th birthday party on ${inWords(partyDay)} from 2pm to 4.30pm at the Rowan Hall, 12 Mill Lane.`,
  `RSVP by ${inWords(replyByDay)}.`,
  'Best wishes, Noor'
].join('\n')
