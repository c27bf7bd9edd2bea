import { findExamples } from '@/utils/flow/store/find'
import { removeInvitations } from '@/utils/flow/store/remove'
import { inTransaction } from '@/utils/flow/store/write'
import { longDay } from '@/utils/kit/format-day'
import { addDays, weekdayOf } from '@/utils/kit/time'
import type { Conversation } from '@/utils/model/message'
import { type Incoming, keepMessage } from './keep-message'
import type { Moment } from './reading-context'

const CONVERSATION: Conversation = {
  key: 'example',
  weak: false,
  site: 'whatsapp',
  title: 'Class 2 families',
  group: true
}
const LOCALE = 'en-GB'
const SATURDAY = 6

/** An invented conversation about a Saturday that is two to three weeks away. */
function messages(today: string): string[] {
  const party = addDays(today, 14 + ((SATURDAY - weekdayOf(today) + 7) % 7))
  const replyBy = addDays(party, -6)
  return [
    `Hello everyone, Juno is turning 7 and would love to celebrate with you on ${longDay(party, LOCALE)} from 2.30pm to 4.30pm at Treetop Climbing, 12 Mill Lane. It is drop-off, and brothers and sisters are welcome. Please let me know by ${longDay(replyBy, LOCALE)}.`,
    'A small change for Juno’s party: we start at 3pm instead of 2.30pm.'
  ]
}

/** Reads the example as if it stood in a chat, through the same chain as everything else. One example at a time. */
export async function startExample(moment: Moment): Promise<readonly string[]> {
  await endExample()
  let ids: readonly string[] = []
  for (const [index, text] of messages(moment.today).entries()) {
    const kept = await keepMessage(exampleMessage(index, text, moment), moment)
    ids = kept.invitationIds
  }
  return ids
}

const exampleMessage = (index: number, text: string, { now }: Moment): Incoming => ({
  key: `example/${index}`,
  origin: 'example',
  conversation: CONVERSATION,
  sender: 'Robin',
  own: false,
  text,
  sentAt: { instant: now, source: 'machine' }
})

export const endExample = (): Promise<void> => inTransaction(async () => removeInvitations(await findExamples()))
