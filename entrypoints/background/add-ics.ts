import { type IcsReading, readIcs } from '@/utils/flow/run'
import { fingerprint } from '@/utils/kit/text'
import { keepReading } from './keep-message'
import { CommandProblem } from './problem'
import type { Moment } from './reading-context'

/**
 * Keeps the events of a calendar file, and returns the ids of their invitations. The same file twice adds nothing. A
 * whole calendar is no invitation. Throws `CommandProblem`.
 */
export async function addIcs(text: string, moment: Moment): Promise<readonly string[]> {
  const key = `ics/${fingerprint(text)}`
  const file = await read(text, key, moment)
  if (file.unread > 0) throw new CommandProblem('ics-many')
  if (file.reading.parties.length === 0) throw new CommandProblem('ics-empty')
  const incoming = {
    key,
    origin: 'ics',
    conversation: null,
    sender: null,
    own: false,
    text: file.text,
    sentAt: { instant: null, source: 'unknown' }
  } as const
  const { invitationIds } = await keepReading(incoming, file.reading, moment)
  if (invitationIds.length === 0) throw new CommandProblem('not-an-invitation')
  return invitationIds
}

async function read(text: string, key: string, moment: Moment): Promise<IcsReading> {
  try {
    return await readIcs(text, key, moment)
  } catch {
    throw new CommandProblem('ics-broken')
  }
}
