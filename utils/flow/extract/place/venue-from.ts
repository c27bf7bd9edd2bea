import type { Token } from '@/utils/kit/tokens'
import { isPossessive } from '../people/names'
import type { TokenSpan } from '../tables'
import { words } from '../words'
import { leadingVenue } from './leading-venue'
import { beforeTerm, capitalEnd, lastVenueNoun, nameEnd } from './place-name'
import type { PlaceReader } from './place-reader'
import { quotedEnd } from './quoted-name'
import { isHome, isInHome } from './read-home'
import { floorEnd } from './with-floor'

const NO_WORDS = words('')

export interface Venue {
  span: TokenSpan
  /** With a capital. */
  isNamed: boolean
}

/** The name after a preposition: capitals, or lower-case words that end in a noun of a venue. */
export function venueFrom(reader: PlaceReader, from: number, address: TokenSpan | null): Venue | null {
  const { list } = reader.tokens
  if (isHome(reader, from) || isInHome(reader, from)) return null
  const short = shortArticle(list, from)
  if (short > from && words(reader.places.articles).has(list[from + 1]?.key ?? ''))
    return withShort(from, venueFrom(reader, short, address))
  const isArticle = words(reader.places.articles).has(list[from]?.key ?? '')
  const first = isArticle ? from + 1 : from
  const quoted = quotedVenue(reader, first)
  if (quoted) return quoted
  const floor = floorEnd(reader, first)
  if (floor > first) return onFloor(first, venueFrom(reader, floor, address))
  if (!mayBegin(reader, first) || isSomebodys(reader, first)) return null
  const next = nameEnd(reader, first, address)
  if (next === first || isEventName(reader, first, next) || isCalled(list, first, next)) return null
  // "The Barn" is a name with its article.
  const isOfName = isArticle && list[from]?.capital === true && list[first]?.capital === true
  const led = ledByWord(reader, first, next)
  if (led) return isOfName ? { ...led, span: { first: from, next: led.span.next } } : led
  return ledByName(reader, first, next, isOfName ? from : first)
}

