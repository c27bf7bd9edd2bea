import type { Fact, FactName, Facts, FactValues, Question, When } from '@/utils/model/facts'
import { type Change, type Edits, NO_DAY, type Sighting } from '@/utils/model/invitation'
import type { MessageClass, PartyReading } from '@/utils/model/reading'
import { completeTimes } from './complete-times'

/** The derived part of an invitation: everything that its sightings and edits say. */
export interface Merged {
  facts: Facts
  questions: readonly Question[]
  history: readonly Change[]
  cancelled: boolean
  lastDay: When
}

/** What one message says of this party. */
interface Told {
  key: string
  at: string
  class: MessageClass
  sender: string | null
  party: PartyReading
  /** It names the child, or the host says it of a party: its changes are facts. Else they are guesses to ask about. */
  isSure: boolean
}

/**
 * What all sightings of one invitation say together, the parent's edits on top. They count in the order of `sentAt`, then
 * of key, in whatever order they arrived; the same one twice counts once.
 */
export function mergeSightings(invitationId: string, sightings: readonly Sighting[], edits: Edits): Merged {
  const told = inOrder(sightings, invitationId)
  let state: State = { facts: {}, questions: [], history: [], cancelled: false, host: null, proposal: null }
  for (const each of told) state = apply(state, each)
  const edited = withEdits(state.facts, edits)
  const facts = hasEndLeftBehind(edited, state.facts, edits) ? withoutEnd(edited) : edited
  const questions = state.questions.filter(({ about, why }) => isOpen(about, why, facts, edits))
  const { cancelled } = state
  const history = [...state.history, ...alterations(sightings)]
  return {
    facts,
    questions: facts === edited ? questions : askForEnd(questions),
    history,
    cancelled,
    lastDay: lastDayOf(facts)
  }
}

interface State {
  facts: Facts
  questions: readonly Question[]
  history: readonly Change[]
  cancelled: boolean
  /** Who sent the first invitation; null where the page does not name them. */
  host: string | null
  /** A guest's "can we make it Sunday?" that the host has not answered. */
  proposal: Told | null
}

function inOrder(sightings: readonly Sighting[], invitationId: string): Told[] {
  const byKey = new Map(sightings.map(sighting => [sighting.key, sighting]))
  const hosts = new Set(sightings.filter(({ reading }) => reading.class === 'invite').map(({ sender }) => sender))
  const told = [...byKey.values()].flatMap(({ key, sentAt, sender, reading, invitationIds }) => {
    const party = reading.parties[invitationIds.indexOf(invitationId)]
    const isSure = party?.facts.honoree !== undefined || (reading.namesOccasion && hosts.has(sender))
    return party ? [{ key, at: sentAt.instant ?? '', class: reading.class, sender, party, isSure }] : []
  })
  return told.toSorted((a, b) => compare(a.at, b.at) || RANK[a.class] - RANK[b.class] || compare(a.key, b.key))
}

/** What became of the messages themselves. An invitation outlives its message, and says what happened to it. */
const alterations = (sightings: readonly Sighting[]): Change[] =>
  sightings
    .flatMap(({ key, altered }) => (altered ? [{ ...altered, about: 'message' as const, messageKey: key }] : []))
    .toSorted((a, b) => compare(a.at, b.at) || compare(a.messageKey, b.messageKey))

