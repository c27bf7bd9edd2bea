import type { WordSet } from '@/utils/kit/word-set'
import type { DateLanguage, DayPart, Holiday, Term } from '@/utils/languages/language'
import type { Lexeme } from '../lexemes'

/** A day as it is written, before it is laid on a calendar. */
export interface Day {
  year?: number
  month?: number
  day?: number
  /** ISO, 1 is Monday. */
  weekday?: number
  which?: Term['which']
  /** Whole days from the message. */
  days?: number
  /** Weeks added: "Saturday week". */
  weeks?: number
  /** Of the weekdays to come the nth: "in two Saturdays". */
  nthOn?: number
  /** The weekday of the week that is so many weeks on: "in two weeks on Saturday". */
  inWeek?: number
  holiday?: Holiday
  /** The next one of these. */
  holidays?: readonly Holiday[]
  weekend?: true
  part?: DayPart
  /** "first Saturday in June" is 1, the last one -1. */
  nth?: number
  /** Minutes from the moment of the message: "in half an hour". */
  minutesOn?: number
  /** The last day of its month; named as a day, it is that very one. */
  monthEnd?: true | 'day'
  /** The weekday before (-1) or after (1) the rest: "Saturday before Easter"; the nearest one: "Easter weekend, Saturday". */
  beside?: { weekday: number; step: 1 | -1; orSame?: true; isNear?: true }
  /** The first such weekday after (1) or before (-1) the day that was told before. */
  follows?: 1 | -1
  /** "Not this Saturday": a week later, unless the right day is told. */
  isNot?: true
  /** The day behind one that was told before. */
  isNextDay?: true
  /** It may be that day itself: "on the Saturday". */
  isOnThe?: true
  /** Counted on from the rest: "two weeks after Easter". */
  plus?: { days: number; months: number }
  /** Numbers that can be read day first or month first; `day` and `month` hold the order of the region. */
  swappable?: true
  /** Both orders are in use in the region. */
  undecided?: true
  /** Index behind its last lexeme. */
  next: number
}

/** What the reader of days knows besides the text. */
export interface DayRules {
  language: DateLanguage
  monthFirst: boolean
  /** Some write the month first there, some the day. */
  undecided: boolean
  /** ISO 3166-1. */
  region: string
  counted: WordSet
  /** Nouns of what comes once a year. */
  birthdays: WordSet
}

/** Reads what begins at this lexeme, or null. Looks a few lexemes ahead, never further. */
export type ReadDay = (lexemes: readonly Lexeme[], index: number, rules: DayRules) => Day | null
