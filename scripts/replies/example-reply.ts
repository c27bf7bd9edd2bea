import { newDecision } from '@/utils/act/decide/new-decision'
import { NO_EXTRAS } from '@/utils/act/reply/extras'
import type { ReplyContext } from '@/utils/act/reply/reply-context'
import type { Decision } from '@/utils/model/decision'
import type { Fact } from '@/utils/model/facts'
import type { Invitation } from '@/utils/model/invitation'

const said = <Value>(value: Value): Fact<Value> => ({ value, certainty: 'known', source: null, alternatives: [] })

const party: Invitation = {
  id: 'example',
  origin: 'example',
  conversation: null,
  sender: 'Robin Field',
  addedAt: '2026-11-10T10:00:00Z',
  facts: { honoree: said('Juno'), start: said('2026-12-05T14:00'), replyBy: said('2026-11-28') },
  questions: [],
  edits: {},
  history: [],
  cancelled: false,
  timeZone: 'Europe/London',
  sequence: 0,
  standing: 'waiting',
  lastDay: '2026-12-05'
}

/** The child said that they want to come. */
export const keenDecision: Decision = {
  ...newDecision('example', null, '2026-11-10T10:00:00Z'),
  childSaid: 'wants-to',
  outcome: 'going'
}

/** One family answers one invitation. */
export const exampleReply = (more: Partial<ReplyContext>): ReplyContext => ({
  invitation: party,
  text: '',
  children: [{ id: 'noor', name: 'Noor', picture: 'owl', band: '8-12' }],
  decision: null,
  channel: 'private',
  language: 'en',
  today: '2026-11-10',
  extras: NO_EXTRAS,
  own: [],
  variant: 0,
  ...more
})
