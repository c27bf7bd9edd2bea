import type { Tokens } from '@/utils/kit/tokens'
import type { WordSet } from '@/utils/kit/word-set'
import type { Places } from '@/utils/languages/place-words'
import type { TokenSpan } from '../tables'

/** A place; a guess is a word of which nobody says that it is one. */
export type VenueSpan = TokenSpan & { isGuess?: true }

/** What the readers of places look at. */
export interface PlaceReader {
  tokens: Tokens
  places: Places
  isDate: (token: number) => boolean
  /** A name of somebody begins at this token: whose party it is, or who is answered. */
  isPerson: (token: number) => boolean
  isTerm: (key: string) => boolean
  /** "and". */
  isJoiner: (key: string) => boolean
  /** A number word. */
  isCount: (key: string) => boolean
  /** What asks for an answer: behind it stands whom it goes to. */
  answers: readonly string[]
  /** What stands at this token is said by the way. */
  isAside?: (token: number) => boolean
  /** Nouns of what is celebrated. */
  events: WordSet
  /** What is to be brought, or answered, begins here. */
  isCue: (token: number) => boolean
  /** A little word of the language, or one of dates. */
  isCommon: (key: string) => boolean
  /** The same, or one that is no name. */
  isOrdinary: (key: string) => boolean
}
