import type { Signal } from '@/utils/languages/language'

/** What extract found, as far as it speaks for or against an invitation. */
export type Finding = 'day' | 'time' | 'place' | 'reply-by' | 'past-day' | 'long'

/** How much each signal says for "this is an invitation", in logits. Found by hand on our own messages and checked there. */
export const WEIGHTS: Readonly<Record<Signal | Finding, number>> = {
  invites: 2.6,
  proposes: 0.7,
  hosts: 1.2,
  birthday: 0.6,
  party: 1.2,
  gathering: 0.8,
  'at-home': 0.8,
  'asks-reply': 1,
  hopes: 0.8,
  day: 1,
  time: 0.6,
  place: 0.4,
  'reply-by': 1,
  update: -0.6,
  cancel: -2,
  'reply-yes': -0.4,
  'reply-no': -1,
  'reply-maybe': -0.4,
  thanks: -0.8,
  wishes: -2.5,
  past: -0.9,
  'asks-about': -1,
  attends: -1.4,
  promotion: -1.6,
  school: -1.2,
  work: -1.6,
  routine: -0.8,
  'past-day': -2.5,
  long: -1.5
}

/** The log-odds of an invitation before anything is read. */
export const BIAS = -4
/** A signal that comes again says less each time. */
export const REPEATED = 0.4
/** Repeats that count. */
export const MOST_REPEATS = 3
/** Above this many UTF-16 units a text is a letter or a newsletter rather than an invitation. */
export const LONG = 1500
