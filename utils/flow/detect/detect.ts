import type { Tokens } from '@/utils/kit/tokens'
import type { Language, Signal } from '@/utils/languages/language'
import type { MessageClass } from '@/utils/model/reading'
import { type Counts, count, type Features, type Findings, featuresOf, isAbout, scoreOf } from './features'
import { type FoundSignal, findSignals } from './find-signals'
import { WEIGHTS } from './weights'

export interface Detected {
  class: MessageClass
  /** 0 to 1: how sure we are that it is an invitation. */
  score: number
  /** What the score was summed from. */
  features: Features
  /** The words that speak for it, strongest first, in UTF-16 units. */
  evidence: readonly { start: number; end: number }[]
  /** The text names an occasion. */
  namesOccasion: boolean
  /** It names none, and something else that has times: training, school, work. */
  namesOther: boolean
}

const MOST_EVIDENCE = 6

/** What a message is, and why. Pure. */
export function detect(tokens: Tokens, language: Language, findings: Findings): Detected {
  const all = withoutDenied(findSignals(tokens, language.cues))
  const signals = withoutAnswers(all, tokens.text)
  const counts = count(signals)
  const told = isSlip(counts, findings) ? { ...findings, isPast: false } : findings
  const features = featuresOf(counts, told, tokens.text.length)
  const score = scoreOf(features)
  const letter = replyOfLetter(count(all), score, tokens.text.length)
  const found = letter ?? classify(signals, told, score, tokens.text.length)
  return {
    class: found,
    score,
    features,
    evidence: evidenceOf(signals),
    namesOccasion: isAbout(counts),
    namesOther: isOther(counts)
  }
}

const OTHERS: readonly Signal[] = ['routine', 'school', 'work', 'promotion']

const isOther = (counts: Counts): boolean => !isAbout(counts) && OTHERS.some(signal => counts.has(signal))

const HOSTING: ReadonlySet<Signal> = new Set(['invited', 'invites', 'hosts'])
const ANSWERING: ReadonlySet<Signal> = new Set(['reply-yes', 'reply-no', 'reply-maybe', 'thanks', 'asks-about'])

/** An answer on a line below an invitation is somebody else's: a copied chat is judged by how it begins. */
function withoutAnswers(signals: readonly FoundSignal[], text: string): FoundSignal[] {
  const first = Math.min(...signals.filter(({ signal }) => HOSTING.has(signal)).map(({ start }) => start))
  const lineEnd = Number.isFinite(first) ? text.indexOf('\n', first) : -1
  return signals.filter(({ signal, start }) => lineEnd < 0 || start < lineEnd || !ANSWERING.has(signal))
}

/** "It is not cancelled": a word of calling off is taken back by a phrase of change that is a "not" longer, or that
 * goes on from it: "not in the garden but". */
function withoutDenied(signals: readonly FoundSignal[]): FoundSignal[] {
  const changes = signals.filter(({ signal }) => signal === 'update')
  const isDenied = (off: FoundSignal) =>
    changes.some(({ start, end }) => {
      const longer = off.start - start + end - off.end
      const goesOn = start > off.start && start < off.end && end > off.end
      return goesOn || (start <= off.start && end >= off.end && longer > 0 && longer <= NEGATION)
    })
  return signals.filter(each => each.signal !== 'cancel' || !isDenied(each))
}
/** Longest "not" with its space, in UTF-16 units. */
const NEGATION = 7

/** Who invites to a day that is over has the wrong day, not the wrong tense. */
const isSlip = (counts: Counts, { isPast }: Findings): boolean =>
  isPast && (counts.has('invited') || counts.has('invites')) && !counts.has('past')

/** Longer texts than this are letters, whatever words of an answer stand in them (UTF-16 units). */
const SHORT = 300
/** From here on it is an invitation even with a word of change or answer in it, or with several of change. */
const SURE = { beforeAnswer: 0.7, beforeChange: 0.6, beforeChanges: 0.9, noHost: 0.3, noInvitation: 0.1 }

