import { readMessage } from '@/utils/flow/run'
import { cleanText, fingerprint } from '@/utils/kit/text'
import { MAX_TEXT } from '@/utils/model/message'
import type { Reading } from '@/utils/model/reading'
import { keepReading } from './keep-message'
import { CommandProblem } from './problem'
import type { Moment } from './reading-context'

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
  const reading = readMessage(incoming, moment)
  const ids = await keepReading(incoming, isForced ? asInvitation(reading) : reading, moment)
  if (ids.length === 0) throw new CommandProblem('not-an-invitation')
  return ids
}

const asInvitation = (reading: Reading): Reading => ({
  ...reading,
  class: 'invite',
  parties: reading.parties.length ? reading.parties : [{ facts: {}, questions: [{ about: 'start', why: 'missing' }] }]
})
