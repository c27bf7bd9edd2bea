import { wordsAgree } from './compare'
import type { Gold } from './gold'
import { type Share, scoreSaid } from './score-messages'

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
    facts: Object.fromEntries(
      CHANGED.map(fact => [
        fact,
        scoreSaid(
          judged.map(({ gold, answer }) => ({ gold, said: answer[fact] })),
          fact
        )
      ])
    ) as ChangeScores['facts'],
    wrong: { part: judged.filter(isWrong).length, of: judged.length }
  }
}

const PLACES: ReadonlySet<ChangedFact> = new Set(['venue', 'address'])

/** The hour alone of a day that is told too is less than the label, and not against it. */
function isDenied(fact: ChangedFact, said: string | null, gold: Gold): boolean {
  if (said === null || gold.unjudged.has(fact)) return false
  return !gold.facts[fact].some(right => (PLACES.has(fact) ? wordsAgree(said, right) > 0 : right.includes(said)))
}
