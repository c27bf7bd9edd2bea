import type { Token } from '@/utils/kit/tokens'
import { phrases, type TokenSpan } from '../tables'
import { words } from '../words'
import { leadingVenue } from './leading-venue'
import { nameEnd } from './place-name'
import type { PlaceReader, VenueSpan } from './place-reader'
import { quotedEnd } from './quoted-name'

/** "invitad@s", "mia@example.org": the sign is no preposition inside a word. */
export const isGluedSign = (list: readonly Token[], at: number): boolean =>
  list[at]?.key === '@' && list[at]?.spaced === false && list[at + 1]?.spaced === false

/** "at gymfinity": a word that the language does not have. Where there is an address, it stands right before it. */
export function unknownWord(reader: PlaceReader, address: TokenSpan | null): VenueSpan | null {
  const span = unknownSpan(reader, address)
  return span && { ...span, isGuess: true }
}

function unknownSpan(reader: PlaceReader, address: TokenSpan | null): TokenSpan | null {
  const { tokens, places, events, isDate, isOrdinary, isTerm } = reader
  const { list } = tokens
  const isHome = (at: number) => phrases(places.homes).at(list, at) !== null
  const at = words(places.before[0] ?? '')
  for (let i = 0; i < list.length; i++) {
    if (!at.has(list[i]?.key ?? '') || isGluedSign(list, i) || isHome(i) || isHome(i + 1)) continue
    // "at the odeon": with an article nothing but the place stands there.
    const isArticle = words(places.articles).has(list[i + 1]?.key ?? '')
    const first = isArticle ? i + 2 : i + 1
    if (isTerm(list[first]?.key ?? '')) continue
    let next = first
    while (
      next < first + 3 &&
      list[next]?.kind === 'word' &&
      !isDate(next) &&
      !isOrdinary(list[next]?.key ?? '') &&
      !events.has(list[next]?.key ?? '') &&
      !words(places.notPlaces).has(list[next]?.key ?? '')
    )
      next++
    const isWord = list[next]?.kind === 'word' && !isDate(next)
    const isOpen = isWord && (places.nounsCapital || (isArticle && !isOrdinary(list[next]?.key ?? '')))
    const isApart = address !== null && (next >= address.first || address.first > next + 2)
    if (next > first && !isOpen && !isApart)
      return places.venuesFirst
        ? leadingVenue(reader, first, nameEnd(reader, first, address))
        : { first, next: quotedEnd(reader, next) }
  }
  return null
}

/** "Zwembad De Veldkamp laat maar tien kinderen toe": the noun of a place and its name, whatever stands before them. */
export function bareVenue(reader: PlaceReader, address: TokenSpan | null): TokenSpan | null {
  const { tokens, places, isDate, isPerson, isTerm, isOrdinary } = reader
  const { list } = tokens
  if (!places.venuesFirst) return null
  const isName = (at: number) =>
    list[at]?.capital && !isDate(at) && !isPerson(at) && !isTerm(list[at].key) && !isOrdinary(list[at].key)
  const isPlace = (at: number) =>
    isName(at + 1) || (words(places.articles).has(list[at + 1]?.key ?? '') && list[at + 1]?.capital && isName(at + 2))
  const isStreet = (at: number) => address !== null && at >= address.first && at < address.next
  const first = list.findIndex(({ key }, at) => words(places.venues).has(key) && isPlace(at) && !isStreet(at))
  return first < 0 ? null : leadingVenue(reader, first, nameEnd(reader, first, address))
}
