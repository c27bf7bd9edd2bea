import type { Signal } from '@/utils/languages/language'

/** What extract found, as far as it speaks for or against an invitation. `event-day`: an occasion and its day together. */
export type Finding = 'day' | 'event-day' | 'time' | 'range' | 'place' | 'reply-by' | 'honoree' | 'past-day' | 'long'

/**
 * How much each signal says for "this is an invitation", in logits: a logistic regression on our own messages, rounded,
 * and moved by hand where those are few (school letters, wishes, thanks). Checked against `tests/corpus`.
 */
export const WEIGHTS: Readonly<Record<Signal | Finding, number>> = {
  invited: 3.8,
  invites: 2.2,
  proposes: 1.4,
  hosts: 1.3,
  birthday: 0.7,
  party: 1.1,
  gathering: 1,
  'at-home': 1.3,
  'asks-reply': 0.9,
  hopes: 0.8,
  day: 1.9,
  'event-day': 1.7,
  time: 1.2,
  range: 0.8,
  place: 1.8,
  'reply-by': 0.6,
  honoree: 1,
  update: -0.8,
  cancel: -2,
  'reply-yes': -0.3,
  'reply-no': -0.8,
  'reply-maybe': -0.5,
  thanks: -0.7,
  wishes: -1.5,
  past: -0.7,
  'asks-about': -0.8,
  attends: -0.9,
  promotion: -1.3,
  school: -0.5,
  work: -1.9,
  routine: -0.7,
  'past-day': -2,
  long: -0.5
}

/** The log-odds of an invitation before anything is read. */
export const BIAS = -6.4
/** A signal that comes again says less each time; one against an invitation loses little. */
export const REPEATED = { for: 0.4, against: 0.8 }
/** Repeats that count. */
export const MOST_REPEATS = 3
/** Above this many UTF-16 units a text is a letter or a newsletter rather than an invitation. */
export const LONG = 1500
