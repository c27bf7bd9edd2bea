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

/** "Saturday's party is off, we do it on the 23rd": the new time, told from there on. */
export function withTimeFrom(tokens: Tokens, extracted: Extracted, context: ExtractContext, from: number): Extracted {
  const [whole, ...others] = extracted.parties
  const first = tokens.list.findIndex(({ start }) => start >= from)
  const told = first < 0 ? undefined : behind(tokens, first, context)
  return whole && told?.facts.start ? { ...extracted, parties: [withTimeOf(whole, told), ...others] } : extracted
}

const behind = (tokens: Tokens, first: number, context: ExtractContext): PartyReading | undefined =>
  extractParties({ ...tokens, list: tokens.list.slice(first) }, context).parties[0]

const TIMES: ReadonlySet<string> = new Set(['start', 'end'])

/** "On Saturday we are away, could we do Sunday?": the time behind the words that ask. */
function withTimeOf(whole: PartyReading, asked: PartyReading): PartyReading {
  const others = Object.entries(whole.facts).filter(([name]) => !TIMES.has(name))
  return { ...asked, facts: { ...Object.fromEntries(others), ...asked.facts } }
}
