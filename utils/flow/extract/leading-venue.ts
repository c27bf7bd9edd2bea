import type { PlaceReader } from './place-reader'
import type { TokenSpan } from './tables'
import { words } from './words'

/** Most words of a name in lower case. */
const LONE = 3

/**
 * "parque de bolas Chiquipark", "salão de festas do prédio", "casa da tia Ju": a place whose noun comes first, with the
 * capitals and adjectives behind it, and one word behind each "of". `to` is as far as a name could go.
 */
export function leadingVenue(
  { tokens, places, isDate, isJoiner, isOrdinary, isCommon, isCue }: PlaceReader,
  first: number,
  to: number
): TokenSpan {
  const { list } = tokens
  const stops = words(places.notPlaces)
  const isKept = (at: number) => list[at]?.kind === 'word' && !isDate(at) && !isOrdinary(list[at]?.key ?? '')
  const isEnd = (at: number) => !isKept(at) || isCue(at)
  // "parco sempione dalle 16": one word that the language does not have, and an end; more of them before what is asked.
  const isLoneName = (at: number) => {
    if ((list[at]?.key.length ?? 0) < 4 || isCue(at)) return false
    let end = at + 1
    while (end < at + LONE && !isEnd(end)) end++
    return isEnd(at + 1) || isCue(end)
  }
  const leadsOn = (at: number) => {
    let after = at
    while (after < at + 2 && words(places.inside).has(list[after]?.key ?? '')) after++
    return after < to && list[after]?.capital === true && list[after]?.kind === 'word' && !isDate(after)
  }
  let next = first + 1
  let isOpen = false
  let lone = false
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
    lone ||= !isOpen && i === first + 1 && isLoneName(i)
    const isLone = lone && !isOpen && (i === first + 1 || !isEnd(i))
    // "Hallenbad Elmshorn und danach".
    const isLowered = isOpen && places.nounsCapital === true && list[first]?.capital === true && !token?.capital
    const isWord = (isOpen || isLone) && token?.kind === 'word' && isKnown && !isLowered
    const isNamed = token?.capital === true || token?.kind === 'number' || words(places.venueTails ?? '').has(key)
    // "laser game evolution St Priest", "Centre de plein air de la Rivière".
    const isLed = isKept(i) && !isCue(i) && !stops.has(key) && leadsOn(i + 1)
    if (!isNamed && !isWord && !isLed) break
    next = i + 1
    isOpen = false
  }
  return { first, next }
}
