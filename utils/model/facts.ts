import { MAX_NAME } from './message'

/**
 * A moment on the wall clock of the family's time zone: `YYYY-MM-DD` while only the day is known,
 * `YYYY-MM-DDTHH:MM` with its time. Never an instant: see `kit/time` for that.
 */
export type When = string

/**
 * The facts that have one of a few values, in the order in which a parent is offered them. `allergies`: the host asks
 * about them. `circle`: the whole class is asked, or a few friends. `surprise`: whoever it is for must not know of it.
 */
export const FACT_CHOICES = {
  kind: ['birthday', 'sleepover', 'playdate', 'pool', 'holiday', 'other'],
  gifts: ['none', 'group'],
  parents: ['drop-off', 'stay'],
  siblings: ['welcome', 'not-this-time'],
  allergies: ['asked'],
  circle: ['class', 'few'],
  surprise: ['yes'],
  water: ['yes'],
  trampoline: ['yes'],
  animals: ['yes'],
  screen: ['yes', 'none']
} as const
type Choices = typeof FACT_CHOICES
type ChoiceValues = { [Name in keyof Choices]: Choices[Name][number] }

/** Names and places, and what stands in the words of the message or is an address: their longest, in UTF-16 units. */
export const FACT_LENGTHS = {
  honoree: MAX_NAME,
  venue: MAX_NAME,
  address: MAX_NAME,
  replyTo: MAX_NAME,
  invitee: MAX_NAME,
  bring: 500,
  dress: 500,
  food: 500,
  cost: 500,
  transport: 500,
  weather: 500,
  link: 500,
  map: 500
} as const

/** Highest age that is celebrated, in years. */
export const OLDEST = 120

export type PartyKind = ChoiceValues['kind']

/** What a parent wants to know of a party, and the form in which it is kept. */
export interface FactValues extends ChoiceValues {
  /** Whose party it is. */
  honoree: string
  /** The age that is celebrated, in years. */
  age: number
  start: When
  /** Exclusive, as DTEND in iCalendar. */
  end: When
  venue: string
  address: string
  /** RSVP by: the last day, or moment, to answer. */
  replyBy: When
  /** Whom to answer, as the message says it: a name, a telephone number, a mail address. */
  replyTo: string
  /** What to bring, in the words of the message. */
  bring: string
  /** Which child is meant, in the words of the message: "Noah", "class 3B". */
  invitee: string
  /** What to wear, or the theme, in the words of the message. So are food, cost, transport and the plan for bad weather. */
  dress: string
  food: string
  cost: string
  transport: string
  weather: string
  /** Where it happens online, and where a map shows it: `https` addresses as they stand in the message. */
  link: string
  map: string
}
export type FactName = keyof FactValues

/** Where a fact stands in its message, in UTF-16 units of that message's text. */
export interface Source {
  messageKey: string
  start: number
  end: number
  words: string
}

/**
 * `known` is said in so many words; `implied` follows from them ("3" read as 15:00), and the screen asks;
 * `edited` was typed by the parent and always wins.
 */
export type Certainty = 'known' | 'implied' | 'edited'

export interface Fact<Value> {
  value: Value
  certainty: Certainty
  /** Null for an edited fact, and for one that the page states beside the words (`model/structured`). */
  source: Source | null
  /** Other readings of the same words, the likelier first. */
  alternatives: readonly Value[]
}
export type Facts = { [Name in FactName]?: Fact<FactValues[Name]> }

/** Something that only the parent can settle; the screen asks it in a sentence. */
export interface Question {
  about: FactName
  /**
   * `missing`: the message does not say. `choose`: it can be read in several ways. `mismatch`: the weekday and the day
   * number disagree. `undated`: "on Saturday", and nobody knows when that was written.
   */
  why: 'missing' | 'choose' | 'mismatch' | 'undated'
  /** What it may be, the likelier first, where no reading is good enough to be a fact: Friday 13 or Saturday 14. */
  readings?: readonly When[]
}
