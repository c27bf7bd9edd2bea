import type { FactName } from '@/utils/model/facts'

/**
 * A sentence as alternatives: the first whose slots can all be filled is used; if none can, the sentence drops out.
 * Slots: {child} {host} {when} {by} {questions}. `when` and `by` are whole adverbial phrases ("on Saturday 5 December").
 */
export type Sentence = readonly string[]

/** Sentences in a row. */
export type Wording = readonly Sentence[]

/** Several wordings of one answer, so that parents in one group do not all write the same line. */
export interface Wordings {
  /** One sentence for everybody to see. */
  group: readonly Wording[]
  /** One to three sentences for the host; a mail has them between greeting and close. */
  private: readonly Wording[]
}

/** What a reply may ask, the most needed first; `plan` when no fact is missing. */
export type Ask = Extract<
  FactName,
  'start' | 'end' | 'address' | 'parents' | 'replyBy' | 'siblings' | 'allergies' | 'gifts' | 'bring'
>

/** `changed` goes first: the host may have had another answer. */
export type Extra = 'ask-again' | 'another-time' | 'changed'

/** How a family answers in one language: data alone. No reasons, no "busy", neutral of gender and number. */
export interface Phrases {
  /** BCP 47 tag for `Intl`. */
  locale: string
  yes: Wordings
  /** Only where the child said that they want to. */
  keenYes: Wordings
  no: Wordings
  maybe: Wordings
  ask: Wordings
  /** Coming for a part, with the question whether that is all right. Without it, it is a yes. */
  part?: Wordings
  /** After the party. */
  thanks?: Wordings
  /** Sentences that a parent may add; a language without one does not offer it. */
  extras?: Partial<Record<Extra, Sentence>>
  /** A question each, so that they can be joined to a list. */
  asks: Record<Ask | 'plan', string>
  /** Joins names: "a, b and c". */
  list: (names: readonly string[]) => string
  listQuestions: (questions: readonly string[]) => string
  /** `day` is "Saturday 5 December". */
  on: (day: string) => string
  by: (day: string) => string
  mail: { greeting: Sentence; close: string; extra: Record<'yes' | 'no' | 'maybe' | 'ask', Sentence> }
  /** First words of a sender that are no first name: "Mum of Leo", "Class 2b". Lower case. */
  notNames: readonly string[]
  event: {
    title: (honoree: string | null) => string
    replyBy: (day: string) => string
    noEnd: string
    toCheck: string
  }
  line: {
    replyBy: (day: string) => string
    toCheck: string
    noDay: string
    thoughts: Record<'going' | 'part' | 'not-going' | 'ask-first' | 'open', string>
    sleeping: (day: string) => string
  }
}
