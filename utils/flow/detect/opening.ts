import { type Counts, type Findings, isAbout } from './features'
import type { FoundSignal } from './find-signals'
import { ANSWERS, HOLDING_BACK, HOSTING } from './signal-kinds'

/** What a message says before anything else. */
export interface Opening {
  isChange: boolean
  isYes: boolean
  /** Somebody is told to come. */
  isComing: boolean
  /** A change of a party is told before a word that says no: "brought forward, we are double booked". */
  isNews: boolean
  /** It thanks for an invitation. */
  isThanks: boolean
  /** It names something that has times and is no party before it answers anything. */
  isOther: boolean
  /** A doubt is told before a no: "I have to ask his dad, that weekend he is with him". */
  isDoubt: boolean
}

export const opensWithDoubt = (signals: readonly FoundSignal[]): boolean =>
  signals.find(({ signal }) => HOLDING_BACK.has(signal))?.signal === 'reply-maybe'

export const opensWithOther = (signals: readonly FoundSignal[]): boolean =>
  signals.find(({ signal }) => signal === 'routine' || ANSWERS.has(signal))?.signal === 'routine'

export const opensWithYes = ([first]: readonly FoundSignal[]): boolean =>
  first?.signal === 'reply-yes' && first.start < GREETING

/** No word that holds back stands before the end of the sentence that tells it. */
export function isComing(signals: readonly FoundSignal[], { comes }: Findings): boolean {
  const held = signals.find(({ signal }) => HOLDING_BACK.has(signal))
  return comes.some(end => end <= (held?.start ?? Infinity))
}

/** The first word of a host is that of an invitation that is thanked for: what stands below one answers it. */
export const opensWithThanks = (found: readonly FoundSignal[], others: readonly FoundSignal[]): boolean => {
  const first = found.find(({ signal }) => HOSTING.has(signal))
  return first !== undefined && !others.includes(first)
}

export const opensWithNews = (signals: readonly FoundSignal[], counts: Counts): boolean => {
  const first = (own: FoundSignal['signal']) => signals.findIndex(({ signal }) => signal === own)
  return counts.get('reply-no') === 1 && isAbout(counts) && first('update') >= 0 && first('update') < first('reply-no')
}

/** Longest "Hi Nat,", in UTF-16 units. */
const GREETING = 20

/** A change is told at once, and asks for no answer; or it is told twice. */
export const opensWithChange = (
  signals: readonly FoundSignal[],
  counts: Counts,
  { hasReplyBy, hasAge }: Findings
): boolean => {
  const changes = signals.filter(({ signal }) => signal === 'update')
  const isFirst = (changes[0]?.start ?? OPENING) < OPENING
  return (
    !counts.has('invited') &&
    !counts.has('asks-reply') &&
    !hasReplyBy &&
    !hasAge &&
    (isFirst || (counts.get('update') ?? 0) > 1)
  )
}

/** Where a message has said what it is about, in UTF-16 units. */
const OPENING = 60
