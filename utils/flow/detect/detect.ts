import type { Tokens } from '@/utils/kit/tokens'
import type { Language, Signal } from '@/utils/languages/language'
import type { MessageClass } from '@/utils/model/reading'
import { bySentence } from './by-sentence'
import { isCancelled, isChange, isLoneChange, isOther, isSaidTwice } from './changes'
import { type Counts, count, type Features, type Findings, featuresOf, isAbout, scoreOf } from './features'
import { type FoundSignal, findSignals } from './find-signals'
import { guestSignals } from './guest-signals'
import { isComing, type Opening, opensWithChange, opensWithThanks, opensWithYes } from './opening'
import { ownSignals, withoutDenied, withoutEnclosed, withoutGuests, withoutThanked } from './own-signals'
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

/** "Partita di calcetto per i 9 di Samu": a sport is what the party does, where all of a party is told. */
const withoutSport = (counts: Counts, findings: Findings): Counts =>
  isTold(counts, findings) && findings.hasAge && findings.hasPlace && !counts.has('promotion')
    ? new Map([...counts].filter(([signal]) => signal !== 'routine'))
    : counts

/** "Henri wird ja wirklich schon 3": a new age speaks of a birthday, in whatever words it is told. */
const withAge = (counts: Counts, { hasAge, hasHonoree, hasPlace, hasRange }: Findings): Counts =>
  hasAge && (hasHonoree || hasPlace || hasRange) && !counts.has('birthday')
    ? new Map([...counts, ['birthday', 1]])
    : counts

/** What a message is, and why. Pure. */
export function detect(tokens: Tokens, language: Language, findings: Findings): Detected {
  const found = withoutEnclosed(withoutGuests(withoutDenied(findSignals(tokens, language.cues))))
  const others = withoutThanked(found, tokens)
  const isThanks = opensWithThanks(found, others)
  const all = isThanks ? others : found
  const signals = guestSignals(ownSignals(all, tokens), tokens, language.rsvp)
  const counts = withoutSport(withAge(count(signals), findings), findings)
  const told = isSlip(counts, findings) ? { ...findings, isPast: false } : findings
  const sentences = bySentence(signals, tokens.text).map(count)
  const features = featuresOf(counts, sentences, told, tokens.text.length)
  const score = scoreOf(features)
  const letter = replyOfLetter(count(all), score, tokens.text.length)
  const opening = {
    isChange: opensWithChange(signals, counts, told) && score < SURE.beforeChanges,
    isYes: opensWithYes(signals),
    isComing: isComing(signals, told),
    isThanks
  }
  const messageClass = letter ?? classify(counts, told, score, tokens.text.length, opening)
  return {
    class: messageClass,
    score,
    features,
    evidence: evidenceOf(signals),
    namesOccasion: isAbout(counts),
    namesOther: isOther(counts)
  }
}

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
  noHost: 0.5,
  noInvitation: 0.1
}

/** Changes and answers first: they speak of a party too, and are none. */
function classify(counts: Counts, findings: Findings, score: number, length: number, opening: Opening): MessageClass {
  const isShort = length < SHORT
  const invites = counts.has('invites') || counts.has('invited')
  // "No big party this year but the cinema, will you come?"
  const isMeant = score > SURE.beforeChanges && (invites || counts.has('asks-reply'))
  if (isCancelled(counts, isShort) && !isMeant) return 'cancel'
  // Who thanks for an invitation answers it; with no other word it is a yes.
  if (opening.isThanks) return replyOf(counts, findings, 0, opening) ?? 'reply-yes'
  const mayAnswer = isShort
    ? !(invites && score > SURE.beforeAnswer) && !isTold(counts, findings)
    : isLetter(counts, length)
  if (isShort && mayAnswer && opening.isComing && isGuest(counts, score)) return 'reply-yes'
  const reply = mayAnswer ? replyOf(counts, findings, score, opening) : null
  if (reply) return reply
  const isWhole = !opening.isChange && isWholeInvitation(counts, score)
  const mayChange = isShort || (opening.isChange && isSaidTwice(counts) && length < LETTER)
  if (isLoneChange(counts, length) || (mayChange && !isWhole && isChange(counts, findings))) return 'update'
  if (findings.isExcluded) return 'other'
  if (score >= 0.5 && !isReport(counts, findings, score) && !isOffer(counts, findings))
    return isLoose(counts, findings) ? 'plan' : 'invite'
  if (isPlan(counts, findings)) return 'plan'
  return length < LINE && isPerhaps(counts) ? 'reply-maybe' : 'other'
}

/** "On Saturday was Noah's party, 2 to 6, and all were tired", "What do you give Kai for his party?": nobody is asked. */
const isReport = (counts: Counts, { hasPlace, hasReplyBy }: Findings, score: number): boolean =>
  !INVITING.some(signal => counts.has(signal)) &&
  ((counts.get('past') ?? 0) > 1 ||
    (counts.has('past') && counts.has('attends')) ||
    (score < SURE.beforeChange && !hasPlace && !hasReplyBy && TOLD.some(signal => counts.has(signal))))

