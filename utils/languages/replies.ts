import type { ReplyIntent } from '@/utils/model/decision'

/**
 * Words with slots and choices.
 *
 * - `{child}`: a slot. `when` and `by` are whole adverbial phrases ("on Saturday 5 December").
 * - `[a|b]`: the first whose slots can all be filled, else nothing.
 * - `<a|b>`: a to somebody who is addressed as tu, tú, du or je, b to everybody else.
 *
 * No verb has {child} as its subject where its form would tell one child from two.
 */
export type Template = string

/** Several wordings of one answer, so that parents in one group do not all write the same line. */
export interface Wordings {
  /** One sentence for everybody to see. Those addressed are several. */
  group: readonly Template[]
  /** Two or three sentences for the host; a mail has them between greeting and close. */
  private: readonly Template[]
}

/** What the parent may add about the day. */
export type Note = 'allergy' | 'bring' | 'pickUp'

/** How the words of an invitation tell which form of address its writer uses. */
export interface Address {
  /** Words in lower case; with a capital, they count with it, and not at the start of a sentence. */
  familiar: readonly string[]
  formal: readonly string[]
  /** Which one it is where a text has both. */
  stronger: 'familiar' | 'formal'
  /** Where a text has neither. */
  usual: 'familiar' | 'formal'
  /** Where everybody is addressed in one way whenever they are several. */
  several?: 'formal'
}

/** How a family answers in one language: no reasons, no "busy", neutral of gender and number. */
export interface Replies {
  /** `keen-yes` only where the one child said that they want to. */
  wordings: Record<ReplyIntent | 'keen-yes', Wordings>
  /** A mail's last sentence. */
  lastInMail: Record<ReplyIntent, Template>
  /** Fills {again}. */
  again: Template
  /** A sentence of its own after a no: the child would like to meet. */
  meet: Template
  /** Clauses, which are joined to one sentence. */
  notes: Record<Note, Template>
  /** The child's own words afterwards. */
  said: Template
  address: Address
  /** Words of a reason, and of a mood: a rephrased reply may not bring them in. Lower case. */
  reasons: readonly string[]
  moods: readonly string[]
  /** Words that make a reply a no. Lower case. */
  negations: readonly string[]
}
