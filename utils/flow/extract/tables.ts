import { type PhraseTable, phraseTable } from '@/utils/kit/phrases'
import type { Tokens } from '@/utils/kit/tokens'

const compiled = new WeakMap<readonly string[], PhraseTable<true>>()

/** A language's list of phrases, compiled on first use. */
export function phrases(list: readonly string[]): PhraseTable<true> {
  let table = compiled.get(list)
  if (!table) {
    table = phraseTable(list.map(phrase => [phrase, true] as const))
    compiled.set(list, table)
  }
  return table
}

/** Tokens from `first` up to, not including, `next`. */
export interface TokenSpan {
  first: number
  next: number
}

/** Every place where a phrase of the list stands, in order, without overlaps. */
export function findAll(tokens: Tokens, list: readonly string[]): TokenSpan[] {
  const table = phrases(list)
  const found: TokenSpan[] = []
  for (let i = 0; i < tokens.list.length; ) {
    const next = table.at(tokens.list, i)?.next
    if (next) found.push({ first: i, next })
    i = next ?? i + 1
  }
  return found
}

/** The first place where a phrase of the list stands, or null. */
export function findFirst(tokens: Tokens, list: readonly string[]): TokenSpan | null {
  const table = phrases(list)
  for (let i = 0; i < tokens.list.length; i++) {
    const next = table.at(tokens.list, i)?.next
    if (next) return { first: i, next }
  }
  return null
}

/** The text of a span of tokens, with its place in UTF-16 units. */
export interface Words {
  value: string
  start: number
  end: number
}

export function wordsOf(tokens: Tokens, { first, next }: TokenSpan): Words {
  const start = tokens.list[first]?.start ?? 0
  const end = tokens.list[next - 1]?.end ?? start
  return { value: tokens.text.slice(start, end), start, end }
}

/** Every place of each value of a table, in order; a value does not overlap itself. One pass for all of them. */
export function findEach<Value>({ list }: Tokens, table: PhraseTable<Value>): ReadonlyMap<Value, readonly TokenSpan[]> {
  const found = new Map<Value, TokenSpan[]>()
  for (let first = 0; first < list.length; first++) {
    for (const { value, next } of table.each(list, first)) {
      const spans = found.get(value)
      if (!spans) found.set(value, [{ first, next }])
      else if (first >= (spans.at(-1)?.next ?? 0)) spans.push({ first, next })
    }
  }
  return found
}
