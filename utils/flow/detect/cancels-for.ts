import { spellingsIn, type Tokens } from '@/utils/kit/tokens'
import type { RsvpWords } from '@/utils/languages/rsvp-words'
import type { FoundSignal } from './find-signals'
import { clauseAround, findRsvpWords, overlaps, type Span } from './rsvp-matches'
import { OCCASIONS } from './signal-kinds'

/** What a host adds: how it goes on, and whom it is told to. */
const HOSTS: ReadonlySet<FoundSignal['signal']> = new Set(['update', 'hosts', 'invites', 'invited'])

/**
 * "We have to cancel for Saturday", "wir müssen für Leos Feier absagen": who must cancel *for* a day or a party is a guest
 * and says no. A host cancels the party itself, and names it.
 */
export function cancelsFor(
  signals: readonly FoundSignal[],
  tokens: Tokens,
  rsvp: RsvpWords,
  lastDay: number
): readonly FoundSignal[] {
  const [off, second] = signals.filter(({ signal }) => signal === 'cancel')
  if (!off || second || signals.some(({ signal }) => HOSTS.has(signal))) return signals
  const must = findRsvpWords(tokens, rsvp).find(each => each.kind === 'cancels' && overlaps(each, off))
  if (!must) return signals
  const clause = clauseAround(must, tokens.text)
  const at = forWord(tokens, rsvp, { start: clause.start, end: must.end })
  const isFor = (start: number) => at >= 0 && start > at && start < clause.end
  const occasions = signals.filter(({ signal }) => OCCASIONS.has(signal))
  const isGuest = occasions.every(({ start }) => isFor(start)) && (isFor(lastDay) || occasions.length > 0)
  return isGuest ? signals.map(each => (each === off ? { ...each, signal: 'reply-no' as const } : each)) : signals
}

/** Where "for" stands before the end of the words that cancel, or next behind them, in UTF-16 units; -1 without it. */
function forWord({ list }: Tokens, rsvp: RsvpWords, { start, end }: Span): number {
  const words = spellingsIn(rsvp.cancelsFor.split(' ', 1).join(''))
  const behind = list.find(token => token.start >= end)
  const within = list.find(token => words.includes(token.key) && token.start >= start && token.end <= end)
  return within?.start ?? (behind && words.includes(behind.key) ? behind.start : -1)
}