/** Behind "'t" or "’n"; the token itself where none stands. */
const shortArticle = (list: readonly Token[], at: number): number =>
  /^['’]$/.test(list[at]?.key ?? '') && list[at + 1]?.spaced === false && list[at + 1]?.key.length === 1 ? at + 2 : at

/** "in 't Schuurke": of a name it is a part. */
const withShort = (first: number, venue: Venue | null): Venue | null =>
  venue?.isNamed ? { ...venue, span: { first, next: venue.span.next } } : venue

/** "in the 2nd floor kitchen". */
const onFloor = (first: number, venue: Venue | null): Venue | null =>
  venue && { ...venue, span: { first, next: venue.span.next } }

/** "im „La Piazza“"; but "in the "Frozen" theme", "to a "Frozen" party". */
function quotedVenue(reader: PlaceReader, first: number): Venue | null {
  const { tokens, places, events, isCommon, isDate } = reader
  const next = quotedEnd(reader, first)
  const { kind, key = '', capital } = tokens.list[next] ?? {}
  const isNoun = kind === 'word' && !capital && !places.venuesFirst && !isCommon(key) && !isDate(next)
  return next === first || isNoun || events.has(key)
    ? null
    : { span: { first: first + 1, next: next - 1 }, isNamed: true }
}

/** "at school" is none, "at school playground" and "Haus der Jugend" are. */
function mayBegin(reader: PlaceReader, first: number): boolean {
  const { tokens, places, isDate } = reader
  const [{ kind, key = '' } = {}, behind, name] = tokens.list.slice(first, first + 3)
  const isOf = words(places.venues).has(key) && words(places.inside).has(behind?.key ?? '') && name?.capital === true
  const isNone = words(places.notPlaces).has(key) && !words(places.venues).has(behind?.key ?? '') && !isOf
  return kind === 'word' && !isDate(first) && (!isNone || isKin(reader, first))
}

/** A place that begins with kin, with the noun of a place, or with a word that the language does not have. */
function ledByWord(reader: PlaceReader, first: number, next: number): Venue | null {
  const { tokens, places } = reader
  const { list } = tokens
  if (isKin(reader, first)) return { span: { first, next: capitalEnd(list, first, next, NO_WORDS) }, isNamed: true }
  if (places.venuesFirst && words(places.venues).has(list[first]?.key ?? '')) {
    const span = leadingVenue(reader, first, next)
    return { span, isNamed: list.slice(first, span.next).some(({ capital }) => capital) }
  }
  if (!isTitled(reader, first)) return null
  return { span: { first, next: capitalEnd(list, first + 1, next, words(places.inside)) }, isNamed: true }
}

/** A place that begins with a capital at `nameFirst`, or ends in the noun of a place. */
function ledByName(reader: PlaceReader, first: number, next: number, nameFirst: number): Venue | null {
  const { tokens, places, isTerm } = reader
  const { list } = tokens
  const { capital, key = '' } = list[first] ?? {}
  const isNamed = capital && !isTerm(key)
  // "à la Cité de l'espace", "al Palazzo delle esposizioni".
  if (isNamed && places.venuesFirst && isOfNoun(reader, first + 1))
    return { span: leadingVenue(reader, first, next), isNamed }
  const venueEnd = lastVenueNoun(list, first, beforeTerm(reader, first, next), words(places.venues))
  if (places.nounsCapital && venueEnd === first && !isTitle(list, first) && !isInTown(reader, first)) return null
  const nameNext = quotedEnd(reader, Math.max(capitalEnd(list, first, next, words(places.inside)), venueEnd))
  if (isNamed) return { span: { first: nameFirst, next: nameNext }, isNamed }
  if (venueEnd === first) return null
  const end = places.venuesFirst ? leadingVenue(reader, venueEnd - 1, next).next : nameNext
  return { span: { first, next: end }, isNamed: quotedEnd(reader, venueEnd) > venueEnd }
}

/** "chez mamie Jo", "bei oma Hilde": kin, and a name. */
const isKin = ({ tokens: { list }, places, isOrdinary, isCommon, events }: PlaceReader, at: number): boolean => {
  const { key = '', capital } = list[at] ?? {}
  const isWord = isOrdinary(key) && !isCommon(key) && !events.has(key) && !words(places.venues).has(key)
  return isWord && !capital && list[at + 1]?.capital === true
}

/** "of the" with its article, and a noun without a capital. */
function isOfNoun({ tokens: { list }, places, isOrdinary }: PlaceReader, at: number): boolean {
  let end = at
  while (words(places.inside).has(list[end]?.key ?? '') && !list[end]?.capital) end++
  // "devant la Cité des sciences".
  const isKind = words(places.streetsFirst ?? '').has(list[at - 1]?.key ?? '')
  return (
    end > (isKind ? at : at + 1) &&
    list[end]?.kind === 'word' &&
    !list[end]?.capital &&
    !isOrdinary(list[end]?.key ?? '')
  )
}

/** "à l'aréna Michel-Normandin", "alla tenuta San Lorenzo": a word that the language does not have, and a name. */
function isTitled({ tokens: { list }, places, events, isOrdinary, isDate }: PlaceReader, first: number): boolean {
  const [noun, name] = [list[first], list[first + 1]]
  if (!places.venuesFirst || !noun || noun.capital || noun.key.length < 4 || events.has(noun.key)) return false
  return name?.capital === true && !isDate(first + 1) && !isOrdinary(noun.key) && !isOrdinary(name.key)
}

/** "im Alpamare in Pfäffikon": a word that the language does not have, and its town. */
function isInTown({ tokens: { list }, isOrdinary, isDate, events }: PlaceReader, first: number): boolean {
  const { key = '', capital } = list[first] ?? {}
  const isTown = list[first + 1]?.key === 'in' && list[first + 2]?.capital === true && !isDate(first + 2)
  return isTown && capital === true && !isOrdinary(key) && !events.has(key)
}

/** Where every noun has a capital, it takes two of them to make a name: "Monkey Town". */
const isTitle = (list: readonly Token[], first: number): boolean =>
  list[first]?.capital === true && list[first + 1]?.capital === true && list[first + 1]?.spaced === true

/** "invited to Leo's party" names no place. */
function isSomebodys({ tokens, events }: PlaceReader, first: number): boolean {
  const ahead = tokens.list.slice(first, first + 5)
  return ahead.some(isPossessive) && ahead.some(token => events.has(token.key))
}

/** "a Giulia 333 0000001": somebody to be called. */
const isCalled = (list: readonly Token[], first: number, next: number): boolean =>
  list.slice(first + 1, next).some(({ kind, key }) => kind === 'number' && key.length > 5)

/** "invited to a PIRATE PARTY". */
function isEventName({ tokens: { list }, places, events }: PlaceReader, first: number, to: number): boolean {
  const end = capitalEnd(list, first, to, words(places.inside))
  return events.has(list[end - 1]?.key ?? '') && list[end - 1]?.kind === 'word'
}
