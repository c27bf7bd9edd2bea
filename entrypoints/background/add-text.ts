import { readAsInvitation, readMessage } from '@/utils/flow/run'
import { cleanText, fingerprint } from '@/utils/kit/text'
import { toWallClock } from '@/utils/kit/time'
import { MAX_TEXT } from '@/utils/model/message'
import type { PartyReading, Reading } from '@/utils/model/reading'
import { type Incoming, keepReading } from './keep-message'
import { CommandProblem } from './problem'
import type { Moment } from './reading-context'
import { tidyContacts } from './tidy-contact'

/**
 * Keeps a text that the parent pasted or selected, and returns the ids of its invitations. When it was written is
 * unknown, so "on Saturday" becomes a question. The same text twice is one invitation. A text that is no invitation is
 * kept only by force, with its questions; else it throws `CommandProblem`.
 */
export async function addText(
  text: string,
  origin: 'pasted' | 'selected',
  moment: Moment,
  isForced = false
): Promise<readonly string[]> {
  const clean = cleanText(text, MAX_TEXT)
  if (clean === '') throw new CommandProblem('nothing-to-read')
  const incoming = {
    key: `${origin}/${fingerprint(clean)}`,
    origin,
    conversation: null,
    sender: null,
    own: false,
    text: clean,
    sentAt: { instant: null, source: 'unknown' }
  } as const
  const reading = isForced ? readForced(incoming, moment) : readMessage(incoming, { ...moment, seenAt: moment.now })
  const { invitationIds } = await keepReading(incoming, tidyContacts(reading, moment.region), moment)
  if (invitationIds.length === 0) throw new CommandProblem('not-an-invitation')
  return invitationIds
}

function readForced(incoming: Incoming, { region, now, zone }: Moment): Reading {
  const reading = readAsInvitation(incoming, { region, sentAt: null, seenAt: toWallClock(now, zone) })
  return reading.parties.length ? reading : { ...reading, parties: [UNKNOWN_PARTY] }
}

const UNKNOWN_PARTY: PartyReading = { facts: {}, questions: [{ about: 'start', why: 'missing' }] }
