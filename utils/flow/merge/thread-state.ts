import { hasTime } from '@/utils/kit/has-time'
import type { FactName, Question } from '@/utils/model/facts'
import type { PartyReading } from '@/utils/model/reading'
import { answerProposal } from './answer-proposal'
import { completeTimes } from './complete-times'
import { type Host, isHost } from './is-host'
import { joinQuestions } from './open-questions'
import { type Known, note, replaceFact } from './replace-fact'
import type { Told } from './told'

/** What is known of a party after some of its messages. */
export interface ThreadState extends Known {
  questions: readonly Question[]
  cancelled: boolean
  /** Who sent the first invitation. */
  host: Host | null
  /** Changes that were asked for and not answered. */
  proposals: readonly Told[]
  /** The hours of a party whose day is not known yet. */
  time: PartyReading['time']
}

export const NOTHING_TOLD: ThreadState = {
  facts: {},
  questions: [],
  history: [],
  cancelled: false,
  host: null,
  proposals: [],
  time: undefined
}

/** The state after one more message. */
export function tell(state: ThreadState, told: Told): ThreadState {
  if (told.settled === false) return state
  if (told.party.proposed && told.settled !== true) return { ...state, proposals: [...state.proposals, told] }
  if (told.class === 'reply-yes' || told.class === 'reply-no') return answer(state, told)
  return applyNews(superseded(state, told), told)
}

/** A yes makes a proposal an update: its facts, with its words, from the time of the yes. */
function answer(state: ThreadState, told: Told): ThreadState {
  const { agreed, open } = answerProposal(state.proposals, told, state.host)
  const next = { ...state, proposals: open }
  return agreed ? applyNews(next, { ...agreed, at: told.at, knownAt: told.knownAt, isSure: true }) : next
}

/** Who tells the new day, or calls it all off, has answered whoever asked for another. */
function superseded(state: ThreadState, told: Told): ThreadState {
  const hasNews = told.class === 'cancel' || (told.class === 'update' && hasTime(told.party))
  return hasNews && isHost(told, state.host) ? { ...state, proposals: [] } : state
}

function applyNews(state: ThreadState, told: Told): ThreadState {
  if (told.class === 'cancel') return cancel(state, told)
  const begun = told.class === 'invite' ? begin(state, told) : state
  if (told.class !== 'invite' && told.class !== 'update') return begun
  const party = completeTimes(told.party, begun.facts)
  const names = Object.keys(party.facts) as FactName[]
  const next = names.reduce((now, name) => replaceFact(now, told, party.facts, name), begun)
  return { ...next, time: joinedTime(state.time, party.time), questions: joinQuestions(next.questions, party) }
}

/** "Pick-up is 5 now" keeps the hour at which it begins. */
const joinedTime = (known: ThreadState['time'], told: ThreadState['time']): ThreadState['time'] =>
  told && !told.start && known ? { ...known, end: told.end } : (told ?? known)

/** Of a party that only its end is known of, the end says what it was. */
function cancel(state: ThreadState, told: Told): ThreadState {
  if (state.cancelled) return state
  const isFirst = Object.keys(state.facts).length === 0
  const facts = isFirst ? told.party.facts : state.facts
  return note({ ...state, facts, cancelled: true }, told, 'cancelled', null, 'yes')
}

/** The first one says who invites; one after the end brings the party back. */
function begin(state: ThreadState, told: Told): ThreadState {
  const host = state.host ?? { sender: told.sender, pair: told.pair }
  const next = { ...state, host }
  return state.cancelled ? note({ ...next, cancelled: false }, told, 'cancelled', 'yes', null) : next
}
