import type { TokenSpan } from '../tables'
import { words } from '../words'
import type { PlaceReader } from './place-reader'

/** Most little words between a place and its floor: "op de 2e verdieping". */
const MOST_LITTLE = 3
/** Longest of them, in letters. */
const LITTLE = 4
/** Most tokens between a figure and its noun: "5.º piso". */
const MOST_SIGNS = 2

/** "Teeküche im 2. Stock", "cafétéria du 3e étage": a place, and the floor that is told right behind it. */
export function withFloor<Span extends TokenSpan>(reader: PlaceReader, span: Span): Span {
  const { list } = reader.tokens
  // The figure may have ended the name: "Teeküche im 2".
  for (let at = Math.max(span.first + 1, span.next - 1); at <= span.next + MOST_LITTLE; at++) {
    const token = list[at]
    if (token?.kind === 'number') {
      const next = floorEnd(reader, at)
      return next > at ? { ...span, next } : span
    }
    if (at < span.next) continue
    if (token?.kind !== 'word' || token.capital || token.key.length > LITTLE) return span
  }
  return span
}

/** Behind a figure of one or two places, the sign or ending of an ordinal, and the noun; the figure itself where it is none. */
export function floorEnd({ tokens: { list }, places }: PlaceReader, number: number): number {
  const floors = words(places.floors ?? '')
  if (list[number]?.kind !== 'number' || (list[number]?.key.length ?? 9) > 2) return number
  for (let at = number + 1; at <= number + 1 + MOST_SIGNS; at++) {
    const { kind, key = '', spaced } = list[at] ?? {}
    if (kind === 'word' && floors.has(key)) return at + 1
    if (kind === undefined || kind === 'break' || spaced || (kind === 'word' && key.length > 3)) return number
  }
  return number
}
