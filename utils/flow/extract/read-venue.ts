import type { Token } from '@/utils/kit/tokens'
import { asidesOf } from './asides'
import { leadingVenue } from './leading-venue'
import { isPossessive } from './names'
import { beforeTerm, capitalEnd, lastVenueNoun, MAX_VENUE, nameEnd } from './place-name'
import type { PlaceReader } from './place-reader'
import { leadingSegment, segmentVenue } from './segment-venue'
import { findAll, phrases, type TokenSpan } from './tables'
import { bareVenue, isGluedSign, unknownWord } from './unknown-venue'
import { words } from './words'

const NO_WORDS = words('')

/** The place of the party; what stands in brackets, or counts if it rains, only where no other is told. */
export const readVenue = (reader: PlaceReader, address: TokenSpan | null): TokenSpan | null =>
  venueIn({ ...reader, isAside: asidesOf(reader) }, address) ?? venueIn(reader, address) ?? bareVenue(reader, address)

/** "at Jump Zone", "come to Jump Zone", "in Rathmore", else "at the church hall", else "at ours". */
function venueIn(reader: PlaceReader, address: TokenSpan | null): TokenSpan | null {
  const { places } = reader
  const [sure = '', ...others] = places.before
  let plain: TokenSpan | null = null
  const beside = segmentVenue(reader, address)
  for (const next of [
    behindWord(reader, sure),
    behindArrival(reader),
    ...others.map(list => behindWord(reader, list))
  ]) {
    const named = namedVenue(reader, next, address)
    // "at the bowling alley in Moorabbin": the name is that of its town.
    if (named?.isNamed && plain && isTownOf(plain, named.span.first - 1)) return plain
    if (named?.isNamed && beside && isToldFirst(reader, beside, named.span)) return beside
    if (named?.isNamed)
      return (
        (isVenueNoun(reader, named.span) ? null : leadingSegment(reader, address)) ??
        withPlaceBefore(reader, named.span, address)
      )
    plain ??= named?.span ?? null
  }
  const home = homeIn(reader)
  const unknown = unknownWord(reader, address)
  return beside ?? plain ?? (places.nounsCapital ? (home ?? unknown) : (unknown ?? home))
}

/**
 * "12:30, Parroquia San Ginés. Después comida en Mesón Real": the noun of a place that stands by itself comes first,
 * if a name follows it: "Laser game! Rdv au Laser Quest".
 */
const isToldFirst = ({ tokens: { list }, places }: PlaceReader, beside: TokenSpan, named: TokenSpan): boolean =>
  places.venuesFirst === true &&
  beside.first < named.first &&
  words(places.venues).has(list[beside.first]?.key ?? '') &&
  list.slice(beside.first + 1, beside.next).some(({ capital }) => capital)

/** Furthest that the name of a place begins before that of its town, in tokens. */
const MOST_BACK = 7

/** "naar het Teylers Museum in Haarlem": the place whose town was found. */
function withPlaceBefore(reader: PlaceReader, town: TokenSpan, address: TokenSpan | null): TokenSpan {
  const { list } = reader.tokens
  if (!list[town.first - 2]?.capital) return town
  const before = words(reader.places.before.join(' '))
  for (let i = Math.max(0, town.first - MOST_BACK); i < town.first - 2; i++) {
    const place = before.has(list[i]?.key ?? '') ? venueFrom(reader, i + 1, address) : null
    if (place?.isNamed && place.span.next >= town.next) return place.span
  }
  return town
}

/** "at ours"; where the noun comes first, without what stands before it: "en casa" is "casa", "chez moi" has none. */
function homeIn({ tokens, places, isTerm, isAside }: PlaceReader): TokenSpan | null {
  const home = findAll(tokens, places.homes).find(({ first }) => !isAside?.(first)) ?? null
  if (!home || places.homesWhole) return home
  // "to ours": the preposition is no part of it.
  if (!places.venuesFirst) return { ...home, first: home.first + (isTerm(tokens.list[home.first]?.key ?? '') ? 1 : 0) }
  const isNoun = (key: string) => words(places.venues).has(key)
  const isArticle = (key: string, at: number) => at < home.next - home.first - 1 && words(places.articles).has(key)
  const inside = tokens.list.slice(home.first, home.next)
  const noun = inside.findIndex(({ key }, at) => isNoun(key) || isArticle(key, at))
  return { first: home.first + Math.max(0, noun), next: home.next }
}

