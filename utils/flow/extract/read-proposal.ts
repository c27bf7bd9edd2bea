import { hasTime } from '@/utils/kit/has-time'
import type { Tokens } from '@/utils/kit/tokens'
import type { PartyReading } from '@/utils/model/reading'
import { type ExtractContext, type Extracted, extractParties } from './extract-parties'
import { findFirst } from './tables'

/** What a question wants changed; null where nothing is asked. `isRefusal`: the days before the question are those of a no. */
export function readProposal(
  tokens: Tokens,
  { parties: [whole] }: Extracted,
  context: ExtractContext,
  isRefusal: boolean
): PartyReading | null {
  const asks = tokens.text.includes('?') ? findFirst(tokens, context.language.cues.asksChange ?? []) : null
  if (!asks || !whole) return null
  const from = tokens.list[asks.first]?.start ?? 0
  const isBefore = (whole.facts.start?.source?.start ?? from) < from
  const asked = isBefore ? behind(tokens, asks.first, context) : whole
  const party = asked && hasTime(asked) ? withTimeOf(whole, asked) : isRefusal ? null : whole
  return party && { ...party, questions: [], proposed: true }
}

const behind = (tokens: Tokens, first: number, context: ExtractContext): PartyReading | undefined =>
  extractParties({ ...tokens, list: tokens.list.slice(first) }, context).parties[0]

const TIMES: ReadonlySet<string> = new Set(['start', 'end'])

/** "On Saturday we are away, could we do Sunday?": the time behind the words that ask. */
function withTimeOf(whole: PartyReading, asked: PartyReading): PartyReading {
  const others = Object.entries(whole.facts).filter(([name]) => !TIMES.has(name))
  return { ...asked, facts: { ...Object.fromEntries(others), ...asked.facts } }
}
