import { phrases, type TokenSpan } from '../tables'
import { words } from '../words'
import { leadingVenue } from './leading-venue'
import { capitalEnd, MAX_VENUE, nameEnd } from './place-name'
import type { PlaceReader } from './place-reader'
import { isGluedSign } from './unknown-venue'
import { type Venue, venueFrom } from './venue-from'

/** Where the name of a place would begin, if a word that announces one stands at this token. */
type Behind = (at: number) => number | undefined

export const behindWord = ({ tokens: { list } }: PlaceReader, before: string): Behind => {
  const set = words(before)
  return at => (set.has(list[at]?.key ?? '') ? at + 1 : undefined)
}

export const behindArrival = ({ tokens: { list }, places }: PlaceReader): Behind => {
  const arrivals = phrases(places.arrivals)
  return at => arrivals.at(list, at)?.next
}

/** The first name after a word that announces a place; else the first venue in lower case. */
export function namedVenue(reader: PlaceReader, behind: Behind, address: TokenSpan | null): Venue | null {
  const { list } = reader.tokens
  let lowerCase: Venue | null = null
  for (let i = 0; i < list.length; i++) {
    if (address && i >= address.first && i < address.next) continue
    const next = behind(i)
    if (next === undefined || isGluedSign(list, i) || (address && next >= address.first && i <= address.next)) continue
    if (isNearIt(reader, i) || reader.isAside?.(i)) continue
    if (reader.isPerson(next)) continue
    const found = venueBefore(reader, i, address) ?? venueFrom(reader, next, address)
    const named = found && !found.isNamed ? (inBrackets(reader, found.span, address) ?? found) : found
    if (named?.isNamed) named.span = withHouse(reader, named.span, address)
    // "SQUALI IN VISTA": in capitals all over they make no name.
    if (named?.isNamed && !isShouted(reader, i)) return lowerCase && isTownOf(lowerCase.span, i) ? lowerCase : named
    lowerCase ??= named
  }
  return lowerCase
}

const isShouted = ({ tokens: { text, list } }: PlaceReader, at: number): boolean => {
  const { start = 0, end = 0, kind } = list[at] ?? {}
  const word = text.slice(start, end)
  return kind === 'word' && word.length > 1 && word === word.toUpperCase() && list[at - 1]?.kind === 'word'
}

/** "in the park (Alexandra Park, by the bandstand)", "al parco: Villa Borghese": the name of it. */
function inBrackets(reader: PlaceReader, { next }: TokenSpan, address: TokenSpan | null): Venue | null {
  const inside = /^[(:]$/.test(reader.tokens.list[next]?.key ?? '') ? venueFrom(reader, next + 1, address) : null
  return inside?.isNamed ? inside : null
}

/** "(di fronte all'Esselunga)": what is near the place. */
const isNearIt = ({ tokens, places }: PlaceReader, preposition: number): boolean =>
  tokens.list.slice(Math.max(0, preposition - 2), preposition).some(({ key }) => words(places.near ?? '').has(key))

/** "bowling de la Matène à Fontenay": a place whose noun comes first ends where its town is told. */
function venueBefore(reader: PlaceReader, preposition: number, address: TokenSpan | null): Venue | null {
  const { tokens, places, events, isDate } = reader
  const { list } = tokens
  if (!places.venuesFirst || !words(places.townLinks ?? '').has(list[preposition]?.key ?? '')) return null
  if (!list[preposition + 1]?.capital) return null
  for (let i = preposition - 1; i >= Math.max(0, preposition - MAX_VENUE); i--) {
    if (list[i]?.kind === 'break' || list[i]?.kind === 'mark' || isDate(i)) return null
    if (!words(places.venues).has(list[i]?.key ?? '') || words(places.venues).has(list[i - 1]?.key ?? '')) continue
    // "Teylers Museum in Haarlem": the noun is the last part of a name.
    if (events.has(list[i]?.key ?? '') || (list[i]?.capital && list[i - 1]?.capital)) return null
    const { next } = leadingVenue(reader, i, preposition)
    const town = nameEnd(reader, preposition + 1, address)
    const end = capitalEnd(list, preposition + 1, town, words(places.inside))
    return next === preposition ? { span: { first: i, next: end }, isNamed: true } : null
  }
  return null
}

/** "The Orangery, Longleigh House": a second name that ends in a noun of a venue belongs to the first. */
function withHouse(reader: PlaceReader, span: TokenSpan, address: TokenSpan | null): TokenSpan {
  const { tokens, places } = reader
  const { list } = tokens
  if (list[span.next]?.key !== ',' || !list[span.next + 1]?.capital) return span
  const first = span.next + 1
  const end = capitalEnd(list, first, nameEnd(reader, first, address), words(places.inside))
  const isHouse = end > first + 1 && words(places.venues).has(list[end - 1]?.key ?? '') && list[end]?.kind !== 'word'
  return isHouse ? { first: span.first, next: end } : span
}

/** "in the community hall in Rathmore": the name right behind a venue is its town. */
export const isTownOf = (venue: TokenSpan, preposition: number): boolean => venue.next === preposition