/** Changes and answers first: they speak of a party too, and are none. */
function classify(signals: readonly FoundSignal[], findings: Findings, score: number, length: number): MessageClass {
  const counts = count(signals)
  const isShort = length < SHORT
  const invites = counts.has('invites') || counts.has('invited')
  if (isCancelled(counts, isShort)) return 'cancel'
  const mayAnswer = isShort ? !(invites && score > SURE.beforeAnswer) : isLetter(counts, length)
  const reply = mayAnswer ? replyOf(counts, findings, score < SURE.noHost && opensWithAnswer(signals)) : null
  const isChanged = isShort && !isWhole(counts, score) && isChange(counts, findings)
  if (reply && !(isChanged && isParting(reply, counts))) return reply
  if (isChanged) return 'update'
  if (score >= 0.5) return 'invite'
  if (isPlan(counts, findings)) return 'plan'
  return length < LINE && isPerhaps(counts) ? 'reply-maybe' : 'other'
}

/** Holds so much of an invitation that it is one, whatever it changes. */
function isWhole(counts: Counts, score: number): boolean {
  const changes = counts.get('update') ?? 0
  if (changes > 1) return score > SURE.beforeChanges
  return counts.has('invites') || counts.has('invited') || score > SURE.beforeChange
}

/** "See you on Saturday" at the end of a change. */
const isParting = (reply: MessageClass, counts: Counts): boolean =>
  reply === 'reply-yes' && counts.get('reply-yes') === 1 && !counts.has('thanks')

/** What it says first about a party is a yes, or thanks. */
function opensWithAnswer(signals: readonly FoundSignal[]): boolean {
  const first = signals.find(({ signal }) => SPEAKING.has(signal))
  return first !== undefined && first.start < OPENING && (first.signal === 'reply-yes' || first.signal === 'thanks')
}
/** Longest greeting before what a message says, in UTF-16 units. */
const OPENING = 40
const SPEAKING: ReadonlySet<Signal> = new Set([
  'reply-yes',
  'thanks',
  'wishes',
  'hosts',
  'invites',
  'invited',
  'update'
])

/** Longest text in which a single "perhaps" is the answer, in UTF-16 units. */
const LINE = 100

/** Longest letter that answers, in UTF-16 units. */
const LETTER = 1500

/** A long answer thanks for the invitation or wishes well, and invites nobody. */
const isLetter = (counts: Counts, length: number): boolean =>
  length < LETTER && (counts.has('thanks') || counts.has('wishes')) && !counts.has('invites') && !counts.has('hosts')

/** In a letter that is no invitation people ask, tell and hope besides: what says no counts most. */
function replyOfLetter(whole: Counts, score: number, length: number): MessageClass | null {
  const isReply = length >= SHORT && length < LETTER && score < SURE.noInvitation
  if (!isReply || !(whole.has('thanks') || whole.has('wishes'))) return null
  if (whole.has('reply-no')) return 'reply-no'
  return whole.has('reply-yes') ? 'reply-yes' : null
}

/** "Training is cancelled" is no party's. */
const isCancelled = (counts: Counts, isShort: boolean): boolean =>
  counts.has('cancel') &&
  !counts.has('work') &&
  (isAbout(counts) || (isShort && (counts.has('update') || !counts.has('routine'))))

/** A word of change, and what it changes; two such words speak of a party by themselves. */
const isChange = (counts: Counts, { hasDay, hasClock, hasPlace }: Findings): boolean =>
  counts.has('update') &&
  (isAbout(counts) || !(counts.has('routine') || counts.has('work'))) &&
  (hasDay || hasClock || hasPlace || counts.has('hosts') || (isAbout(counts) && (counts.get('update') ?? 0) > 1))

const isPerhaps = (counts: Counts): boolean =>
  counts.has('reply-maybe') && !counts.has('hosts') && !counts.has('invites') && !counts.has('invited')

function replyOf(counts: Counts, { hasClock }: Findings, isGuest: boolean): MessageClass | null {
  const has = (signal: Signal) => counts.has(signal)
  const maybes = counts.get('reply-maybe') ?? 0
  const noes = counts.get('reply-no') ?? 0
  if (noes > maybes + 1 && has('thanks')) return 'reply-no'
  if (maybes > 1 && !has('hosts') && !has('invites') && !has('invited')) return 'reply-maybe'
  if ((has('hosts') && !isGuest && noes < 2) || (has('asks-reply') && !(isGuest && has('reply-yes')))) return null
  if (has('wishes') && !has('thanks') && noes === 0 && !isGuest) return null
  if (maybes > 0 && (has('thanks') || has('reply-yes'))) return 'reply-maybe'
  if (noes > 0) return 'reply-no'
  if (has('reply-yes') && (!hasClock || (isGuest && !isOther(counts)) || (counts.get('reply-yes') ?? 0) > 1))
    return 'reply-yes'
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
