import type { Signal } from '@/utils/languages/language'
import type { FoundSignal } from './find-signals'
import { BIAS, type Finding, LONG, MOST_REPEATS, REPEATED, WEIGHTS, WORDS } from './weights'

/** What extract found out before the class is decided. */
export interface Findings {
  hasDay: boolean
  /** Where the last of the party's days begins, in UTF-16 units; -1 without one. */
  lastDay: number
  hasClock: boolean
  /** Where the last of all days and times begins, or the place of the party; -1 without any, in UTF-16 units. */
  lastTold: number
  /** A time with its end. */
  hasRange: boolean
  /** When it ends, with or without its beginning. */
  hasEnd: boolean
  hasPlace: boolean
  hasHonoree: boolean
  /** The writer's own party. */
  isOwn: boolean
  /** The age that is celebrated. */
  hasAge: boolean
  hasReplyBy: boolean
  /** It says how old guests have to be. */
  hasAgeLimit: boolean
  /** Its only day was over when the message was sent. */
  isPast: boolean
  /** Its day is the one on which the message was sent, or the next: who names it reminds of it. */
  isSoon: boolean
  /** Where sentences end that tell that somebody comes, in UTF-16 units. */
  comes: readonly number[]
  /** It names a sum of money. */
  hasPrice: boolean
  /** Children stay at home, or a school, a club or a shop invites. */
  isExcluded: boolean
}

/** How often each signal stands in a text. */
export type Counts = ReadonlyMap<Signal, number>

/** What the score is summed from: how much of each signal and finding a message holds. */
export type Features = ReadonlyMap<Signal | Finding, number>

export function count(signals: readonly FoundSignal[]): Counts {
  const counts = new Map<Signal, number>()
  for (const { signal } of signals) counts.set(signal, (counts.get(signal) ?? 0) + 1)
  return counts
}

/** A repeated signal says less each time. `length` is that of the text, in UTF-16 units. */
export function featuresOf(counts: Counts, sentences: readonly Counts[], findings: Findings, length: number): Features {
  const features = new Map<Signal | Finding, number>()
  for (const [signal, times] of counts) {
    const repeated = WEIGHTS[signal] > 0 ? REPEATED.for : REPEATED.against
    features.set(signal, 1 + repeated * (Math.min(times, MOST_REPEATS) - 1))
  }
  if (isSold(counts, findings)) features.set('promotion', 1)
  for (const finding of present(counts, sentences, findings, length)) features.set(finding, 1)
  return features
}

/** A price, and nobody to answer: who names one sells or collects. */
const isSold = (counts: Counts, { hasPrice }: Findings): boolean =>
  hasPrice && !counts.has('asks-reply') && !counts.has('promotion')

/** Who tells of an invitation, asks about one or sells one does not invite. */
const DOUBTS: readonly Signal[] = ['past', 'school', 'promotion', 'asks-about']

function present(counts: Counts, sentences: readonly Counts[], findings: Findings, length: number): Finding[] {
  const hasOccasion = isOccasion(counts, findings)
  const hasDay = findings.hasDay && !findings.isPast
  const all: [Finding, boolean][] = [
    ['invited-to', isInvitedTo(counts) || sentences.some(isBirthdays)],
    ['invites-to', isAbout(counts) && (counts.has('invited') || counts.has('invites'))],
    ['day', hasDay],
    ['event-day', hasDay && hasOccasion],
    ['time', findings.hasClock],
    ['range', findings.hasRange],
    ['place', findings.hasPlace],
    ['honoree', findings.hasHonoree || (findings.isOwn && hasDay)],
    ['reply-by', findings.hasReplyBy],
    ['past-day', findings.isPast],
    ['public', isPublic(counts, findings)],
    ['long', length > LONG]
  ]
  return all.flatMap(([name, is]) => (is ? [name] : []))
}

const isInvitedTo = (counts: Counts): boolean =>
  isAbout(counts) && counts.has('invited') && !DOUBTS.some(signal => counts.has(signal))

/** "I invite you to my birthday. Turn left at the school": what stands around that sentence casts no doubt on it. */
const isBirthdays = (sentence: Counts): boolean => sentence.has('birthday') && isInvitedTo(sentence)

/** 0 to 1: how sure we are that it is an invitation. `share` is what its single words make of it. */
export function scoreOf(features: Features, share: number): number {
  const isAsked = ASKING.some(signal => features.has(signal))
  const words = fromWords(share, isAsked ? WORDS.least : WORDS.unasked)
  // A fair is told in the words of a party.
  let sum = BIAS + (features.has('public') ? Math.min(0, words) : words)
  for (const [name, amount] of features) sum += WEIGHTS[name] * amount
  return 1 / (1 + Math.exp(-sum))
}

/** "Otis has Ralf's party on Sunday at 11, the card is in the drawer": nobody is asked to come, so its words say more. */
const ASKING: readonly Signal[] = ['invited', 'asks-reply', 'proposes']

/** In logits, within bounds: words that nobody chose say less than what is known of them. */
const fromWords = (share: number, least: number): number =>
  Math.min(WORDS.most, Math.max(least, WORDS.worth * Math.log(share / (1 - share))))

/** The text names an occasion. */
export const isAbout = (counts: Counts): boolean =>
  counts.has('party') || counts.has('birthday') || counts.has('gathering')

const ORGANISED: readonly Signal[] = ['promotion', 'work', 'routine']

/**
 * Fêtes and fairs invite everybody, for nobody's sake, and ask for no answer; so do clubs and shops, if to no party. Who
 * says how old guests have to be invites everybody too.
 */
const isPublic = (counts: Counts, { hasAge, hasAgeLimit, hasHonoree }: Findings): boolean =>
  !hasAge &&
  !hasHonoree &&
  (!counts.has('at-home') || (counts.get('school') ?? 0) > 2) &&
  (hasAgeLimit || (isOrganised(counts) && !counts.has('proposes') && !counts.has('asks-reply')))

const isOrganised = (counts: Counts): boolean =>
  counts.has('school') || (!counts.has('party') && ORGANISED.some(signal => counts.has(signal)))

/** A named occasion, somebody's new age, or a time at somebody's home. */
const isOccasion = (counts: Counts, { hasAge, hasClock }: Findings): boolean =>
  isAbout(counts) || hasAge || (hasClock && counts.has('at-home'))

/** Who, how old or where, the day and the hour: nobody answers so. */
export const isTold = (counts: Counts, { hasHonoree, hasAge, hasPlace, hasDay, hasClock, isPast }: Findings): boolean =>
  hasHonoree &&
  (hasAge || hasPlace) &&
  hasDay &&
  hasClock &&
  !isPast &&
  (counts.get('reply-yes') ?? 0) < 2 &&
  !counts.has('thanks') &&
  !counts.has('wishes')
