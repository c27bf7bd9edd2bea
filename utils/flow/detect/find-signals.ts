import { type PhraseTable, phraseTable } from '@/utils/kit/phrases'
import type { Tokens } from '@/utils/kit/tokens'
import type { Cues, Signal } from '@/utils/languages/language'

/** Where a signal stands in the text, in UTF-16 units. */
export interface FoundSignal {
  signal: Signal
  start: number
  end: number
}

const tables = new WeakMap<Cues, readonly [Signal, PhraseTable<Signal>][]>()

/** Every signal of a text. The same words may carry several; one signal does not overlap itself. */
export function findSignals(tokens: Tokens, cues: Cues): FoundSignal[] {
  return tablesOf(cues).flatMap(([signal, table]) => findOne(tokens, signal, table))
}

function findOne({ list }: Tokens, signal: Signal, table: PhraseTable<Signal>): FoundSignal[] {
  const found: FoundSignal[] = []
  for (let i = 0; i < list.length; ) {
    const next = table.at(list, i)?.next
    if (next) found.push({ signal, start: list[i]?.start ?? 0, end: list[next - 1]?.end ?? 0 })
    i = next ?? i + 1
  }
  return found
}

function tablesOf(cues: Cues) {
  let table = tables.get(cues)
  if (!table) {
    table = Object.entries(cues.signals).map(([signal, list]) => {
      const name = signal as Signal
      return [name, phraseTable(list.map(phrase => [phrase, name] as const))] as const
    }) as [Signal, PhraseTable<Signal>][]
    tables.set(cues, table)
  }
  return table
}
