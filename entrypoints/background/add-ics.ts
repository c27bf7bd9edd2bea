import { type IcsReading, readIcs } from '@/utils/flow/run'
import type { IcsEvent } from '@/utils/kit/ics'
import { fingerprint } from '@/utils/kit/text'
import { eventPrefix } from './find-event'
import { keepReading } from './keep-message'
import { CommandProblem } from './problem'
import type { Moment } from './reading-context'

type Event = IcsReading['events'][number]

/**
 * Keeps the events of a calendar file, and returns the ids of their invitations. The same file twice adds nothing; a
 * newer version of an event that is known (same UID) changes its invitation, or cancels it. A whole calendar is no
 * invitation. Throws `CommandProblem`.
 */
export async function addIcs(text: string, moment: Moment): Promise<readonly string[]> {
  const file = await read(text, moment)
  if (file.unread > 0) throw new CommandProblem('ics-many')
  if (file.events.length === 0) throw new CommandProblem('ics-empty')
  const ids: string[] = []
  for (const event of file.events) {
    const { invitationIds } = await keepEvent(event, moment)
    ids.push(...invitationIds)
  }
  if (ids.length === 0) throw new CommandProblem('not-an-invitation')
  return [...new Set(ids)]
}

const keepEvent = ({ key, sequence, text, reading }: Event, moment: Moment) =>
  keepReading(
    {
      key,
      origin: 'ics',
      conversation: null,
      sender: null,
      own: false,
      text,
      sentAt: { instant: null, source: 'unknown' },
      sequence
    },
    reading,
    moment
  )

/** One row for each version of an event. One without a UID is known by its words and start. */
function keyOf({ uid, sequence, isCancelled, summary, start }: IcsEvent): string {
  const name = uid || fingerprint(`${summary} ${start}`)
  return `${eventPrefix(name)}${sequence}${isCancelled ? '-cancelled' : ''}`
}

async function read(text: string, moment: Moment): Promise<IcsReading> {
  try {
    return await readIcs(text, keyOf, moment)
  } catch {
    throw new CommandProblem('ics-broken')
  }
}
