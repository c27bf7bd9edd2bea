import type { Tokens } from '@/utils/kit/tokens'
import type { Language, Signal } from '@/utils/languages/language'
import type { MessageClass } from '@/utils/model/reading'
import { type FoundSignal, findSignals } from './find-signals'
import { BIAS, type Finding, LONG, MOST_REPEATS, REPEATED, WEIGHTS } from './weights'

/** What extract found out before the class is decided. */
export interface Findings {
  hasDay: boolean
  hasClock: boolean
  /** A time with its end. */
  hasRange: boolean
  hasPlace: boolean
  hasHonoree: boolean
  hasReplyBy: boolean
  /** Its only day was over when the message was sent. */
  isPast: boolean
}

export interface Detected {
  class: MessageClass
  /** 0 to 1: how sure we are that it is an invitation. */
  score: number
  /** The words that speak for it, strongest first, in UTF-16 units. */
  evidence: readonly { start: number; end: number }[]
  /** The text names an occasion. */
  namesOccasion: boolean
}

const MOST_EVIDENCE = 6

/** What a message is, and why. Pure. */
export function detect(tokens: Tokens, language: Language, findings: Findings): Detected {
  const signals = withoutAnswers(findSignals(tokens, language.cues), tokens.text)
  const counts = count(signals)
  const told = isSlip(counts, findings) ? { ...findings, isPast: false } : findings
  const score = logistic(BIAS + sumSignals(counts) + sumFindings(told, isOccasion(counts, told), tokens.text.length))
  return {
    class: classify(counts, told, score, tokens.text.length),
    score,
    evidence: evidenceOf(signals),
    namesOccasion: isAbout(counts)
  }
}

const HOSTING: ReadonlySet<Signal> = new Set(['invited', 'invites', 'hosts'])
const ANSWERING: ReadonlySet<Signal> = new Set(['reply-yes', 'reply-no', 'reply-maybe', 'thanks', 'asks-about'])

/** An answer on a line below an invitation is somebody else's: a copied chat is judged by how it begins. */
function withoutAnswers(signals: readonly FoundSignal[], text: string): FoundSignal[] {
  const first = Math.min(...signals.filter(({ signal }) => HOSTING.has(signal)).map(({ start }) => start))
  const lineEnd = Number.isFinite(first) ? text.indexOf('\n', first) : -1
  return signals.filter(({ signal, start }) => lineEnd < 0 || start < lineEnd || !ANSWERING.has(signal))
}

/** Who invites to a day that is over has the wrong day, not the wrong tense. */
const isSlip = (counts: Counts, { isPast }: Findings): boolean =>
  isPast && (counts.has('invited') || counts.has('invites')) && !counts.has('past')

type Counts = ReadonlyMap<Signal, number>

function count(signals: readonly FoundSignal[]): Counts {
  const counts = new Map<Signal, number>()
  for (const { signal } of signals) counts.set(signal, (counts.get(signal) ?? 0) + 1)
  return counts
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x))

function sumSignals(counts: Counts): number {
  let sum = 0
  for (const [signal, times] of counts) {
    const weight = WEIGHTS[signal]
    const repeated = weight > 0 ? REPEATED.for : REPEATED.against
    sum += weight * (1 + repeated * (Math.min(times, MOST_REPEATS) - 1))
  }
  return sum
}

function sumFindings(findings: Findings, hasOccasion: boolean, length: number): number {
  const hasDay = findings.hasDay && !findings.isPast
  const present: [Finding, boolean][] = [
    ['day', hasDay],
    ['event-day', hasDay && hasOccasion],
    ['time', findings.hasClock],
    ['range', findings.hasRange],
    ['place', findings.hasPlace],
    ['honoree', findings.hasHonoree],
    ['reply-by', findings.hasReplyBy],
    ['past-day', findings.isPast],
    ['long', length > LONG]
  ]
  return present.reduce((sum, [name, is]) => sum + (is ? WEIGHTS[name] : 0), 0)
}

/** The text names an occasion. */
const isAbout = (counts: Counts): boolean => counts.has('party') || counts.has('birthday') || counts.has('gathering')

/** A named occasion, or a time at somebody's home. */
const isOccasion = (counts: Counts, { hasClock }: Findings): boolean =>
  isAbout(counts) || (hasClock && counts.has('at-home'))

/** Longer texts than this are letters, whatever words of an answer stand in them (UTF-16 units). */
const SHORT = 300
/** From here on it is an invitation even with a word of change or answer in it. */
const SURE = { beforeAnswer: 0.7, beforeChange: 0.9 }

/** Changes and answers first: they speak of a party too, and are none. */
function classify(counts: Counts, findings: Findings, score: number, length: number): MessageClass {
  const isShort = length < SHORT
  const invites = counts.has('invites') || counts.has('invited')
  if (isCancelled(counts, isShort)) return 'cancel'
  const reply = isShort && !(invites && score > SURE.beforeAnswer) ? replyOf(counts, findings) : null
  if (reply) return reply
  const isWhole = invites || (counts.has('asks-reply') && score > SURE.beforeChange)
  if (isShort && !isWhole && isChange(counts, findings)) return 'update'
  if (score >= 0.5) return 'invite'
  return isPlan(counts, findings) ? 'plan' : 'other'
}

/** "Training is cancelled" is no party's. */
const isCancelled = (counts: Counts, isShort: boolean): boolean =>
  counts.has('cancel') && !counts.has('work') && (isAbout(counts) || (isShort && !counts.has('routine')))

const isChange = (counts: Counts, { hasDay, hasClock, hasPlace }: Findings): boolean =>
  counts.has('update') && (hasDay || hasClock || hasPlace)

function replyOf(counts: Counts, { hasClock }: Findings): MessageClass | null {
  const has = (signal: Signal) => counts.has(signal)
  const maybes = counts.get('reply-maybe') ?? 0
  if (maybes > 1 && !has('hosts') && !has('invites') && !has('invited')) return 'reply-maybe'
  if (has('hosts') || has('asks-reply') || (has('wishes') && !has('thanks'))) return null
  if (maybes > 0 && (has('thanks') || has('reply-yes'))) return 'reply-maybe'
  if (has('reply-no')) return 'reply-no'
  if (has('reply-yes') && !hasClock) return 'reply-yes'
  return null
}

function isPlan(counts: Counts, { hasDay, hasClock }: Findings): boolean {
  return counts.has('proposes') && (hasDay || hasClock || counts.has('at-home'))
}

function evidenceOf(signals: readonly FoundSignal[]) {
  return signals
    .filter(({ signal }) => WEIGHTS[signal] > 0)
    .toSorted((a, b) => WEIGHTS[b.signal] - WEIGHTS[a.signal] || a.start - b.start)
    .slice(0, MOST_EVIDENCE)
    .map(({ start, end }) => ({ start, end }))
}
