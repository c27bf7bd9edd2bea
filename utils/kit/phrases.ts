import { type Affix, affixesIn, affixOf } from './affix'
import { setBounded } from './bounded-map'
import { expand, leadKeys, letterOf, type Part, parsePart } from './phrase-parts'
import { shapeTest } from './shape-test'
import { isLineEdge, type Token } from './tokens'

/**
 * A table of phrases that is looked up at a token in a text. A phrase is words as people write them, plus
 * `a|b` (either word), `word?` (may be missing), `*` (any one word or number), `#` (a number), `..` (up to three tokens),
 * `.` (a full stop, or nothing more in the line), and `*tag` or `tag*` for compounds that end or begin with some letters
 * ("Kindergeburtstag"), and for all endings of a stem.
 * The first part that may not be missing is a literal. Marks and line breaks match only where the phrase writes them.
 */
export interface PhraseTable<Value> {
  /** The longest phrase that begins at this token, or null. At most a few steps, however long the text. */
  at(list: readonly Token[], index: number): Found<Value> | null
  /** The longest phrase of each value that begins at this token. */
  each(list: readonly Token[], index: number): readonly Found<Value>[]
}

/** A phrase in a text. */
export interface Found<Value> {
  value: Value
  /** Index behind the last token of it. */
  next: number
}

interface Entry<Value> {
  parts: readonly Part[]
  value: Value
}

const GAP = 3

/** Phrases that may begin with one word: as they are written, until a text holds that word. Most are never parsed. */
interface Lead<Value> {
  written: (readonly [phrase: string, value: Value])[]
  entries: readonly Entry<Value>[] | null
}

interface Index<Value> {
  byFirst: Map<string, Lead<Value>>
  mayBegin: (key: string) => boolean
  /** Empty for most languages. */
  affixes: readonly Affix[]
  /** What a word begins, its compounds included, by the word. */
  compounds: Map<string, readonly Entry<Value>[]>
}

/** Makes a table once. An earlier entry wins over a later one of the same length. */
export function phraseTable<Value>(entries: Iterable<readonly [phrase: string, value: Value]>): PhraseTable<Value> {
  const byFirst = new Map<string, Lead<Value>>()
  for (const entry of entries) {
    for (const key of leadKeys(entry[0])) {
      const lead = byFirst.get(key)
      if (lead) lead.written.push(entry)
      else byFirst.set(key, { written: [entry], entries: null })
    }
  }
  const index: Index<Value> = {
    byFirst,
    mayBegin: shapeTest(byFirst.keys()),
    affixes: affixesIn(byFirst.keys()),
    compounds: new Map()
  }
  return {
    at: (list, at) => longest(entriesFor(index, list[at]), list, at),
    each: (list, at) => longestOfEach(entriesFor(index, list[at]), list, at)
  }
}

/** Words whose compounds were looked for, the newest: most words come again. */
const MOST_KNOWN = 1000

function entriesFor<Value>(index: Index<Value>, token: Token | undefined): Entries<Value> {
  if (!token || !index.mayBegin(token.key)) return undefined
  const { key, kind } = token
  if (index.affixes.length === 0 || kind !== 'word') return entriesOf(index, key)
  const known = index.compounds.get(key)
  if (known) return known
  const found = withCompounds(index, key)
  setBounded(index.compounds, key, found, MOST_KNOWN)
  return found
}

const withCompounds = <Value>(index: Index<Value>, key: string): readonly Entry<Value>[] =>
  [key, ...index.affixes.filter(({ length }) => key.length >= length).map(affix => affixOf(key, affix))].flatMap(
    each => entriesOf(index, each) ?? []
  )

function entriesOf<Value>({ byFirst }: Index<Value>, key: string): Entries<Value> {
  const lead = byFirst.get(key)
  if (!lead) return undefined
  lead.entries ??= lead.written.flatMap(expand).flatMap(entry => parseFor(key, entry))
  return lead.entries
}

/** What follows the key in a phrase; several ways where its first words may be missing. */
function parseFor<Value>(key: string, [phrase, value]: readonly [string, Value]): Entry<Value>[] {
  const parts = phrase.split(' ').flatMap(parsePart)
  const leads = parts.slice(0, parts.findIndex(part => !part.optional) + 1)
  return leads.flatMap((part, i) => (part.words?.includes(key) ? [{ parts: parts.slice(i + 1), value }] : []))
}

type Entries<Value> = readonly Entry<Value>[] | undefined

function longest<Value>(entries: Entries<Value>, list: readonly Token[], index: number) {
  if (!entries) return null
  let best: Found<Value> | null = null
  for (const { parts, value } of entries) {
    const next = follow(parts, 0, list, index + 1)
    if (next > (best?.next ?? index)) best = { value, next }
  }
  return best
}

const NONE: readonly never[] = []

function longestOfEach<Value>(entries: Entries<Value>, list: readonly Token[], index: number) {
  if (!entries) return NONE
  let best: Found<Value>[] | null = null
  for (const { parts, value } of entries) {
    const next = follow(parts, 0, list, index + 1)
    if (next <= index) continue
    best ??= []
    const known = best.find(found => found.value === value)
    if (!known) best.push({ value, next })
    else if (next > known.next) known.next = next
  }
  return best ?? NONE
}

/** The index behind the match of the parts from `part` on, or -1. */
function follow(parts: readonly Part[], part: number, list: readonly Token[], index: number): number {
  const wanted = parts[part]
  if (!wanted) return index
  if (wanted.gap) return followGap(parts, part, list, index)
  if (matches(wanted, list[index])) {
    const end = follow(parts, part + 1, list, index + 1)
    if (end >= 0) return end
  }
  const isOver = wanted.end && isLineEdge(list[index])
  return wanted.optional || isOver ? follow(parts, part + 1, list, index) : -1
}

function followGap(parts: readonly Part[], part: number, list: readonly Token[], index: number): number {
  for (let skipped = 0; skipped <= GAP; skipped++) {
    const end = follow(parts, part + 1, list, index + skipped)
    if (end >= 0) return end
    if (!isSkipped(list, index + skipped)) return -1
  }
  return -1
}

/** Words and numbers, and the dot that makes an ordinal: "am 12. gern". */
function isSkipped(list: readonly Token[], at: number): boolean {
  const { kind, key, spaced } = list[at] ?? {}
  return kind === 'word' || kind === 'number' || (key === '.' && spaced === false && list[at - 1]?.kind === 'number')
}

function matches(part: Part, token: Token | undefined): boolean {
  if (!token || (part.letters & letterOf(token.key)) === 0) return false
  if (part.number) return token.kind === 'number'
  return part.keys ? part.keys.has(token.key) : token.kind === 'word' || token.kind === 'number'
}
