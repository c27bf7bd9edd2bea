import { readAsInvitation, readMessage, withEventData } from '@/utils/flow/run'
import { cleanText, fingerprint } from '@/utils/kit/text'
import { toWallClock } from '@/utils/kit/time'
import { MAX_TEXT } from '@/utils/model/message'
import type { PartyReading, Reading } from '@/utils/model/reading'
import type { Structured } from '@/utils/model/structured'
import { type Incoming, keepReading } from './keep-message'
import { CommandProblem } from './problem'
import type { Moment } from './reading-context'
import { tidyContacts } from './tidy-contact'

interface AddOptions {
  /** The parent wants it kept, whatever it looks like. */
  isForced?: boolean | undefined
  /** What the page that it was read on marks up beside it. */
  structured?: Structured | undefined
}

/**
 * Keeps a text that the parent pasted, selected or looked at, and returns the ids of its invitations. When it was written is
 * unknown, so "on Saturday" becomes a question. The same text twice is one invitation. A text that is no invitation is
 * kept only by force, with its questions; else it throws `CommandProblem`.
 */
export async function addText(
  text: string,
  origin: 'pasted' | 'selected',
  moment: Moment,
  { isForced = false, structured }: AddOptions = {}
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
    sentAt: { instant: null, source: 'unknown' },
    ...(structured && { structured })
  } as const
  const reading = isForced ? readForced(incoming, moment) : readMessage(incoming, { ...moment, seenAt: moment.now })
  const { invitationIds } = await keepReading(incoming, tidyContacts(reading, moment.region), moment)
  if (invitationIds.length === 0) throw new CommandProblem('not-an-invitation')
  return invitationIds
}

function readForced(incoming: Incoming, { region, now, zone }: Moment): Reading {
  const reading = readAsInvitation(incoming, { region, sentAt: null, seenAt: toWallClock(now, zone) })
  const parties = reading.parties.length ? reading.parties : [UNKNOWN_PARTY]
  return withEventData({ ...reading, parties }, incoming, zone)
}

const UNKNOWN_PARTY: PartyReading = { facts: {}, questions: [{ about: 'start', why: 'missing' }] }
