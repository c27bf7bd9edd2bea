import { isSameMoment, wordsAgree } from './compare'
import type { Gold } from './gold'
import type { Share } from './score-messages'

/** What a change may tell: all but whose party it is. */
export const CHANGED = ['start', 'end', 'rsvpBy', 'venue', 'address'] as const
type ChangedFact = (typeof CHANGED)[number]

/** What a reader says of a change; null for what it does not tell. A start or an end without a day is `T15:00`. */
export type ChangeAnswer = Record<ChangedFact, string | null>

export interface ChangeScores {
  /** F1 of each fact. */
  facts: Record<ChangedFact, Share>
  /** Changes of which something is said that the label denies: a day, an hour, a place. */
  wrong: Share
}

export function scoreChanges(judged: readonly { gold: Gold; answer: ChangeAnswer }[]): ChangeScores {
  const isWrong = ({ gold, answer }: (typeof judged)[number]) =>
    CHANGED.some(fact => isDenied(fact, answer[fact], gold))
  return {
    facts: Object.fromEntries(CHANGED.map(fact => [fact, scoreFact(judged, fact)])) as ChangeScores['facts'],
    wrong: { part: judged.filter(isWrong).length, of: judged.length }
  }
}

const PLACES: ReadonlySet<ChangedFact> = new Set(['venue', 'address'])
const AGREES = 0.8

/** F1 as a share: twice the right ones, of all that were said and all that there are. */
function scoreFact(judged: readonly { gold: Gold; answer: ChangeAnswer }[], fact: ChangedFact): Share {
  const own = judged.filter(({ gold }) => !gold.unjudged.has(fact))
  const labelled = own.filter(({ gold }) => gold.facts[fact].length > 0).length
  const said = own.filter(({ answer }) => answer[fact] !== null)
  const right = said.filter(({ gold, answer }) => gold.facts[fact].some(each => agrees(fact, answer[fact] ?? '', each)))
  return { part: 2 * right.length, of: said.length + labelled }
}

const agrees = (fact: ChangedFact, said: string, right: string): boolean =>
  PLACES.has(fact) ? wordsAgree(said, right) >= AGREES : isSameMoment(said, right)

/** The hour alone of a day that is told too is less than the label, and not against it. */
function isDenied(fact: ChangedFact, said: string | null, gold: Gold): boolean {
  if (said === null || gold.unjudged.has(fact)) return false
  return !gold.facts[fact].some(right => (PLACES.has(fact) ? wordsAgree(said, right) > 0 : right.includes(said)))
}
