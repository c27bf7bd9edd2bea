import type { Signal } from '@/utils/languages/language'
import { TRAINED } from './trained'

/** What extract found, as far as it speaks for or against an invitation. `event-day`: an occasion and its day together;
 * `invites-to`: words that invite, and an occasion; `public`: a school's words, and nobody's age or home. */
export type Finding =
  | 'invited-to'
  | 'invites-to'
  | 'day'
  | 'event-day'
  | 'time'
  | 'range'
  | 'place'
  | 'reply-by'
  | 'honoree'
  | 'past-day'
  | 'public'
  | 'long'

/** How much each signal says for "this is an invitation", and the log-odds before anything is read, in logits. */
export const WEIGHTS: Readonly<Record<Signal | Finding, number>> = TRAINED.weights
export const BIAS: number = TRAINED.bias

/** A signal that comes again says less each time; one against an invitation loses little. */
export const REPEATED = { for: 0.4, against: 0.8 }
/** Repeats that count. */
export const MOST_REPEATS = 3
/** Longest text that one word can be all of: a change, a "perhaps". All lengths are in UTF-16 units. */
export const LINE = 160
/** Longer texts than this are letters, whatever words of an answer stand in them. */
export const SHORT = 300
/** Above this a text is a letter or a newsletter rather than an invitation, and no letter that answers. */
export const LONG = 1500

/** From here on it is an invitation even with a word of change or answer in it. */
export const SURE = {
  beforeAnswer: 0.7,
  beforeChange: 0.6,
  beforeChanges: 0.95,
  asInvited: 0.4,
  noHost: 0.5,
  noInvitation: 0.1
}

/**
 * How much the likeliness of single words counts beside what is known of a text, in logits: at least where somebody is
 * asked to come and where nobody is, and at most; the share that is enough alone.
 */
export const WORDS = { worth: 0.5, least: -0.25, unasked: -3, most: 1.5, sure: 0.7 }
