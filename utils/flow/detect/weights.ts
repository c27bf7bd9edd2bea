import type { Signal } from '@/utils/languages/language'

/** What extract found, as far as it speaks for or against an invitation. `event-day`: an occasion and its day together. */
export type Finding = 'day' | 'event-day' | 'time' | 'range' | 'place' | 'reply-by' | 'honoree' | 'past-day' | 'long'

/**
 * How much each signal says for "this is an invitation", in logits. Set by hand, then moved by a ridge regression towards
 * the messages of `tests/corpus` that are not kept aside, and rounded. The aside ones check it (`detect.test.ts`).
 */
export const WEIGHTS: Readonly<Record<Signal | Finding, number>> = {
  invited: 3.4,
  invites: 2.4,
  proposes: 1.4,
  hosts: 1.4,
  birthday: 1,
  party: 1.1,
  gathering: 1.2,
  'at-home': 1,
  'asks-reply': 1.1,
  hopes: 0.8,
  day: 1.6,
  'event-day': 1.9,
  time: 1.2,
  range: 1.2,
  place: 1.7,
  'reply-by': 1,
  honoree: 1.3,
  update: -1.1,
  cancel: -2,
  'reply-yes': -0.5,
  'reply-no': -1,
  'reply-maybe': -0.4,
  thanks: -0.7,
  wishes: -2,
  past: -0.9,
  'asks-about': -1.1,
  attends: -1.4,
  promotion: -1.7,
  school: -0.3,
  work: -1.9,
  routine: -0.9,
  'past-day': -2,
  long: -1
}

/** The log-odds of an invitation before anything is read. */
export const BIAS = -6.5
/** A signal that comes again says less each time; one against an invitation loses little. */
export const REPEATED = { for: 0.4, against: 0.8 }
/** Repeats that count. */
export const MOST_REPEATS = 3
/** Above this many UTF-16 units a text is a letter or a newsletter rather than an invitation. */
export const LONG = 1500
