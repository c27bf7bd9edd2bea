import type { TokenSpan } from '../tables'
import { words } from '../words'
import type { PlaceReader } from './place-reader'

/** Fewest letters of a family's name. */
const SHORTEST = 4

/** "the Naidoos'", "chez les Martin", "dai Bertini": a home is told by its family as it is written, article and all. */
export function withFamily<Span extends TokenSpan>(reader: PlaceReader, span: Span): Span {
  const { tokens, places } = reader
  const { list } = tokens
  const article = list[span.first - 1]
  if (!words(places.families ?? '').has(article?.key ?? '') || article?.capital) return span
  if (span.next !== behindFamily(reader, span.first)) return span
  const isWhole = words(places.homesOf ?? '').has(list[span.first - 2]?.key ?? '')
  // "naar de Vaders": where homes are told with a preposition, an article alone makes none.
  if (!isWhole && places.homesOf && words(places.articles).has(article?.key ?? '')) return span
  const isOwners = /^['’]$/.test(list[span.next]?.key ?? '') && list[span.next]?.spaced === false
  return { ...span, first: span.first - (isWhole ? 2 : 1), next: span.next + (isOwners ? 1 : 0) }
}

/** Behind "den Müllers" or "Wagners", where a family ends in its own letter; the token itself where it is none. */
export function familyEnd(reader: PlaceReader, at: number): number {
  const { tokens, places, isJoiner } = reader
  const { list } = tokens
  const first = words(places.families ?? '').has(list[at]?.key ?? '') ? at + 1 : at
  const next = places.familiesEnd ? behindFamily(reader, first) : first
  const isMore = isJoiner(list[next]?.key ?? '') || (list[next]?.capital === true && list[next].spaced)
  return next > first && !isMore ? next : at
}

/** Behind one name, "Dupont-Leroy" too, that is no other word. */
function behindFamily({ tokens: { list }, places, events, isOrdinary, isTerm }: PlaceReader, first: number): number {
  const { kind, capital, key = '' } = list[first] ?? {}
  const isWord = events.has(key) || isOrdinary(key) || isTerm(key) || words(places.notPlaces).has(key)
  const isName =
    kind === 'word' &&
    capital === true &&
    key.length >= SHORTEST &&
    !key.includes("'") &&
    !isWord &&
    !words(places.venues).has(key)
  if (!isName || (places.familiesEnd && !key.endsWith(places.familiesEnd))) return first
  const isDouble = list[first + 1]?.key === '-' && !list[first + 1]?.spaced && list[first + 2]?.capital === true
  return isDouble ? first + 3 : first + 1
}
