import { type PhraseTable, phraseTable } from '@/utils/kit/phrases'
import type { Tokens } from '@/utils/kit/tokens'
import type { RsvpWords } from '@/utils/languages/rsvp-words'
import type { MessageClass } from '@/utils/model/reading'
import { count, type Findings } from './features'
import type { FoundSignal } from './find-signals'
import { HOSTING } from './own-signals'

/** Where a letter has told what it is for, and the longest that answers, in UTF-16 units. */
const OPENING = 120
const LETTER = 1500

/** "Thank you so much for inviting Leo": who begins so answers, whatever follows; unless the party is over. */
export function guestReply(
  tokens: Tokens,
  words: RsvpWords,
  signals: readonly FoundSignal[],
  { isPast, hasReplyBy }: Findings
): MessageClass | null {
  const thanks = thanksIn(tokens, words)
  if (thanks === null || isPast || hasReplyBy || tokens.text.length > LETTER) return null
  if (signals.some(({ signal, start }) => signal === 'past' || (HOSTING.has(signal) && start < thanks))) return null
  const counts = count(signals)
  const [no, maybe] = [counts.get('reply-no') ?? 0, counts.get('reply-maybe') ?? 0]
  if (no > maybe) return 'reply-no'
  return maybe > 0 ? 'reply-maybe' : 'reply-yes'
}

/** Where the opening thanks for the invitation, in UTF-16 units; null where it does not. */
function thanksIn({ list }: Tokens, words: RsvpWords): number | null {
  const table = tableOf(words)
  const at = list.findIndex(({ start }, i) => start < OPENING && table.at(list, i) !== null)
  return list[at]?.start ?? null
}

const tables = new WeakMap<RsvpWords, PhraseTable<true>>()

function tableOf(words: RsvpWords): PhraseTable<true> {
  const table = tables.get(words) ?? phraseTable(words.thanksForInvitation.map(phrase => [phrase, true] as const))
  tables.set(words, table)
  return table
}