const TOLD: readonly Signal[] = ['past', 'thanks', 'wishes', 'asks-about']

/** "Celebrate your birthday with us, 15 euros each": nobody's party, in the words of who sells. */
const isOffer = (counts: Counts, { hasAge, hasHonoree }: Findings): boolean =>
  (counts.get('promotion') ?? 0) > (hasHonoree ? 2 : 1) && !hasAge

const INVITING: readonly Signal[] = ['invited', 'invites', 'hosts', 'asks-reply', 'proposes', 'at-home']

/** "Does she have something to do on Wednesday? She may come and play": no occasion, no hour. */
const isLoose = (counts: Counts, { hasClock, hasReplyBy, hasAge }: Findings): boolean =>
  counts.has('proposes') && !hasClock && !hasReplyBy && !hasAge && !FIRM.some(signal => counts.has(signal))

const FIRM: readonly Signal[] = ['invited', 'party', 'birthday', 'hosts', 'asks-reply']

/** Two words of change are a change, whatever it invites to; with "invited" it is an invitation. */
function isWholeInvitation(counts: Counts, score: number): boolean {
  // "Leo's party on Saturday is not in the park but in the hall": nobody is invited.
  const isTold = counts.has('update') && !INVITING.some(signal => counts.has(signal))
  const isChanging = isSaidTwice(counts) || isTold
  if (
    (counts.has('invited') && score > SURE.asInvited) ||
    score > (isChanging ? SURE.beforeChanges : SURE.beforeChange)
  )
    return true
  return counts.has('invites') && !isChanging && score > SURE.asInvited
}

/** Who, how old or where, the day and the hour: nobody answers so. */
const isTold = (counts: Counts, { hasHonoree, hasAge, hasPlace, hasDay, hasClock, isPast }: Findings): boolean =>
  hasHonoree &&
  (hasAge || hasPlace) &&
  hasDay &&
  hasClock &&
  !isPast &&
  (counts.get('reply-yes') ?? 0) < 2 &&
  !counts.has('thanks') &&
  !counts.has('wishes')

/** Who hosts nothing, and speaks of nothing that is no party. */
const isGuest = (counts: Counts, score: number): boolean =>
  score < SURE.noHost && (counts.get('hosts') ?? 0) < 2 && !NO_GUEST.some(signal => counts.has(signal))

const NO_GUEST: readonly Signal[] = ['asks-reply', 'routine', 'promotion']

/** Longest text in which a single "perhaps" is the answer, in UTF-16 units. */
const LINE = 160

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

const isPerhaps = (counts: Counts): boolean =>
  counts.has('reply-maybe') && !counts.has('hosts') && !counts.has('invites') && !counts.has('invited')

/** A host who asks for an answer gives none; in few words that invite to nothing, answering counts more. */
function replyOf(
  counts: Counts,
  { hasDay, hasClock, hasPlace }: Findings,
  score: number,
  { isYes }: Opening
): MessageClass | null {
  const has = (signal: Signal) => counts.has(signal)
  const many = (signal: Signal) => counts.get(signal) ?? 0
  const [yes, no, maybe] = [many('reply-yes'), many('reply-no'), many('reply-maybe')]
  const inviting = many('hosts') + many('invites') + many('invited')
  if (maybe > 1 && (inviting === 0 || (score < SURE.noHost && maybe > inviting))) return 'reply-maybe'
  // "He will not be at school": no party's.
  const answers = yes + no + maybe
  const others = many('promotion') + (isAbout(counts) || has('thanks') ? 0 : many('school'))
  if (others > 0 && others >= answers) return null
  if (many('school') > Math.max(1, answers)) return null
  // "We have builders in": a host's words, and a reason.
  const isRefusal = no > 0 && maybe === 0 && !has('update') && !has('asks-about')
  const isMore = isRefusal || answers > many('hosts') + many('asks-reply')
  const isAnswer = (isYes && score < SURE.noHost) || (score < SURE.noHost && isMore)
  if ((has('hosts') || has('asks-reply')) && !isAnswer) return null
  if (has('wishes') && !has('thanks') && !has('reply-no') && !isYes) return null
  if (maybe > 0 && (has('thanks') || has('reply-yes'))) return 'reply-maybe'
  if (no > 0) return isSaidTwice(counts) && many('update') > no && !has('thanks') ? null : 'reply-no'
  // "New address: 8 Mill Lane. See you Saturday!"
  const isToldAnew = !has('thanks') && many('update') >= yes && (isSaidTwice(counts) || hasClock || hasPlace)
  if (isYes && score < SURE.noHost) return 'reply-yes'
  return yes > many('past') && (!hasClock || !hasDay || yes > 1 || has('thanks')) && !isToldAnew ? 'reply-yes' : null
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
