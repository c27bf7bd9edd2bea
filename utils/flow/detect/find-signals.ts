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
interface Tables<Value> {
  anywhere: PhraseTable<Value>
  atStart: PhraseTable<Value>
}
const compiled = new WeakMap<Cues, Tables<Signal>>()
const lists = new WeakMap<readonly string[], Tables<true>>()

/** Every signal of a text, in its order. The same words may carry several; one signal does not overlap itself. */
export function findSignals({ list }: Tokens, cues: Cues): FoundSignal[] {
  const tables = tablesOf(cues)
  const covered = new Map<Signal, number>()
  const found: FoundSignal[] = []
  for (let i = 0; i < list.length; i++) {
    for (const { value: signal, next } of foundAt(tables, list, i)) {
      if (i < (covered.get(signal) ?? 0)) continue
      covered.set(signal, next)
      found.push({ signal, start: list[i]?.start ?? 0, end: list[next - 1]?.end ?? 0 })
    }
  }
  return found
}

/** Whether one of the phrases stands in a text. */
export function holds(tokens: Tokens, phrases: readonly string[]): boolean {
  const isFound = finderOf(phrases)
  return tokens.list.some((_, i) => isFound(tokens.list, i))
}

/** Where the phrases begin in a text, in UTF-16 units. */
export function startsOf({ list }: Tokens, phrases: readonly string[]): number[] {
  const isFound = finderOf(phrases)
  return list.flatMap(({ start }, i) => (isFound(list, i) ? [start] : []))
}

function finderOf(phrases: readonly string[]): (list: readonly Token[], at: number) => boolean {
  let tables = lists.get(phrases)
  if (!tables) {
    tables = splitTables(phrases.map(phrase => [phrase, true]))
    lists.set(phrases, tables)
  }
  const { anywhere, atStart } = tables
  return (list, at) => anywhere.at(list, at) !== null || (isStart(list, at) && atStart.at(list, at) !== null)
}

function foundAt<Value>({ anywhere, atStart }: Tables<Value>, list: readonly Token[], at: number) {
  const inside = anywhere.each(list, at)
  return isStart(list, at) ? [...inside, ...atStart.each(list, at)] : inside
}

/** Nothing, a line break or a sign that is no comma stands before it: an emoji, a full stop, a bullet. */
const isStart = (list: readonly Token[], at: number): boolean => {
  const before = list[at - 1]
  return before === undefined || before.kind === 'break' || (before.kind === 'mark' && !/^[,'’"/&+-]$/.test(before.key))
}

function tablesOf(cues: Cues): Tables<Signal> {
  let tables = compiled.get(cues)
  if (!tables) {
    const signals = Object.entries(cues.signals) as [Signal, readonly string[]][]
    tables = splitTables(signals.flatMap(([signal, list]) => list.map(phrase => [phrase, signal] as const)))
    compiled.set(cues, tables)
  }
  return tables
}

const splitTables = <Value>(all: readonly (readonly [phrase: string, value: Value])[]): Tables<Value> => ({
  anywhere: phraseTable(all.filter(([phrase]) => !phrase.startsWith('^'))),
  atStart: phraseTable(all.flatMap(([phrase, value]) => (phrase.startsWith('^') ? [[phrase.slice(1), value]] : [])))
})
