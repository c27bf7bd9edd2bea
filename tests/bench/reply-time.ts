import { draftReply } from '@/utils/act/reply/draft-reply'
import { NO_EXTRAS } from '@/utils/act/reply/extras'
import type { ReplyContext } from '@/utils/act/reply/reply-context'
import { readText } from '@/utils/flow/read-text'
import { REPLY_INTENTS } from '@/utils/model/decision'
import type { Invitation } from '@/utils/model/invitation'
import { chrono } from '../peers/chrono'
import type { PeerText } from '../peers/peer'
import { benchMessages } from './bench-messages'
import { inWords, measureInTurns, ratioOf, spreadOf } from './timing'
import { verdict } from './verdict'

/** Drafting all intents beside one parse by chrono. */
const RATIO_LIMIT = 0.8
const TIMES = 20

function invitationOf({ text, ref, region }: PeerText): { invitation: Invitation; language: string } | null {
  const reading = readText({ key: 'k', text, sender: 'Robin Field' }, { region, sentAt: ref, seenAt: null })
  const [party] = reading.parties
  if (!party) return null
  const invitation: Invitation = {
    id: crypto.randomUUID(),
    origin: 'pasted',
    conversation: null,
    sender: 'Robin Field',
    addedAt: `${ref}:00Z`,
    facts: party.facts,
    questions: party.questions,
    edits: {},
    history: [],
    cancelled: false,
    timeZone: 'UTC',
    sequence: 0,
    standing: 'waiting',
    lastDay: '9999-12-31'
  }
  return { invitation, language: reading.language }
}

function contextOf(message: PeerText): ReplyContext | null {
  const read = invitationOf(message)
  return (
    read && {
      ...read,
      text: message.text,
      children: [{ id: 'noor', name: 'Noor', picture: 'owl', band: '8-12' }],
      decision: null,
      channel: 'private',
      today: message.ref.slice(0, 10),
      extras: NO_EXTRAS,
      own: [],
      variant: 0
    }
  )
}

/** With a context that nothing is remembered of. */
function draftAll(context: ReplyContext): void {
  for (const intent of REPLY_INTENTS) draftReply(intent, context)
}

/** All replies to each invitation of every language, beside chrono's one reading of it, in turns in one process. */
export function benchReplyTime(): boolean {
  const { candidates } = benchMessages()
  const pairs = candidates.flatMap(message => {
    const context = contextOf(message)
    return context ? [{ message, context }] : []
  })
  const [ours = [], theirs = []] = measureInTurns([
    {
      name: 'replies',
      times: TIMES,
      run: () => {
        for (const { context } of pairs) draftAll({ ...context })
      }
    },
    {
      name: 'chrono',
      times: TIMES,
      run: () => {
        for (const { message } of pairs) chrono.read(message)
      }
    }
  ])
  const ratio = ratioOf(ours, theirs)
  const each = (times: readonly number[]) => inWords(spreadOf(times.map(time => time / pairs.length)))
  const words = `${inWords(ratio)} of one parse by chrono (at most ${RATIO_LIMIT}); ${each(ours)} ms and ${each(theirs)} ms for an invitation`
  return verdict(`Drafting all ${REPLY_INTENTS.length} replies`, ratio.median, RATIO_LIMIT, words)
}
