import type { TokenSpan } from '../tables'
import { words } from '../words'
import type { PlaceReader } from './place-reader'

/** "trattoria da Nino", "crêperie Chez Paul": behind the noun of a place, "at Nino's" is its name. */
export function withNoun<Span extends TokenSpan>({ tokens: { list }, places }: PlaceReader, span: Span): Span {
  const homesOf = words(places.homesOf ?? '')
  const at = homesOf.has(list[span.first]?.key ?? '') ? span.first : span.first - 1
  const isNoun = homesOf.has(list[at]?.key ?? '') && words(places.venues).has(list[at - 1]?.key ?? '')
  return isNoun && places.venuesFirst ? { ...span, first: at - 1 } : span
}
