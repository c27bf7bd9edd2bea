import type { Signal } from '@/utils/languages/language'
import { type Counts, type Findings, isAbout } from './features'
import { LINE } from './weights'

/** What has times, and is no party. */
const OTHERS: readonly Signal[] = ['routine', 'school', 'work', 'promotion']

export const isOther = (counts: Counts): boolean => !isAbout(counts) && OTHERS.some(signal => counts.has(signal))

/** "Training is cancelled" is no party's. */
export const isCancelled = (counts: Counts, isShort: boolean): boolean =>
  counts.has('cancel') &&
  (!counts.has('work') || counts.has('birthday') || counts.has('party')) &&
  (isAbout(counts) ||
    (isShort && !counts.has('school') && (counts.get('routine') ?? 0) < (counts.has('update') ? 2 : 1)))

/**
 * "We had to postpone. New date is 7 March, still 2-4", "new: Saturday the 12th, same time, same place", "his friend
 * cancelled, so there is a place: 2 to 4 at the climbing wall": called off in a word, and others tell when it is held.
 */
export const isRenewed = (counts: Counts, { hasDay, hasClock, hasRange }: Findings): boolean =>
  counts.get('cancel') === 1 &&
  (hasRange || ((counts.get('update') ?? 0) > (hasClock ? 1 : 2) && hasDay && !counts.has('reply-no')))

/** A word of change, and what it changes; two such words speak of a party by themselves. */
export const isChange = (counts: Counts, findings: Findings): boolean =>
  counts.has('update') &&
  (isSaidTwice(counts) || isClear(counts, findings)) &&
  (CHANGED.some(name => findings[name]) || counts.has('hosts') || isOfParty(counts))

const CHANGED = ['hasDay', 'hasClock', 'hasRange', 'hasEnd', 'hasPlace'] as const

/** Nothing takes a single word of change for something else. */
const isClear = (counts: Counts, { hasDay, hasClock, hasRange }: Findings): boolean =>
  (!isOther(counts) || (isPriced(counts) && !hasRange)) &&
  !isAsking(counts) &&
  !isElsewhere(counts) &&
  !(counts.has('reply-maybe') && !hasDay && !hasClock)

/** What is over, what a school arranges, and what somebody is wished. */
const isElsewhere = (counts: Counts): boolean =>
  (counts.get('past') ?? 0) > 1 || (counts.get('school') ?? 0) > 1 || counts.has('wishes')

/** "Forgot to say: grip socks on Sunday, they cost $4 there": a price alone makes nobody sell. */
const isPriced = (counts: Counts): boolean =>
  counts.get('promotion') === 1 && !counts.has('routine') && !counts.has('school') && !counts.has('work')

/** "The BBQ is brought forward, do you want to come?", "Leo's party: no need for towels after all." */
const isOfParty = (counts: Counts): boolean =>
  (isAbout(counts) || isSaidTwice(counts)) && !OVER.some(signal => counts.has(signal))

const OVER: readonly Signal[] = ['past', 'attends']

/** "Whose is the coat from Saturday's party?": a question, in a word that also tells changes. */
const isAsking = (counts: Counts): boolean => counts.has('asks-about') && !counts.has('proposes')

export const isSaidTwice = (counts: Counts): boolean => (counts.get('update') ?? 0) > 1

/** "I forgot: non-slip socks!" */
export const isLoneChange = (counts: Counts, length: number): boolean =>
  length < LINE && counts.size === 1 && counts.has('update')
