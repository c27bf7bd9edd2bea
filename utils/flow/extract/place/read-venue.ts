import { phrases, type TokenSpan } from '../tables'
import { isInAny, words } from '../words'
import { asidesOf } from './asides'
import { behindArrival, behindWord, isTownOf, namedVenue } from './named-venue'
import type { PlaceReader, VenueSpan } from './place-reader'
import { homeIn } from './read-home'
import { personsHome } from './read-persons-home'
import { leadingSegment, segmentVenue } from './segment-venue'
import { bareVenue, unknownWord } from './unknown-venue'
import { venueFrom } from './venue-from'
import { withFamily } from './with-family'
import { withNoun } from './with-noun'
import { withRoom } from './with-room'

/** The place of the party; what stands in brackets, or counts if it rains, only where no other is told. */
export function readVenue(reader: PlaceReader, address: TokenSpan | null): VenueSpan | null {
  const isAside = asidesOf(reader)
  const open = isAside && venueIn({ ...reader, isAside }, address)
  const told = open && !open.isGuess ? open : venueIn(reader, address)
  const read: VenueSpan | null = told ?? open ?? bareVenue(reader, address)
  const found: VenueSpan | null = (read && homeBefore(reader, read)) ?? read
  const home = personsHome(reader)
  // "Party bei Luis! Samstag 15 Uhr, Gemeindesaal": it is only Luis's party.
  const isSame = home && found && found.first < home.next && home.first < found.next
  const place = home && (!found || found.isGuess || isSame) ? home : found && withFamily(reader, found)
  return place && withNoun(reader, place)
}

/** "at Jump Zone", "come to Jump Zone", "in Rathmore", else "at the church hall", else "at ours". */
function venueIn(reader: PlaceReader, address: TokenSpan | null): VenueSpan | null {
  const { places } = reader
  const [sure = '', ...others] = places.before
  let plain: TokenSpan | null = null
  for (const next of [
    behindWord(reader, sure),
    behindArrival(reader),
    ...others.map(list => behindWord(reader, list))
  ]) {
    const named = namedVenue(reader, next, address)
    // "at the bowling alley in Moorabbin": the name is that of its town.
    if (named?.isNamed && plain && isTownOf(plain, named.span.first - 1)) return plain
    const home = named?.isNamed ? homeInTown(reader, named.span) : null
    if (home) return home
    const first = named?.isNamed && places.venuesFirst ? segmentVenue(reader, address) : null
    if (named && first && isToldFirst(reader, first, named.span)) return first
    if (named?.isNamed)
      return (
        (isVenueNoun(reader, named.span) ? null : leadingSegment(reader, address)) ??
        placeInTown(reader, named.span) ??
        withRoom(reader, withPlaceBefore(reader, named.span, address))
      )
    plain ??= named ? withRoom(reader, named.span) : null
  }
  const beside = segmentVenue(reader, address)
  const told = (beside && behindHead(reader, beside, plain)) ?? beside ?? plain
  if (told) return told
  return places.nounsCapital
    ? (homeIn(reader) ?? unknownWord(reader, address))
    : (unknownWord(reader, address) ?? homeIn(reader))
}

/** "Tunes and stew in our kitchen", "Vestry dinner at the rectory": what comes before the place is what is done there. */
function behindHead(reader: PlaceReader, beside: TokenSpan, plain: TokenSpan | null): TokenSpan | null {
  const { tokens, places, events, isJoiner, isOrdinary } = reader
  const { list } = tokens
  const home = homeIn(reader)
  const place = [home, plain].find(span => span && span.first > beside.first && span.next === beside.next)
  if (!place) return null
  const head = list.slice(beside.first, place.first)
  const isPlace = head.some(({ key }) => words(places.venues).has(key))
  const isTold = head.some(({ key, capital }) => events.has(key) || isJoiner(key) || (!capital && isOrdinary(key)))
  return !isPlace && (place === home || isTold) ? place : null
}

/** "At ours at 3. We'll play volleyball in the garden": the home was told first, and what follows has no name. */
function homeBefore(reader: PlaceReader, told: TokenSpan): TokenSpan | null {
  const { list } = reader.tokens
  const home = list.slice(told.first, told.next).some(({ capital }) => capital) ? null : homeIn(reader)
  const isApart = home !== null && list.slice(home.next, told.first).some(({ key }) => key === '.' || key === '!')
  return isApart ? home : null
}

/**
 * "12:30, Parroquia San Ginés. Después comida en Mesón Real": the noun of a place that stands by itself comes first,
 * if a name follows it: "Laser game! Rdv au Laser Quest".
 */
const isToldFirst = (reader: PlaceReader, beside: TokenSpan, named: TokenSpan): boolean =>
  beside.first < named.first &&
  isVenueWord(reader, beside.first) &&
  reader.tokens.list.slice(beside.first + 1, beside.next).some(({ capital }) => capital)

/** "at our place in Umlazi", "en nuestra casa en Katy": the name is that of the town. */
function homeInTown(reader: PlaceReader, { first }: TokenSpan): TokenSpan | null {
  const { tokens, places } = reader
  const isBehind = [2, 3, 4].some(back => phrases(places.homes).at(tokens.list, first - back)?.next === first - 1)
  if (!isBehind || places.nounsCapital || isVenueWord(reader, first)) return null
  const home = isInAny(tokens.list[first - 1]?.key ?? '', places.before) ? homeIn(reader) : null
  return home?.next === first - 1 ? home : null
}

const isVenueWord = ({ tokens, places }: PlaceReader, at: number): boolean =>
  words(places.venues).has(tokens.list[at]?.key ?? '')

/** Furthest that the name of a place begins before that of its town, in tokens. */
const MOST_BACK = 7

/** "naar het Teylers Museum in Haarlem": the place whose town was found. */
function withPlaceBefore(reader: PlaceReader, town: TokenSpan, address: TokenSpan | null): TokenSpan {
  const { list } = reader.tokens
  if (!list[town.first - 2]?.capital) return town
  for (let i = Math.max(0, town.first - MOST_BACK); i < town.first - 2; i++) {
    const place = isInAny(list[i]?.key ?? '', reader.places.before) ? venueFrom(reader, i + 1, address) : null
    if (place?.isNamed && place.span.next >= town.next) return place.span
  }
  return town
}

/** Most words of a place in lower case before its town. */
const MOST_PLAIN = 3

/** "a few of us to the cinema in Rathbeg", "Sunday 2pm, Laser Alley in Burrawang": what stands right before the town. */
function placeInTown(
  { tokens: { list }, places, isOrdinary, isPerson, isDate }: PlaceReader,
  town: TokenSpan
): TokenSpan | null {
  const next = town.first - 1
  if (places.venuesFirst || !words(places.townLinks ?? '').has(list[next]?.key ?? '')) return null
  const isPlain = words(places.venues).has(list[next - 1]?.key ?? '') && !list[next - 1]?.capital
  const isPart = (at: number) =>
    list[at]?.kind === 'word' &&
    !isDate(at) &&
    !isPerson(at) &&
    (isPlain ? !isOrdinary(list[at]?.key ?? '') : list[at]?.capital)
  let first = next
  while (first > next - 1 - MOST_PLAIN && isPart(first - 1)) first--
  const isWhole = list[first - 1]?.kind !== 'word' || isDate(first - 1)
  return first < next && (isPlain || (next - first > 1 && isWhole)) ? { first, next } : null
}

/** Where the noun of a place comes first: "salle", "bowling". */
const isVenueNoun = (reader: PlaceReader, { first }: TokenSpan): boolean =>
  !reader.places.venuesFirst || isVenueWord(reader, first)
