import { formatPhone } from '@/utils/kit/phone'
import type { PartyReading, Reading } from '@/utils/model/reading'

/** Writes the telephone number to answer as people of the family's country read it. Its source keeps the words. */
export const tidyContacts = (reading: Reading, region: string): Reading => ({
  ...reading,
  parties: reading.parties.map(party => tidyContact(party, region))
})

function tidyContact(party: PartyReading, region: string): PartyReading {
  const { replyTo } = party.facts
  const phone = replyTo ? formatPhone(replyTo.value, region) : null
  return replyTo && phone ? { ...party, facts: { ...party.facts, replyTo: { ...replyTo, value: phone } } } : party
}