/** Where the noun of a place comes first: "salle", "bowling". */
const isVenueNoun = ({ tokens, places }: PlaceReader, { first }: TokenSpan): boolean =>
  !places.venuesFirst || words(places.venues).has(tokens.list[first]?.key ?? '')

interface Venue {
  span: TokenSpan
  /** With a capital. */
  isNamed: boolean
}

/** Where the name of a place would begin, if a word that announces one stands at this token. */
type Behind = (at: number) => number | undefined

const behindWord = ({ tokens: { list } }: PlaceReader, before: string): Behind => {
  const set = words(before)
  return at => (set.has(list[at]?.key ?? '') ? at + 1 : undefined)
}

const behindArrival = ({ tokens: { list }, places }: PlaceReader): Behind => {
  const arrivals = phrases(places.arrivals)
  return at => arrivals.at(list, at)?.next
}

/** The first name after a word that announces a place; else the first venue in lower case. */
function namedVenue(reader: PlaceReader, behind: Behind, address: TokenSpan | null): Venue | null {
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
    if (events.has(list[i]?.key ?? '')) return null
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
const isTownOf = (venue: TokenSpan, preposition: number): boolean => venue.next === preposition

/** The name after a preposition: capitals, or lower-case words that end in a noun of a venue. */
function venueFrom(reader: PlaceReader, from: number, address: TokenSpan | null): Venue | null {
  const { tokens, places, isDate, isTerm } = reader
  const { list } = tokens
  if (isHome(reader, from) || isInHome(reader, from)) return null
  const isArticle = words(places.articles).has(list[from]?.key ?? '')
  const first = isArticle ? from + 1 : from
  // "The Barn" is a name with its article.
  const nameFirst = isArticle && list[from]?.capital && list[first]?.capital ? from : first
  const lead = list[first]
  // "at school" is none, "at school playground" is.
  const isNone = words(places.notPlaces).has(lead?.key ?? '') && !words(places.venues).has(list[first + 1]?.key ?? '')
  if (lead?.kind !== 'word' || isDate(first) || (isNone && !isKin(reader, first))) return null
  if (isSomebodys(reader, first)) return null
  const next = nameEnd(reader, first, address)
  if (next === first || isEventName(reader, first, next) || isCalled(list, first, next)) return null
  if (isKin(reader, first)) return { span: { first, next: capitalEnd(list, first, next, NO_WORDS) }, isNamed: true }
  if (places.venuesFirst && words(places.venues).has(lead.key)) {
    const span = leadingVenue(reader, first, next)
    return { span, isNamed: list.slice(first, span.next).some(({ capital }) => capital) }
  }
  if (isTitled(reader, first)) {
    const end = capitalEnd(list, first + 1, next, words(places.inside))
    return { span: { first, next: end }, isNamed: true }
  }
  const isNamed = lead.capital && !isTerm(lead.key)
  // "à la Cité de l'espace", "al Palazzo delle esposizioni".
  if (isNamed && places.venuesFirst && isOfNoun(reader, first + 1))
    return { span: leadingVenue(reader, first, next), isNamed: true }
  const venueEnd = lastVenueNoun(list, first, beforeTerm(reader, first, next), words(places.venues))
  if (places.nounsCapital && venueEnd === first && !isTitle(list, first) && !isInTown(reader, first)) return null
  if (isNamed)
    return {
      span: { first: nameFirst, next: Math.max(capitalEnd(list, first, next, words(places.inside)), venueEnd) },
      isNamed: true
    }
  if (venueEnd === first) return null
  const end = places.venuesFirst ? leadingVenue(reader, venueEnd - 1, next).next : venueEnd
  return { span: { first, next: end }, isNamed: false }
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

/** Most words of a home before its noun: "bei uns im Hof". */
const MOST_HOME = 3

/** "bei uns im Hof": the noun is a part of the home that began before it. */
const isInHome = (reader: PlaceReader, at: number): boolean =>
  isHome(reader, at - 1) ||
  (reader.places.homesWhole === true &&
    [2, MOST_HOME].some(back => (phrases(reader.places.homes).at(reader.tokens.list, at - back)?.next ?? 0) > at))

/** "at ours", "à la maison"; but "à la Maison de la Nature", "en casa de la abuela" are names. */
function isHome({ tokens: { list }, places }: PlaceReader, at: number): boolean {
  const next = phrases(places.homes).at(list, at)?.next
  if (next === undefined || !places.venuesFirst) return next !== undefined
  return !list[next - 1]?.capital && !words(places.inside).has(list[next]?.key ?? '')
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
