import { type PhraseTable, phraseTable } from '@/utils/kit/phrases'
import type { Tokens } from '@/utils/kit/tokens'
import type { Cues, Signal } from '@/utils/languages/language'

/** Where a signal stands in the text, in UTF-16 units. */
export interface FoundSignal {
  signal: Signal
  start: number
  end: number
}

const tables = new WeakMap<Cues, PhraseTable<Signal>>()

/** Every signal of a text, in its order. The same words may carry several; one signal does not overlap itself. */
export function findSignals({ list }: Tokens, cues: Cues): FoundSignal[] {
  const table = tableOf(cues)
  const covered = new Map<Signal, number>()
  const found: FoundSignal[] = []
  for (let i = 0; i < list.length; i++) {
    for (const { value: signal, next } of table.each(list, i)) {
      if (i < (covered.get(signal) ?? 0)) continue
      covered.set(signal, next)
      found.push({ signal, start: list[i]?.start ?? 0, end: list[next - 1]?.end ?? 0 })
    }
  }
  return found
}

function tableOf(cues: Cues): PhraseTable<Signal> {
  let table = tables.get(cues)
  if (!table) {
    const signals = Object.entries(cues.signals) as [Signal, readonly string[]][]
    table = phraseTable(signals.flatMap(([signal, list]) => list.map(phrase => [phrase, signal] as const)))
    tables.set(cues, table)
  }
  return table
}
