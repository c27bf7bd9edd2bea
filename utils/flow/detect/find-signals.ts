import { type PhraseTable, phraseTable } from '@/utils/kit/phrases'
import type { Token, Tokens } from '@/utils/kit/tokens'
import type { Cues, Signal } from '@/utils/languages/language'

/** Where a signal stands in the text, in UTF-16 units. */
export interface FoundSignal {
  signal: Signal
  start: number
  end: number
}

/** Phrases that count anywhere, and those written "^come to" that count where a sentence begins. */
interface Tables {
  anywhere: PhraseTable<Signal>
  atStart: PhraseTable<Signal>
}
const compiled = new WeakMap<Cues, Tables>()

/** Every signal of a text, in its order. The same words may carry several; one signal does not overlap itself. */
export function findSignals({ list }: Tokens, cues: Cues): FoundSignal[] {
  const { anywhere, atStart } = tablesOf(cues)
  const covered = new Map<Signal, number>()
  const found: FoundSignal[] = []
  for (let i = 0; i < list.length; i++) {
    const inside = anywhere.each(list, i)
    const here = isStart(list, i) ? [...inside, ...atStart.each(list, i)] : inside
    for (const { value: signal, next } of here) {
      if (i < (covered.get(signal) ?? 0)) continue
      covered.set(signal, next)
      found.push({ signal, start: list[i]?.start ?? 0, end: list[next - 1]?.end ?? 0 })
    }
  }
  return found
}

/** Nothing, a line break or a sign that is no comma stands before it: an emoji, a full stop, a bullet. */
const isStart = (list: readonly Token[], at: number): boolean => {
  const before = list[at - 1]
  return before === undefined || before.kind === 'break' || (before.kind === 'mark' && !/^[,'’"/&+-]$/.test(before.key))
}

function tablesOf(cues: Cues): Tables {
  let tables = compiled.get(cues)
  if (!tables) {
    const signals = Object.entries(cues.signals) as [Signal, readonly string[]][]
    const all = signals.flatMap(([signal, list]) => list.map(phrase => [phrase, signal] as const))
    const starts = all.filter(([phrase]) => phrase.startsWith('^'))
    tables = {
      anywhere: phraseTable(all.filter(([phrase]) => !phrase.startsWith('^'))),
      atStart: phraseTable(starts.map(([phrase, signal]) => [phrase.slice(1), signal] as const))
    }
    compiled.set(cues, tables)
  }
  return tables
}
