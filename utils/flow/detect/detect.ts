import type { Tokens } from '@/utils/kit/tokens'
import type { Language } from '@/utils/languages/language'
import type { MessageClass } from '@/utils/model/reading'
import { bySentence, endsInQuestion } from './by-sentence'
import { isOther } from './changes'
import { classify } from './classify'
import { withoutEnclosed } from './enclosed-signals'
import { type Counts, count, type Features, type Findings, featuresOf, isAbout, isTold, scoreOf } from './features'
import { type FoundSignal, findSignals } from './find-signals'
import { guestSignals } from './guest-signals'
import { withoutNotes } from './notes'
import {
  changesLate,
  isComing,
  isDoubtful,
  isMoved,
  isTitled,
  labelOf,
  namesParty,
  opensWithChange,
  opensWithNews,
  opensWithOther,
  opensWithPerhaps,
  opensWithThanks,
  opensWithYes
} from './opening'
import { ownSignals, withoutAnswered, withoutDenied, withoutGuests, withoutThanked } from './own-signals'
import { readCounts } from './read-counts'
import { replyOfLetter } from './reply-class'
import { isPutOff, setAnewFrom } from './set-anew'
import { SURE, WEIGHTS } from './weights'
import { sharesOf } from './word-model'

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
  /** Where it begins to tell the new time of what it calls off, in UTF-16 units; -1 where it tells none. */
  anewFrom: number
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
  const own = withoutAnswered(findSignals(tokens, language.cues), tokens)
  const found = withoutEnclosed(withoutGuests(withoutDenied(own)))
  const others = withoutThanked(found, tokens)
  const isThanks = opensWithThanks(found, others)
  const all = isThanks ? others : found
  const answered = guestSignals(ownSignals(all, tokens), tokens, language.rsvp, findings)
  const signals = withoutNotes(answered, tokens, language.cues, findings)
  const counts = withoutSport(withAge(count(signals), findings), findings)
  const told = isSlip(counts, findings) ? { ...findings, isPast: false } : findings
  const sentences = bySentence(signals, tokens.text).map(count)
  const features = featuresOf(counts, sentences, told, tokens.text.length)
  const shares = sharesOf(tokens, language)
  const score = scoreOf(features, shares.invite)
  const letter = replyOfLetter(count(all), score, tokens.text.length)
  const anewFrom = setAnewFrom(signals, counts, told, tokens.text)
  const opening = {
    isChange: opensWithChange(signals, counts, told) && score < SURE.beforeChanges,
    isTitled: isTitled(signals, tokens.text),
    isYes: opensWithYes(signals),
    isPerhaps: opensWithPerhaps(signals, counts),
    isLate: changesLate(signals),
    isComing: isComing(signals, told, tokens.text),
    isNews: opensWithNews(signals, counts),
    isThanks,
    isNamed: namesParty(signals),
    isOther: opensWithOther(signals),
    isDoubt: isDoubtful(signals),
    isSetAnew: anewFrom >= 0,
    isPutOff: isPutOff(own, told),
    isMoved: isMoved(signals, told),
    isQuestion: endsInQuestion(tokens.text)
  }
  const messageClass = isHeadcount(signals, told, tokens, language)
    ? 'reply-yes'
    : (labelOf(found, tokens.text) ?? letter ?? classify(counts, told, score, tokens.text.length, opening, shares))
  return {
    class: messageClass,
    score,
    features,
    evidence: evidenceOf(signals),
    namesOccasion: isAbout(counts),
    namesOther: isOther(counts),
    anewFrom
  }
}

/** Longest message that only counts who comes, in UTF-16 units. */
const HEADCOUNT = 80

/** "The Souza family: 2 adults and 1 child", "+2": who comes is counted, and nothing else is told. */
function isHeadcount(
  signals: readonly FoundSignal[],
  { hasDay, hasClock, hasPrice }: Findings,
  tokens: Tokens,
  language: Language
): boolean {
  if (signals.length > 0 || hasDay || hasClock || hasPrice || tokens.text.length > HEADCOUNT) return false
  const { children, adults } = readCounts(tokens, language)
  return children !== null && (adults !== null || tokens.list[0]?.key === '+')
}

/** Who invites to a day that is over has the wrong day, not the wrong tense. */
const isSlip = (counts: Counts, { isPast }: Findings): boolean =>
  isPast && (counts.has('invited') || counts.has('invites')) && !counts.has('past')

function evidenceOf(signals: readonly FoundSignal[]) {
  return signals
    .filter(({ signal }) => WEIGHTS[signal] > 0)
    .toSorted((a, b) => WEIGHTS[b.signal] - WEIGHTS[a.signal] || a.start - b.start)
    .slice(0, MOST_EVIDENCE)
    .map(({ start, end }) => ({ start, end }))
}
