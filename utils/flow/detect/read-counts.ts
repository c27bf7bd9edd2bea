import { type PhraseTable, phraseTable } from '@/utils/kit/phrases'
import { spellingsIn, type Token, type Tokens } from '@/utils/kit/tokens'
import type { Language } from '@/utils/languages/language'

export interface Counts {
  children: number | null
  adults: number | null
}

/** No family brings more; a larger figure is a time, a price or a year. */
const MOST = 12
/** Words between a number and its noun: "two lovely kids". */
const REACH = 2

interface Tables {
  numbers: PhraseTable<number>
  counts: PhraseTable<number>
  children: ReadonlySet<string>
  adults: ReadonlySet<string>
}

/** "2 kids", "two children and one adult", "the twins": the first number of each. */
export function readCounts({ list }: Tokens, language: Language): Counts {
  const tables = tablesOf(language)
  const counts: Counts = { children: null, adults: null }
  for (let i = 0; i < list.length; i++) {
    const number = numberAt(tables, list, i)
    const kind = number ? nounBehind(tables, list, number.next) : null
    if (number && kind) counts[kind] ??= number.value
  }
  for (let i = 0; counts.children === null && i < list.length; i++) {
    counts.children = tables.counts.at(list, i)?.value ?? plusAt(list, i)
  }
  return counts
}

function numberAt({ numbers }: Tables, list: readonly Token[], at: number): { value: number; next: number } | null {
  const token = list[at]
  if (token?.kind !== 'number') return numbers.at(list, at)
  const value = Number(token.key)
  return value >= 1 && value <= MOST ? { value, next: at + 1 } : null
}

function nounBehind({ children, adults }: Tables, list: readonly Token[], from: number): keyof Counts | null {
  for (const token of list.slice(from, from + REACH + 1)) {
    if (token.kind !== 'word') return null
    if (children.has(token.key)) return 'children'
    if (adults.has(token.key)) return 'adults'
  }
  return null
}

/** "+2" at the beginning of a message: so many come. */
function plusAt(list: readonly Token[], at: number): number | null {
  const value = Number(list[at + 1]?.key)
  const isPlus = at === 0 && list[at]?.key === '+' && list[at + 1]?.kind === 'number'
  return isPlus && value >= 1 && value <= MOST ? value : null
}

const compiled = new WeakMap<Language, Tables>()

function tablesOf(language: Language): Tables {
  const known = compiled.get(language)
  if (known) return known
  const { rsvp, dates } = language
  const numbers = Object.entries(dates.terms).flatMap(([phrase, { count }]) =>
    count !== undefined && count >= 1 && count <= MOST ? [[phrase, count] as const] : []
  )
  const tables = {
    numbers: phraseTable(numbers),
    counts: phraseTable(Object.entries(rsvp.counts)),
    children: new Set(spellingsIn(rsvp.children)),
    adults: new Set(spellingsIn(rsvp.adults))
  }
  compiled.set(language, tables)
  return tables
}
