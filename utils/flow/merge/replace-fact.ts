import type { Fact, FactName, Facts, FactValues } from '@/utils/model/facts'
import type { Change } from '@/utils/model/invitation'
import type { MessageClass } from '@/utils/model/reading'
import type { Told } from './told'

type AnyFact = Fact<FactValues[FactName]>

/** What is known so far, and how it came about. */
export interface Known {
  facts: Facts
  history: readonly Change[]
}

/** A later message replaces the facts that it states; what it only implies replaces nothing that was said outright. */
export function replaceFact<Name extends FactName, State extends Known>(
  state: State,
  told: Told,
  toldFacts: Facts,
  name: Name
): State {
  const before: AnyFact | undefined = state.facts[name]
  const after: AnyFact | undefined = toldFacts[name]
  if (!after || (before && keeps(told.class, name, before, after))) return state
  const fact = told.class === 'update' && !told.isSure && before ? doubted(before, after) : after
  const next = { ...state, facts: { ...state.facts, [name]: fact } }
  const isChange = before !== undefined && before.value !== after.value
  return isChange ? note(next, told, name, before.value, after.value) : next
}

/** "Now at 3", and nobody says of what: the old reading stays beside the new one. */
const doubted = (before: AnyFact, after: AnyFact): AnyFact => ({
  ...after,
  certainty: 'implied',
  alternatives: [before.value, ...after.alternatives.filter(value => value !== before.value)]
})

function keeps(messageClass: MessageClass, name: FactName, before: AnyFact, after: AnyFact): boolean {
  const isDoubted = name === 'end' && messageClass === 'update' && after.alternatives.length > 0
  if (isDoubted) return false
  if (before.value === after.value) return before.certainty === 'known' || after.certainty !== 'known'
  if (name === 'kind' || name === 'honoree') return messageClass === 'update'
  return before.certainty === 'known' && after.certainty === 'implied' && messageClass !== 'update'
}

/** Adds a line to the history. */
export const note = <State extends Known>(
  state: State,
  { key, knownAt }: Told,
  about: Change['about'],
  before: Change['before'],
  after: Change['after']
): State => ({ ...state, history: [...state.history, { knownAt, about, before, after, messageKey: key }] })
