import type { PlaceReader } from './place-reader'
import type { TokenSpan } from './tables'
import { words } from './words'

/**
 * "parque de bolas Chiquipark", "salão de festas do prédio", "casa da tia Ju": a place whose noun comes first, with the
 * capitals and adjectives behind it, and one word behind each "of". `to` is as far as a name could go.
 */
export function leadingVenue(
  { tokens, places, isDate, isJoiner, isOrdinary, isCommon }: PlaceReader,
  first: number,
  to: number
): TokenSpan {
  const { list } = tokens
  const stops = words(places.notPlaces)
  // "parco sempione dalle 16": one word that the language does not have, and then something that it has.
  const isLoneName = (at: number) => {
    const [token, after] = [list[at], list[at + 1]]
    const isEnd = after?.kind !== 'word' || isDate(at + 1) || isOrdinary(after.key)
    return (token?.key.length ?? 0) > 3 && isEnd
  }
  let next = first + 1
  let isOpen = false
  for (let i = first + 1; i < to && !isDate(i); i++) {
    const token = list[i]
    const key = token?.key ?? ''
    if (token?.kind === 'mark') continue
    // "parroquia del Carmen y recepción".
    if (isJoiner(key) && !list[i + 1]?.capital) break
    const isOwn = isOpen && words(places.articles).has(key)
    if ((isOwn || words(places.inside).has(key)) && !token?.capital) {
      isOpen = true
      continue
    }
    const isPart = isOpen ? !isCommon(key) : !isOrdinary(key)
    // "parcela de la familia Rojas".
    const isKnown = words(places.venues).has(key) || (isPart && (!stops.has(key) || list[i + 1]?.capital === true))
    const isLone = !isOpen && i === first + 1 && isLoneName(i)
    // "Hallenbad Elmshorn und danach".
    const isLowered = isOpen && places.nounsCapital === true && list[first]?.capital === true && !token?.capital
    const isWord = (isOpen || isLone) && token?.kind === 'word' && isKnown && !isLowered
    const isNamed = token?.capital === true || token?.kind === 'number' || words(places.venueTails ?? '').has(key)
    if (!isNamed && !isWord) break
    next = i + 1
    isOpen = false
  }
  return { first, next }
}
