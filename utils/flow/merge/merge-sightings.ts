import type { Facts, Question, When } from '@/utils/model/facts'
import type { Alteration, Asked, Change, Edits, Sighting } from '@/utils/model/invitation'
import { lastDayOf } from './last-day'
import { openQuestions } from './open-questions'
import { NOTHING_TOLD, tell } from './thread-state'
import { compare, type Told, toldOf } from './told'
import { withEdits } from './with-edits'

/** The derived part of an invitation: everything that its sightings and edits say. */
export interface Merged {
  facts: Facts
  questions: readonly Question[]
  asked: readonly Asked[]
  history: readonly Change[]
  cancelled: boolean
  lastDay: When
}

/**
 * What all sightings of one invitation say together, the parent's edits on top. They count in the order of `sentAt`, then
 * of key, in whatever order they arrived; the same one twice counts once. Those that only may speak of it are asked about.
 */
export function mergeSightings(invitationId: string, sightings: readonly Sighting[], edits: Edits): Merged {
  const state = toldOf(sightings, invitationId).reduce(tell, NOTHING_TOLD)
  const { facts, isEndLeft } = withEdits(state.facts, edits, state.time)
  return {
    facts,
    questions: openQuestions(state.questions, facts, edits, isEndLeft),
    asked: [...state.proposals.map(toProposal), ...unplaced(sightings, invitationId)],
    history: [...state.history, ...alterations(sightings)],
    cancelled: state.cancelled,
    lastDay: lastDayOf(facts)
  }
}

/** What became of the messages themselves. An invitation outlives its message, and says what happened to it. */
const alterations = (sightings: readonly Sighting[]): Change[] =>
  sightings
    .flatMap(({ key, altered }) => (altered ? [toChange(key, altered)] : []))
    .toSorted((a, b) => compare(a.knownAt, b.knownAt) || compare(a.messageKey, b.messageKey))

const toChange = (messageKey: string, { at, before, after }: Alteration): Change => ({
  knownAt: at,
  about: 'message',
  before,
  after,
  messageKey
})

/** Longest words of a message that the parent is asked about, in UTF-16 units. */
const MAX_WORDS = 300

const toProposal = ({ key, sender, own, text }: Told): Asked => ({
  why: 'agreed',
  messageKey: key,
  sender,
  own,
  words: text.slice(0, MAX_WORDS)
})

function unplaced(sightings: readonly Sighting[], invitationId: string): Asked[] {
  const asked = new Map(
    sightings.filter(({ perhaps = [] }) => perhaps.includes(invitationId)).map(each => [each.key, each])
  )
  return [...asked.values()]
    .toSorted((a, b) => compare(a.sentAt.instant ?? '', b.sentAt.instant ?? '') || compare(a.key, b.key))
    .map(({ key, sender, own, text }) => ({
      why: 'whose',
      messageKey: key,
      sender,
      own,
      words: text.slice(0, MAX_WORDS)
    }))
}
