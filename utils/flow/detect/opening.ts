import type { Signal } from '@/utils/languages/language'
import type { MessageClass } from '@/utils/model/reading'
import { isQuestion } from './by-sentence'
import type { Counts, Findings } from './features'
import type { FoundSignal } from './find-signals'
import { leadsTo } from './set-anew'
import { ANSWERS, HOLDING_BACK, HOSTING, OCCASIONS } from './signal-kinds'
import { subjectOf } from './subject'

/** What a message says before anything else. */
export interface Opening {
  isChange: boolean
  /** The subject of a mail tells a change. */
  isTitled: boolean
  isYes: boolean
  isPerhaps: boolean
  /** The only word of change stands far behind what the message is about. */
  isLate: boolean
  /** Somebody is told to come. */
  isComing: boolean
  /** A change of a party is told before a word that says no: "brought forward, we are double booked". */
  isNews: boolean
  /** A word of a yes names the party: "she would love to come to Max's party". */
  isNamed: boolean
  /** It thanks for an invitation. */
  isThanks: boolean
  /** It names something that has times and is no party before it answers anything. */
  isOther: boolean
  /** A doubt is told before a no, or behind it: "I have to ask his dad, he is with him then", "she has a cold, will tell you". */
  isDoubt: boolean
  /** A new day is told behind the word that calls off. */
  isSetAnew: boolean
  /** A word that calls off goes on to a new day. */
  isPutOff: boolean
  /** What keeps somebody is why it moves to a day. */
  isMoved: boolean
  /** It ends with a question mark. */
  isQuestion: boolean
}

export function isDoubtful(signals: readonly FoundSignal[]): boolean {
  const holding = signals.filter(({ signal }) => HOLDING_BACK.has(signal))
  return [holding[0], holding.at(-1)].some(each => each?.signal === 'reply-maybe')
}

/** "Mia is ill, we put it off to Saturday the 23rd": one no, and then a word of change that leads to a day; or two of them. */
export function isMoved(signals: readonly FoundSignal[], { lastDay }: Findings): boolean {
  const [no, ...others] = signals.filter(({ signal }) => signal === 'reply-no')
  const isTwice = signals.filter(({ signal }) => signal === 'update').length > 1
  if (!no || (others.length > 0 && !isTwice)) return false
  return signals.some(({ signal, start, end }) => signal === 'update' && start >= no.end && leadsTo(lastDay, end))
}

export const namesParty = (signals: readonly FoundSignal[]): boolean =>
  signals.some(
    yes =>
      yes.signal === 'reply-yes' &&
      signals.some(({ signal, start, end }) => OCCASIONS.has(signal) && start >= yes.start && end <= yes.end)
  )

export const opensWithOther = (signals: readonly FoundSignal[]): boolean =>
  OTHER.has(signals.find(({ signal }) => OTHER.has(signal) || ANSWERS.has(signal))?.signal)

const OTHER: ReadonlySet<Signal | undefined> = new Set(['routine', 'work'])

export const opensWithYes = ([first]: readonly FoundSignal[]): boolean =>
  first?.signal === 'reply-yes' && first.start < GREETING

/** "Might be able to pop in": the words of a host in a perhaps. */
export const opensWithPerhaps = ([first]: readonly FoundSignal[], counts: Counts): boolean =>
  first?.signal === 'reply-maybe' && first.start < GREETING && !counts.has('proposes') && !counts.has('asks-reply')

/** No word that holds back, and no question that proposes something, stands before the end of the sentence that tells it. */
export function isComing(signals: readonly FoundSignal[], { comes }: Findings, text: string): boolean {
  const held = signals.find(({ signal }) => HOLDING_BACK.has(signal))
  const proposed = signals.find(({ signal }) => signal === 'proposes')
  // "The playground this afternoon? We are there from 3".
  const isAsked = proposed !== undefined && isQuestion(text, proposed.start)
  const from = Math.min(held?.start ?? Infinity, isAsked ? proposed.end : Infinity)
  return comes.some(end => end <= from)
}

/** The first word of a host is that of an invitation that is thanked for or accepted: what stands below one answers it. */
export const opensWithThanks = (found: readonly FoundSignal[], others: readonly FoundSignal[]): boolean => {
  const first = found.find(({ signal }) => HOSTING.has(signal))
  return (first !== undefined && !others.includes(first)) || thanksForInvitation(found, first?.start ?? Infinity)
}

/** "Thank you for the invitation" is thanks and an answer in one; before any word of a host, and nobody is asked to answer. */
function thanksForInvitation(found: readonly FoundSignal[], host: number): boolean {
  const thanks = found.find(({ signal }) => signal === 'thanks')
  return (
    thanks !== undefined &&
    thanks.start < host &&
    found.some(({ signal, start, end }) => signal === 'reply-yes' && start === thanks.start && end > thanks.end) &&
    !found.some(({ signal }) => signal === 'asks-reply')
  )
}

/** "Accepted: Ada's party @ Sat 13 June", "Maybe:": the answer that a calendar sends is told before a colon. */
export function labelOf([first]: readonly FoundSignal[], text: string): MessageClass | null {
  if (!first || first.start > GREETING || !ANSWERS.has(first.signal)) return null
  const isLabel = /^(?: \p{L}+)? ?: \S/u.test(text.slice(first.end, first.end + GREETING))
  return isLabel && /^(?:\p{L}+: )?$/u.test(text.slice(0, first.start)) ? (first.signal as MessageClass) : null
}

export const opensWithNews = (signals: readonly FoundSignal[], counts: Counts): boolean => {
  const first = (own: FoundSignal['signal']) => signals.findIndex(({ signal }) => signal === own)
  return counts.get('reply-no') === 1 && first('update') >= 0 && first('update') < first('reply-no')
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
  const isFull = isFirst && changes.length > 2
  return (
    !counts.has('invited') &&
    (isFull || !counts.has('asks-reply')) &&
    !hasReplyBy &&
    !hasAge &&
    (isFirst || (counts.get('update') ?? 0) > 1)
  )
}

/** "Subject: Change of date" over whatever the mail says; "Re: Saturday?" asks, and "a new invitation" invites. */
export const isTitled = (signals: readonly FoundSignal[], text: string): boolean => {
  const subject = subjectOf(text)
  const told = new Set(signals.filter(each => each.end < subject.length).map(({ signal }) => signal))
  return told.has('update') && !told.has('invited') && !subject.includes('?')
}

/** "Ada's birthday, Saturday 2-4 at the gym. We are there until 5 if you need a later pick-up". */
export const changesLate = (signals: readonly FoundSignal[]): boolean => {
  const [change, second] = signals.filter(({ signal }) => signal === 'update')
  return change !== undefined && second === undefined && change.start >= OPENING
}

/** Where a message has said what it is about, in UTF-16 units. */
const OPENING = 60
