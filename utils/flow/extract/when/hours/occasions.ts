import type { WordSet } from '@/utils/kit/word-set'
import type { TokenSpan } from '../../tables'
import type { Atom } from '../atom'
import type { Lexeme } from '../lexemes'
import { linkBefore } from '../roles/link-before'

/** A word of what happens in the morning or in the evening, as indexes of lexemes. */
export interface Occasion {
  half: 'am' | 'pm'
  at: number
  next: number
}

/** All of a text, in order. A "Nachtwanderung" is of the evening, though a "Wanderung" is of the morning. */
export function toOccasions(
  evenings: readonly TokenSpan[],
  mornings: readonly TokenSpan[],
  lexemes: readonly Lexeme[]
): readonly Occasion[] {
  const late = new Set(evenings.flatMap(({ first, next }) => range(first, next)))
  const early = mornings.filter(({ first, next }) => !range(first, next).some(at => late.has(at)))
  const all = [
    ...evenings.map(span => ({ span, half: 'pm' as const })),
    ...early.map(span => ({ span, half: 'am' as const }))
  ]
  let at = 0
  return all
    .toSorted((a, b) => a.span.first - b.span.first)
    .map(({ span, half }) => {
      while (at < lexemes.length && (lexemes[at]?.token ?? span.first) < span.first) at++
      let next = at + 1
      while (next < lexemes.length && (lexemes[next]?.token ?? span.next) < span.next) next++
      return { half, at, next }
    })
}

const range = (first: number, next: number): number[] => Array.from({ length: next - first }, (_, i) => first + i)

export interface Beside {
  lexemes: readonly Lexeme[]
  /** "Then", "afterwards". */
  afterwards: WordSet
}

/** How far, in lexemes, a word for "then" stands before it, and one for "later" behind it. */
const THEN = 5
const LATER = 3
/** How far its own hour stands behind it, or its own part of the day on either side. */
const OWN = { hour: 3, part: 2 }

/**
 * "At 8, then dinner", "dinner afterwards", "abends Raclette", "dinner at 6": what begins later than the hour before it,
 * or at its own one behind it.
 */
export function isLater(
  { at, next }: Occasion,
  hour: Atom | undefined,
  own: Atom | undefined,
  { lexemes, afterwards }: Beside
): boolean {
  const isThen = (i: number) => afterwards.has(lexemes[i]?.key ?? '') && !isPreposition(lexemes, i)
  const isLast = (i: number) => isThen(i) && lexemes[i - 1]?.term.link !== 'and' && isEnd(lexemes[i + 1])
  const isPart = (i: number) => lexemes[i]?.term.part !== undefined && lexemes[i]?.term.days === undefined
  const from = Math.max(0, at - THEN, hour?.next ?? 0)
  const behind = range(next, Math.min(lexemes.length, next + LATER))
  if (range(from, at).some(isThen) || clause(behind, lexemes).some(isLast)) return true
  if (!hour) return false
  // "Um 8 abends Raclette": right behind an hour the part of the day is the hour's.
  const before = range(Math.max(hour.next + 1, at - OWN.part), Math.max(hour.next + 1, at))
  if ([...before, ...clause(range(next, next + OWN.part), lexemes)].some(isPart)) return true
  return own !== undefined && own.first - next < OWN.hour && !ENDS.has(linkBefore(lexemes, own.first))
}

const ENDS: ReadonlySet<string | undefined> = new Set(['until', 'by', 'from'])

/** "Dinner afterwards", "jantar depois em casa", but "dinner then a film", "cena y luego baile". */
const isEnd = (lexeme: Lexeme | undefined): boolean => lexeme?.kind !== 'word' || lexeme.term.link !== undefined

/** As far as no sign or line ends it. */
function clause(indexes: readonly number[], lexemes: readonly Lexeme[]): readonly number[] {
  const end = indexes.findIndex(i => lexemes[i]?.kind !== 'word')
  return end < 0 ? indexes : indexes.slice(0, end)
}

/** "Après le match", "después de la misa", "after school": before a noun it tells when, and not what comes next. */
function isPreposition(lexemes: readonly Lexeme[], i: number): boolean {
  const { term, kind } = lexemes[i + 1] ?? {}
  return (
    kind === 'word' && (term?.link === 'the' || term?.link === 'of' || (term?.link === 'from' && term.weak === true))
  )
}
