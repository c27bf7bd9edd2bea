import type { Tokens } from '@/utils/kit/tokens'
import type { Language, Signal } from '@/utils/languages/language'
import type { MessageClass } from '@/utils/model/reading'
import { type Counts, count, type Features, type Findings, featuresOf, isAbout, scoreOf } from './features'
import { type FoundSignal, findSignals } from './find-signals'
import { withoutAnswers, withoutClosing, withoutDenied, withoutEnclosed } from './unmeant-signals'
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
  const all = withoutEnclosed(withoutDenied(findSignals(tokens, language.cues)))
  const signals = withoutAnswers(withoutClosing(all, tokens), tokens.text)
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

/** Who invites to a day that is over has the wrong day, not the wrong tense. */
const isSlip = (counts: Counts, { isPast }: Findings): boolean =>
  isPast && (counts.has('invited') || counts.has('invites')) && !counts.has('past')

/** Longer texts than this are letters, whatever words of an answer stand in them (UTF-16 units). */
const SHORT = 300
/** From here on it is an invitation even with a word of change or answer in it. */
const SURE = {
  beforeAnswer: 0.7,
  beforeChange: 0.6,
  beforeChanges: 0.95,
  asInvited: 0.4,
  noHost: 0.3,
  noInvitation: 0.1
}

/** Changes and answers first: they speak of a party too, and are none. */
function classify(signals: readonly FoundSignal[], findings: Findings, score: number, length: number): MessageClass {
  const counts = count(signals)
  const isShort = length < SHORT
  const invites = counts.has('invites') || counts.has('invited')
  if (isCancelled(counts, isShort)) return 'cancel'
  const mayAnswer = isShort ? !(invites && score > SURE.beforeAnswer) : isLetter(counts, length)
  const reply = mayAnswer ? replyOf(counts, findings, score, opensWithAnswer(signals)) : null
  const isChanged =
    isShort && !isWholeInvitation(counts, findings, score) && isChange(counts, findings, asksFirst(signals))
  if (reply && !(isChanged && isParting(reply, counts))) return reply
  if (isChanged) return 'update'
  if (score >= 0.5) return isLoose(counts, findings) ? 'plan' : 'invite'
  if (isPlan(counts, findings)) return 'plan'
  return length < LINE && isPerhaps(counts) ? 'reply-maybe' : 'other'
}

/** "Does she have something to do on Wednesday? She may come and play": no occasion, no hour. */
const isLoose = (counts: Counts, { hasClock, hasReplyBy, hasAge }: Findings): boolean =>
  counts.has('proposes') && !hasClock && !hasReplyBy && !hasAge && !FIRM.some(signal => counts.has(signal))

const FIRM: readonly Signal[] = ['invited', 'party', 'birthday', 'hosts', 'asks-reply']

/** Two words of change are a change, whatever it invites to. */
function isWholeInvitation(counts: Counts, findings: Findings, score: number): boolean {
  if (score > SURE.beforeChange && WHOLE.filter(fact => findings[fact]).length >= MANY) return true
  const isChanging = isSaidTwice(counts)
  if (score > (isChanging ? SURE.beforeChanges : SURE.beforeChange)) return true
  return (counts.has('invited') || counts.has('invites')) && !isChanging && score > SURE.asInvited
}

/** It asks before it tells of a change. */
const asksFirst = (signals: readonly FoundSignal[]): boolean =>
  signals.find(({ signal }) => signal === 'update' || signal === 'asks-about')?.signal === 'asks-about'

/** "See you on Saturday" at the end of a change. */
const isParting = (reply: MessageClass, counts: Counts): boolean =>
  reply === 'reply-yes' && counts.get('reply-yes') === 1 && !counts.has('thanks')

/** What it says first about a party is a yes, or thanks. */
function opensWithAnswer(signals: readonly FoundSignal[]): boolean {
  const first = signals.find(({ signal }) => SPEAKING.has(signal))
  return first !== undefined && first.start < OPENING && (first.signal === 'reply-yes' || first.signal === 'thanks')
}
const SPEAKING: ReadonlySet<Signal> = new Set([
  'reply-yes',
  'thanks',
  'wishes',
  'hosts',
  'invites',
  'invited',
  'update'
])
/** Longest greeting before what a message says, in UTF-16 units. */
const OPENING = 40

const WHOLE = ['hasDay', 'hasRange', 'hasPlace', 'hasAge', 'hasReplyBy'] as const
/** Of the facts of a whole invitation; a change has fewer. */
const MANY = 4

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
  (isAbout(counts) || (isShort && (counts.get('routine') ?? 0) < (counts.has('update') ? 2 : 1)))

/** A word of change, and what it changes; two such words speak of a party by themselves. */
const isChange = (counts: Counts, { hasDay, hasClock, hasPlace }: Findings, asks: boolean): boolean =>
  counts.has('update') &&
  !isOther(counts) &&
  !(asks && !isSaidTwice(counts)) &&
  (hasDay || hasClock || hasPlace || counts.has('hosts') || isSaidTwice(counts))

const isSaidTwice = (counts: Counts): boolean => (counts.get('update') ?? 0) > 1

const isPerhaps = (counts: Counts): boolean =>
  counts.has('reply-maybe') && !counts.has('hosts') && !counts.has('invites') && !counts.has('invited')

/** A host who asks for an answer gives none; in few words that invite to nothing, answering counts more. */
function replyOf(counts: Counts, { hasDay, hasClock }: Findings, score: number, opens: boolean): MessageClass | null {
  const has = (signal: Signal) => counts.has(signal)
  const many = (signal: Signal) => counts.get(signal) ?? 0
  const [yes, no, maybe] = [many('reply-yes'), many('reply-no'), many('reply-maybe')]
  if (no > maybe + 1 && has('thanks')) return 'reply-no'
  if (maybe > 1 && (score < 0.5 || (!has('hosts') && !has('invites') && !has('invited')))) return 'reply-maybe'
  // "He will not be at school": no party's.
  if (
    many('promotion') > yes + no ||
    many('school') > 1 + yes ||
    (has('school') && !isAbout(counts) && !has('thanks') && yes < 2)
  )
    return null
  // "We have builders in": a host's words, and a reason.
  const isRefusal = no > 0 && maybe === 0 && !has('update') && !has('asks-about')
  const isGuest = opens && yes > 0 && score < SURE.noHost
  const isAnswer = score < SURE.noHost && (isRefusal || yes + no + maybe > many('hosts') + many('asks-reply'))
  if ((has('hosts') || has('asks-reply')) && !isAnswer && !isGuest) return null
  if (has('wishes') && !has('thanks') && no === 0 && !isGuest) return null
  if (maybe > 0 && (has('thanks') || has('reply-yes'))) return 'reply-maybe'
  if (no > 0) return 'reply-no'
  return yes > many('past') && (!hasClock || !hasDay || yes > 1 || (isGuest && !isOther(counts))) ? 'reply-yes' : null
}

function isPlan(counts: Counts, { hasDay, hasClock }: Findings): boolean {
  return counts.has('proposes') && (hasDay || hasClock || counts.has('at-home') || (counts.get('proposes') ?? 0) > 1)
}

function evidenceOf(signals: readonly FoundSignal[]) {
  return signals
    .filter(({ signal }) => WEIGHTS[signal] > 0)
    .toSorted((a, b) => WEIGHTS[b.signal] - WEIGHTS[a.signal] || a.start - b.start)
    .slice(0, MOST_EVIDENCE)
    .map(({ start, end }) => ({ start, end }))
}
