import { mergeSightings, readAnswer } from '@/utils/flow/run'
import { readSightings } from '@/utils/flow/store/read'
import type { Invitation, Sighting } from '@/utils/model/invitation'
import { openInvitations } from './open-invitations'
import type { Placed } from './place-message'
import type { Moment } from './reading-context'

type Heard = Omit<Sighting, 'invitationIds'>

/**
 * A short yes or no after "can we make it Sunday?", placed with the one invitation that it changes something of. What
 * answers nothing is not ours to keep: null.
 */
export async function placeAnswer(heard: Heard, moment: Moment): Promise<Placed | null> {
  const open = await openInvitations(heard, moment)
  const asked = open.filter(hasProposal)
  const answers = (await Promise.all(asked.map(each => answerTo(each, heard, moment)))).filter(each => each !== null)
  const [answer, another] = answers
  return answer && !another ? answer : null
}

/** Also one that was agreed to: an earlier yes may be read after a later one. */
const hasProposal = ({ standing, cancelled }: Invitation): boolean => standing !== 'dismissed' && !cancelled

async function answerTo({ id, edits }: Invitation, heard: Heard, moment: Moment): Promise<Placed | null> {
  const sightings = await readSightings(id)
  const language = sightings.find(isProposal)?.reading.language
  const reading = language === undefined ? null : readAnswer(heard, language, moment)
  if (!reading) return null
  const merged = (all: readonly Sighting[]) => JSON.stringify(mergeSightings(id, all, edits))
  const isNews = merged(sightings) !== merged([...sightings, { ...heard, reading, invitationIds: [id] }])
  return isNews ? { reading, invitationIds: [id], perhaps: [] } : null
}

const isProposal = ({ reading, settled }: Sighting): boolean =>
  settled === undefined && reading.parties.some(({ proposed }) => proposed)
