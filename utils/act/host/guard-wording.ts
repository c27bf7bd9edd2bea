import { type PhraseTable, phraseTable } from '@/utils/kit/phrases'
import { fold } from '@/utils/kit/text'
import { type Tokens, tokenize } from '@/utils/kit/tokens'
import type { Guard, WordingKind } from '@/utils/languages/guard'
import { guardFor } from '@/utils/languages/guards'

/** Words that may sound like an accusation. `why` names the sentence that tells why. */
export interface MarkedWording {
  why: WordingKind | 'third-child'
  /** In UTF-16 units of the text. */
  start: number
  end: number
  /** A kinder sentence in the language of the text; null for the name of a child of a third family. */
  kinder: string | null
}

export interface WordingContext {
  /** BCP 47 tag of the language that the parent writes in. */
  language: string
  /** First names: the parent's own child, and whom the message is about. */
  child: string
  friend: string
  /** First names of children of other families, who stay out of it. */
  others: readonly string[]
}

/** Longest text that is looked at, in UTF-16 units. */
const LONGEST = 4000

/** Marks what may sound like an accusation, in order. It never blocks: the parent decides. Linear in the text. */
export function guardWording(text: string, context: WordingContext): MarkedWording[] {
  const guard = guardFor(context.language)
  const tokens = tokenize(text.slice(0, LONGEST))
  const kinder = (kind: WordingKind): string => kinderOf(guard, kind, context)
  const marked = findIn(tokens, tableOf(guard)).map(each => ({ ...each, kinder: kinder(each.why) }))
  return [...marked, ...thirdChildren(tokens, context.others)].toSorted((a, b) => a.start - b.start)
}

type Found = { why: WordingKind; start: number; end: number }

/** What is kind covers the words of an accusation in it, where it is as long. */
function findIn(tokens: Tokens, table: PhraseTable<WordingKind | 'kind'>): Found[] {
  const found: Found[] = []
  // "I hope, you are proud" says what "I hope you are proud" says.
  const list = tokens.list.filter(({ key }) => key !== ',')
  for (let i = 0; i < list.length; ) {
    const match = table.at(list, i)
    if (match && match.value !== 'kind')
      found.push({ why: match.value, start: list[i]?.start ?? 0, end: list[match.next - 1]?.end ?? 0 })
    i = match?.next ?? i + 1
  }
  return found
}

function thirdChildren({ list }: Tokens, others: readonly string[]): MarkedWording[] {
  const names = new Set(others.map(fold).filter(Boolean))
  return list
    .filter(({ key, capital }) => capital && names.has(key))
    .map(({ start, end }) => ({ why: 'third-child', start, end, kinder: null }))
}

/** Where nobody is named yet, a sentence that needs no name. */
function kinderOf({ kinder }: Guard, kind: WordingKind, { child, friend }: WordingContext): string {
  const sentence = kinder[kind].includes('{friend}') && !friend ? kinder.missed : kinder[kind]
  return sentence.replace(/\{(child|friend)\}/g, (_, who: string) => (who === 'child' ? child : friend) || '…')
}

const compiled = new WeakMap<Guard, PhraseTable<WordingKind | 'kind'>>()

function tableOf(guard: Guard): PhraseTable<WordingKind | 'kind'> {
  const known = compiled.get(guard)
  if (known) return known
  const kind = guard.kind.map(phrase => [phrase, 'kind'] as const)
  const kinds = Object.entries(guard.phrases) as [WordingKind, readonly string[]][]
  const table = phraseTable<WordingKind | 'kind'>([
    ...kind,
    ...kinds.flatMap(([why, phrases]) => phrases.map(phrase => [phrase, why] as const))
  ])
  compiled.set(guard, table)
  return table
}
