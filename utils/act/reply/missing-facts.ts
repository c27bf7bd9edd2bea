import type { Ask } from '@/utils/languages/phrases'
import type { FactName, Facts, Question } from '@/utils/model/facts'

/** The order in which a host is asked; never more than three in one message. */
const ORDER: readonly Ask[] = [
  'start',
  'end',
  'address',
  'parents',
  'replyBy',
  'siblings',
  'allergies',
  'gifts',
  'bring'
]
const MOST = 3

/** A place is known by its name too. */
const ANSWERED_BY: Partial<Record<Ask, readonly FactName[]>> = { address: ['address', 'venue'] }

/** What to ask the host, at most three: what the message does not say, and a day or time that can be read in two ways. */
export function missingFacts(facts: Facts, questions: readonly Question[]): Ask[] {
  const isOpen = (ask: Ask) => questions.some(({ about, why }) => about === ask && why !== 'missing')
  const isMissing = (ask: Ask) => (ANSWERED_BY[ask] ?? [ask]).every(name => facts[name] === undefined)
  return ORDER.filter(ask => isOpen(ask) || isMissing(ask)).slice(0, MOST)
}
