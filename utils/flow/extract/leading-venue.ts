import type { PlaceReader } from './place-reader'
import type { TokenSpan } from './tables'
import { words } from './words'

/**
 * "parque de bolas Chiquipark", "salão de festas do prédio", "casa da tia Ju": a place whose noun comes first, with the
 * capitals and adjectives behind it, and one word behind each "of". `to` is as far as a name could go.
 */
export function leadingVenue(
  { tokens, places, isDate, isOrdinary }: PlaceReader,
  first: number,
  to: number
): TokenSpan {
  const { list } = tokens
  const stops = words(places.notPlaces)
  let next = first + 1
  let isOpen = false
  for (let i = first + 1; i < to && !isDate(i); i++) {
    const token = list[i]
    const key = token?.key ?? ''
    if (token?.kind === 'mark') continue
    if (words(places.inside).has(key) && !token?.capital) {
      isOpen = true
      continue
    }
    const isWord = isOpen && token?.kind === 'word' && !isOrdinary(key) && !stops.has(key)
    const isNamed = token?.capital === true || token?.kind === 'number' || words(places.venueTails ?? '').has(key)
    if (!isNamed && !isWord) break
    next = i + 1
    isOpen = false
  }
  return { first, next }
}
