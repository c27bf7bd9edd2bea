import { learnFrom } from '@/utils/flow/run'
import { readFromSender, readSightings } from '@/utils/flow/store/read'
import { putInvitation } from '@/utils/flow/store/write'
import { NO_DAY, type Sighting } from '@/utils/model/invitation'
import type { Moment } from './reading-context'

type Found = Pick<Sighting, 'origin' | 'conversation' | 'sender' | 'text'>

/** How many earlier invitations of a sender are compared with a new one: reading must not slow with all that came before. */
const MOST_EARLIER = 50

/** Makes an invitation of a message, and returns its id. Its facts come with the first `refreshInvitation`. */
export async function addInvitation(found: Found, { now, zone }: Moment): Promise<string> {
  const { origin, conversation, sender } = found
  const id = crypto.randomUUID()
  const { standing, edits } = await learnedOf(found)
  await putInvitation({
    id,
    origin,
    conversation,
    sender,
    addedAt: now,
    facts: {},
    questions: [],
    edits,
    history: [],
    cancelled: false,
    timeZone: zone,
    sequence: 0,
    standing,
    lastDay: NO_DAY
  })
  return id
}

/** What the parent adds by hand is wanted, and says everything itself. */
async function learnedOf({ sender, conversation, text }: Found) {
  if (sender === null || conversation === null) return learnFrom([], text)
  const earlier = await readFromSender(sender, MOST_EARLIER)
  const withTexts = earlier.map(async ({ id, standing, edits }) => {
    const sightings = await readSightings(id)
    return { standing, edits, texts: sightings.map(sighting => sighting.text) }
  })
  return learnFrom(await Promise.all(withTexts), text)
}
