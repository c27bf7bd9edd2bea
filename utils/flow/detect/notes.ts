import type { Tokens } from '@/utils/kit/tokens'
import type { Cues, Signal } from '@/utils/languages/language'
import type { Findings } from './features'
import { type FoundSignal, startsOf } from './find-signals'

/** What tells that somebody holds something. */
const NAMING: ReadonlySet<Signal> = new Set(['party', 'birthday', 'gathering', 'at-home'])

/** Most words of change in a note: "Note: we have a dog now". */
const MOST = 2

/**
 * "Dinner at ours on Saturday at 7pm. Note: no trains that day!", "Remember socks": where the occasion, its day and its
 * hour stand before the word that draws attention to something, and no time and no place behind it, nothing is changed.
 */
export function withoutNotes(
  signals: readonly FoundSignal[],
  tokens: Tokens,
  { notes = [] }: Cues,
  { hasDay, hasClock, isSoon, lastTold }: Findings
): readonly FoundSignal[] {
  const changes = signals.filter(({ signal }) => signal === 'update')
  const [first] = changes
  if (!first || changes.length > MOST || !hasDay || !hasClock || isSoon || first.start < lastTold) return signals
  const isNamed = signals.some(({ signal, start }) => NAMING.has(signal) && start < first.start)
  const isNote = isNamed && startsOf(tokens, notes).some(at => at >= lastTold && at < first.end)
  return isNote ? signals.filter(({ signal }) => signal !== 'update') : signals
}
