import type { TokenSpan } from '../tables'
import { isInAny, words } from '../words'
import type { PlaceReader } from './place-reader'

/** Most words of a room, its noun included. */
const MOST_ROOM = 3

/**
 * "in the function room at the Crown", "Rollerama lanes at the retail park": a room, or a place inside a larger one. It
 * ends in the noun of a place in lower case, and a preposition or a capital tells that it begins.
 */
export function withRoom(reader: PlaceReader, place: TokenSpan): TokenSpan {
  const { tokens, places, isDate, isOrdinary, events } = reader
  const { list } = tokens
  const articles = words(places.articles)
  if (places.venuesFirst || places.nounsCapital) return place
  const link = articles.has(list[place.first - 1]?.key ?? '') ? place.first - 2 : place.first - 1
  if (!words(places.before[0] ?? '').has(list[link]?.key ?? '')) return place
  const noun = list[link - 1]
  if (noun?.capital !== false || !words(places.venues).has(noun.key)) return place
  let first = link - 1
  const isPart = (at: number) =>
    list[at]?.kind === 'word' && !isDate(at) && !isOrdinary(list[at]?.key ?? '') && !events.has(list[at]?.key ?? '')
  while (first > link - MOST_ROOM && isPart(first - 1)) first--
  const before = articles.has(list[first - 1]?.key ?? '') ? first - 2 : first - 1
  const isTold = isInAny(list[before]?.key ?? '', places.before)
  return isTold || list[first]?.capital ? { first, next: place.next } : place
}
