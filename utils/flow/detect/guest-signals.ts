import type { Tokens } from '@/utils/kit/tokens'
import type { Signal } from '@/utils/languages/language'
import type { RsvpWords } from '@/utils/languages/rsvp-words'
import { bySentence, sentenceEnd } from './by-sentence'
import { cancelsFor } from './cancels-for'
import type { Findings } from './features'
import type { FoundSignal } from './find-signals'
import { clauseAround, findRsvpWords, type Kind, overlaps } from './rsvp-matches'
import { HOLDING_BACK, OCCASIONS } from './signal-kinds'

/** What a guest means: calls nothing off, and says no to nothing but coming. */
export const guestSignals = (
  signals: readonly FoundSignal[],
  tokens: Tokens,
  rsvp: RsvpWords,
  { comes, lastDay }: Findings
): readonly FoundSignal[] => {
  const told = cancelsFor(withoutAsked(signals, tokens.text, comes), tokens, rsvp, lastDay)
  return withoutAnotherTime(withoutBesides(withGuestsNo(told, tokens, rsvp), tokens, rsvp), tokens.text)
}

/** "Sadly he can't on Saturday. Perhaps they could play another time?": behind a no, what is proposed is no perhaps. */
function withoutAnotherTime(signals: readonly FoundSignal[], text: string): readonly FoundSignal[] {
  if (!signals.some(({ signal }) => signal === 'reply-maybe')) return signals
  let isRefused = false
  return bySentence(signals, text).flatMap(sentence => {
    const isProposed = isRefused && sentence.some(({ signal }) => signal === 'proposes' || signal === 'reply-no')
    isRefused ||= sentence.some(({ signal }) => signal === 'reply-no')
    return isProposed ? sentence.filter(({ signal }) => signal !== 'reply-maybe') : sentence
  })
}

const ASKED: ReadonlySet<Signal> = new Set(['asks-reply', 'invites', 'invited', 'proposes'])

/** "Vera se apunta": nobody is asked in a sentence that tells who comes; `comes` are the ends of such sentences. One pass. */
function withoutAsked(signals: readonly FoundSignal[], text: string, comes: readonly number[]): readonly FoundSignal[] {
  const told = new Set(comes)
  let to = -1
  return signals.filter(({ signal, start, end }) => {
    if (told.size > 0 && start > to) to = sentenceEnd(text, start)
    return !ASKED.has(signal) || !told.has(to) || end > to
  })
}

/** "Thanks for asking us! She has another party. We have to cancel": a guest calls nothing off. "Sadly he is ill, so the
 * bowling is cancelled", and "we'll find another day", are said by a host. */
function withGuestsNo(signals: readonly FoundSignal[], tokens: Tokens, rsvp: RsvpWords): readonly FoundSignal[] {
  const [first, second] = signals.filter(({ signal }) => signal === 'cancel')
  const before = signals.filter(({ start }) => start < (first?.start ?? 0))
  const isGuest =
    before.some(({ signal }) => signal === 'thanks') ||
    (!second && before.filter(({ signal }) => signal === 'reply-no').length > 1 && cancelsComing(tokens, rsvp))
  if (!isGuest) return signals
  return bySentence(signals, tokens.text).flatMap(sentence =>
    sentence.some(({ signal }) => OCCASIONS.has(signal) || signal === 'update')
      ? sentence
      : sentence.map(each => (each.signal === 'cancel' ? { ...each, signal: 'reply-no' as const } : each))
  )
}

const cancelsComing = (tokens: Tokens, rsvp: RsvpWords): boolean =>
  findRsvpWords(tokens, rsvp).some(({ kind }) => kind === 'cancels')

const BESIDES_THANKS: ReadonlySet<Kind> = new Set(['food', 'stays', 'leaves'])
const BESIDES: ReadonlySet<Kind> = new Set([...BESIDES_THANKS, 'besides'])

/** "She'd love to come! She can't eat nuts": beside a yes, a no to food or to staying is none to coming. */
function withoutBesides(signals: readonly FoundSignal[], tokens: Tokens, rsvp: RsvpWords): readonly FoundSignal[] {
  const yes = signals.filter(({ signal }) => signal === 'reply-yes')
  if (yes.length === 0 || !signals.some(({ signal }) => HOLDING_BACK.has(signal))) return signals
  // "Thanks for the invitation, but that Saturday he has to play and can't skip it": who only thanks has not said yes.
  const thanks = new Set(signals.filter(({ signal }) => signal === 'thanks').map(({ start }) => start))
  const kinds = yes.every(({ start }) => thanks.has(start)) ? BESIDES_THANKS : BESIDES
  const besides = findRsvpWords(tokens, rsvp).filter(({ kind }) => kinds.has(kind))
  return signals.filter(each => {
    if (!HOLDING_BACK.has(each.signal)) return true
    const clause = clauseAround(each, tokens.text)
    return !besides.some(other => overlaps(other, clause))
  })
}
