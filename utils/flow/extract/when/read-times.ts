import type { WordSet } from '@/utils/kit/word-set'
import type { Question, When } from '@/utils/model/facts'
import type { PartDay } from '@/utils/model/reading'
import type { Reference } from './days/resolved-day'
import type { Lexeme } from './lexemes'

/** A date or time with how sure it is, and where it stands (UTF-16 units). */
export interface ReadWhen {
  value: When
  known: boolean
  /** Other readings of the same words, the likelier first. */
  alternatives: readonly When[]
  start: number
  end: number
}

/** Hours of a day that is not known, `HH:MM`: one of them at least. */
export interface LoneTime {
  start: ReadWhen | null
  end: ReadWhen | null
}

/** One party's dates. */
export interface ReadTimes {
  start: ReadWhen | null
  end: ReadWhen | null
  problem: Exclude<Question['why'], 'missing'> | null
  /** What the start may be where it is no fact: weekday and day number disagree. */
  readings: readonly When[]
  /** The hours that stand beside such a day, `HH:MM`. */
  time: LoneTime | null
  partDay: PartDay | null
  /** Where its day stands in the text. */
  at: number
}

/** What every step from a moment to the calendar looks at. */
export interface TimesContext {
  lexemes: readonly Lexeme[]
  /** Nouns of what is celebrated. */
  events: WordSet
  reference: Reference
  /** Tokens right behind "back from the": a holiday there is over. */
  returned: ReadonlySet<number>
  /** Hours are meant as they are written from this one on; undefined where they never are. */
  clock24From: number | undefined
  /** How long the party lasts, in minutes, told apart from its hours. */
  minutesLong: number | null
  /** The children stay the night: they are fetched in the morning. */
  isOvernight: boolean
}

/** Either of several starts, and only the host or the guest can say which: none is chosen. */
export const eitherOf = (times: ReadTimes, starts: readonly When[]): ReadTimes => ({
  ...times,
  start: null,
  end: null,
  problem: 'choose',
  readings: starts.toSorted()
})

export const noTimes = (at: number): ReadTimes => ({
  start: null,
  end: null,
  problem: null,
  readings: [],
  time: null,
  partDay: null,
  at
})