/** Chats tell the minute: in one and the same, an invitation comes before its change, and that before its end. */
const RANK: Record<MessageClass, number> = {
  invite: 0,
  plan: 0,
  other: 0,
  update: 1,
  'reply-yes': 1,
  'reply-no': 1,
  'reply-maybe': 1,
  cancel: 2
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function apply(state: State, told: Told): State {
  const isHost = state.host !== null && told.sender === state.host
  if (told.party.proposed && !isHost) return { ...state, proposal: told }
  if (told.class === 'reply-yes' && isHost && state.proposal) return agree(state, state.proposal, told)
  return applyNews(told.class === 'invite' ? { ...state, host: state.host ?? told.sender } : state, told)
}

/** The host's yes makes a proposal an update: its facts, with its words, from the time of the yes. */
const agree = (state: State, proposal: Told, { at }: Told): State =>
  applyNews({ ...state, proposal: null }, { ...proposal, at, isSure: true })

function applyNews(state: State, told: Told): State {
  if (told.class === 'cancel') return cancel(state, told)
  const revived =
    state.cancelled && told.class === 'invite'
      ? note({ ...state, cancelled: false }, told, 'cancelled', 'yes', null)
      : state
  if (told.class !== 'invite' && told.class !== 'update') return revived
  const party = completeTimes(told.party, revived.facts)
  const { facts } = party
  const next = (Object.keys(facts) as FactName[]).reduce((now, name) => replace(now, told, facts, name), revived)
  return { ...next, questions: joinQuestions(next, { ...told, party }) }
}

function cancel(state: State, told: Told): State {
  return state.cancelled ? state : note({ ...state, cancelled: true }, told, 'cancelled', null, 'yes')
}

/** A later message replaces the facts that it states; what it only implies replaces nothing that was said outright. */
function replace<Name extends FactName>(state: State, told: Told, toldFacts: Facts, name: Name): State {
  const before: Fact<FactValues[FactName]> | undefined = state.facts[name]
  const after: Fact<FactValues[FactName]> | undefined = toldFacts[name]
  if (!after || (before && keeps(told.class, name, before, after))) return state
  const fact = told.class === 'update' && !told.isSure && before ? doubted(before, after) : after
  const facts = { ...state.facts, [name]: fact }
  const isChange = before !== undefined && before.value !== after.value
  return isChange ? note({ ...state, facts }, told, name, before.value, after.value) : { ...state, facts }
}

/** "Now at 3", and nobody says of what: the old reading stays beside the new one. */
const doubted = (
  before: Fact<FactValues[FactName]>,
  after: Fact<FactValues[FactName]>
): Fact<FactValues[FactName]> => ({
  ...after,
  certainty: 'implied',
  alternatives: [before.value, ...after.alternatives.filter(value => value !== before.value)]
})

function keeps(
  messageClass: MessageClass,
  name: FactName,
  before: Fact<FactValues[FactName]>,
  after: Fact<FactValues[FactName]>
): boolean {
  const isDoubted = name === 'end' && messageClass === 'update' && after.alternatives.length > 0
  if (isDoubted) return false
  if (before.value === after.value) return before.certainty === 'known' || after.certainty !== 'known'
  if (name === 'kind' || name === 'honoree') return messageClass === 'update'
  return before.certainty === 'known' && after.certainty === 'implied' && messageClass !== 'update'
}

function note(
  state: State,
  { key, at }: Told,
  about: Change['about'],
  before: Change['before'],
  after: Change['after']
): State {
  return { ...state, history: [...state.history, { at, about, before, after, messageKey: key }] }
}

/** New questions of the message, and the old ones that it does not answer. */
function joinQuestions({ questions }: State, { party }: Told): readonly Question[] {
  const asked = party.questions.filter(({ why }) => why !== 'missing')
  const old = questions.filter(({ about }) => !party.facts[about] && !asked.some(question => question.about === about))
  const missing = party.questions.filter(
    ({ about, why }) => why === 'missing' && !old.some(question => question.about === about)
  )
  return [...old, ...asked, ...missing]
}

function isOpen(about: FactName, why: Question['why'], facts: Facts, edits: Edits): boolean {
  if (edits[about] !== undefined) return false
  if (why !== 'missing') return true
  if (about === 'venue') return facts.venue === undefined && facts.address === undefined
  if (about === 'start') return facts.start === undefined || facts.start.value.length === 10
  return facts[about] === undefined
}

function withEdits(facts: Facts, edits: Edits): Facts {
  const entries = new Map<string, unknown>(Object.entries(facts))
  for (const [name, value] of Object.entries(edits)) {
    if (value === null || value === undefined) entries.delete(name)
    else entries.set(name, { value, certainty: 'edited', source: null, alternatives: [] })
  }
  return Object.fromEntries(entries)
}

/** A start on another day, or after the end, takes the end with it: it is asked again rather than wrong. */
function hasEndLeftBehind({ start, end }: Facts, read: Facts, edits: Edits): boolean {
  if (!start || !end) return false
  const isOtherDay = read.start !== undefined && read.start.value.slice(0, 10) !== start.value.slice(0, 10)
  return end.value <= start.value || (isOtherDay && edits.end === undefined)
}

const withoutEnd = ({ end: _, ...facts }: Facts): Facts => facts

const askForEnd = (questions: readonly Question[]): readonly Question[] => [
  ...questions.filter(({ about }) => about !== 'end'),
  { about: 'end', why: 'missing' }
]

/** An end at midnight, and an end that is a day, belong to the day before: ends are exclusive. */
function lastDayOf({ start, end }: Facts): When {
  const first = start?.value.slice(0, 10)
  if (first === undefined) return NO_DAY
  const last = end?.value.slice(0, 10)
  return last !== undefined && last > first && !isExclusive(end?.value ?? '') ? last : (dayBefore(last, first) ?? first)
}

const isExclusive = (end: When): boolean => end.length === 10 || end.endsWith('T00:00')

function dayBefore(last: When | undefined, first: When): When | null {
  if (last === undefined || last <= first) return null
  return new Date(Date.parse(`${last}T00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}
