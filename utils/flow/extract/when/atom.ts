import type { WordSet } from '@/utils/kit/word-set'
import type { Day, DayRules } from './days/written-day'
import type { Clock } from './hours/written-clock'
import type { Lexeme } from './lexemes'

/** One day or one time in a text, either of them perhaps with its end. */
export type Atom = {
  first: number
  next: number
  sentence: number
  /** Something is moved to it: the "to" before it ends nothing. */
  isMovedTo?: true
} & (
  | { kind: 'day'; day: Day; endDay: Day | null }
  | { kind: 'clock'; clock: Clock; endClock: Clock | null; minutesLong: number | null }
)

export interface Scan {
  lexemes: readonly Lexeme[]
  /** The number of the sentence each lexeme stands in; a line is one too. */
  sentences: readonly number[]
  rules: DayRules
  /** Last words of streets: "at 11 Oak Road" is no time. */
  streets: WordSet
  /** First words of streets: "via 4 Novembre" is no day. */
  streetsFirst: WordSet
  /** Those of them that have the number before: "14 rue Neuve" is no time. */
  behindHouses: WordSet
  /** Nouns of what is celebrated: "at 3 birthday of Leo" counts none. */
  events: WordSet
  /** "Sorry", "I mean": a figure behind them is the right hour. */
  excuses: WordSet
  /** Tokens right behind words that announce a time, such as "pick up": a bare figure there is an hour. */
  announced: ReadonlySet<number>
  /** Tokens right behind words that ask for an answer. */
  asked: ReadonlySet<number>
  /** Tokens right behind words for what there is, such as "dinner". */
  held: ReadonlySet<number>
  /** Those words themselves: behind the last token of each, by its first. */
  announcing: ReadonlyMap<number, number>
}

/** "to", "-", "→": stands between two days or times. */
export const isBetween = (lexeme: Lexeme | undefined) =>
  lexeme !== undefined && (lexeme.term.link === 'until' || /^[-–—~>→⟶➔➜➝➡]$/.test(lexeme.key))

/** The last one is the emoji sign that may follow an arrow. */
const ARROW = new Set(['-', '>', '\ufe0f'])

/** Behind the rest of an arrow that is drawn with several signs: "--->", "=>". */
export function behindArrow(lexemes: readonly Lexeme[], index: number): number {
  let at = index
  while (at < index + 4 && ARROW.has(lexemes[at]?.key ?? '')) at++
  return at
}
