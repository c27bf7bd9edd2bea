import { type PhraseTable, phraseTable } from '@/utils/kit/phrases'
import { spellingsIn, type Token, type Tokens } from '@/utils/kit/tokens'
import type { RsvpWords } from '@/utils/languages/rsvp-words'

/** A part of a text, in UTF-16 units. */
export interface Span {
  start: number
  end: number
}

/** `besides`: a no to something else than coming, "can't talk now". */
export type Kind = (typeof KINDS)[number] | 'besides'
export interface Match extends Span {
  kind: Kind
  /** Alone in its sentence. */
  isBare: boolean
}

const KINDS = ['ironic', 'others', 'yes', 'no', 'maybe', 'cancels', 'wishes', 'stays', 'leaves', 'food'] as const

interface Tables {
  anywhere: PhraseTable<Kind>
  alone: PhraseTable<Kind>
  coming: ReadonlySet<string>
}

/** What answers in a text, in its order. One kind does not overlap itself. Linear in the text. */
export function findRsvpWords({ list }: Tokens, words: RsvpWords): Match[] {
  const { anywhere, alone, coming } = tablesOf(words)
  const found: Match[] = []
  const covered = new Map<Kind, number>()
  for (let i = 0; i < list.length; i++) {
    const bare = alone.each(list, i).filter(({ next }) => isAlone(list, i, next))
    for (const { value: kind, next } of [...bare, ...anywhere.each(list, i)]) {
      if (i < (covered.get(kind) ?? 0) || (kind === 'besides' && isOfComing(list[next], coming))) continue
      covered.set(kind, next)
      const [start, end] = [list[i]?.start ?? 0, list[next - 1]?.end ?? 0]
      found.push({ kind, start, end, isBare: isAlone(list, i, next) })
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

/** Behind "can't": a sign or the end, "come", or words that go before and after it ("on Saturday"). */
const isOfComing = (next: Token | undefined, coming: ReadonlySet<string>): boolean =>
  next?.kind !== 'word' || coming.has(next.key)

/** Where a sentence begins, and with a sign or nothing behind it. */
const isAlone = (list: readonly Token[], at: number, next: number): boolean =>
  isSign(list[at - 1]) && isSign(list[next])

const isSign = (token: Token | undefined): boolean => token?.kind !== 'word' && token?.kind !== 'number'

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

const CLAUSE_ENDS = /[.!?;:,\n]/
/** Longest clause that is looked at on each side, in UTF-16 units. */
const MOST = 200

/** The part of a sentence that something begins in, up to its signs. */
export function clauseAround({ start, end }: Span, text: string): Span {
  const before = text.slice(Math.max(0, start - MOST), start)
  const behind = text.slice(start, start + MOST)
  return {
    start: start - (before.split(CLAUSE_ENDS).at(-1)?.length ?? 0),
    end: Math.max(end, start + (behind.split(CLAUSE_ENDS)[0]?.length ?? 0))
  }
}

const compiled = new WeakMap<RsvpWords, Tables>()

function tablesOf(words: RsvpWords): Tables {
  const known = compiled.get(words)
  if (known) return known
  const listed: (readonly [string, Kind])[] = KINDS.flatMap(kind => words[kind].map(phrase => [phrase, kind] as const))
  const all = [...listed, ...words.cannot.map(phrase => [phrase, 'besides'] as const)]
  const bare = all.filter(([phrase]) => phrase.startsWith('^'))
  const tables = {
    anywhere: phraseTable(all.filter(([phrase]) => !phrase.startsWith('^'))),
    alone: phraseTable(bare.map(([phrase, kind]) => [phrase.slice(1), kind] as const)),
    coming: new Set(spellingsIn(words.coming))
  }
  compiled.set(words, tables)
  return tables
}
