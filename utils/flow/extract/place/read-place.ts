import type { Tokens } from '@/utils/kit/tokens'
import type { Language, Term } from '@/utils/languages/language'
import { nameRules } from '../people/name-rules'
import { type TokenSpan, type Words, wordsOf } from '../tables'
import { meansNothing, termOf } from '../term-of'
import { isInAny, words } from '../words'
import { MAX_ADDRESS, readLabelled } from './labelled-place'
import type { PlaceReader, VenueSpan } from './place-reader'
import { closing } from './quoted-name'
import { readBareStreet } from './read-bare-street'
import { homeIn } from './read-home'
import { readHouse } from './read-house'
import { readLeadingStreet } from './read-leading-street'
import { readNumberedStreet } from './read-numbered-street'
import { readStreet } from './read-street'
import { readVenue } from './read-venue'
import { withFloor } from './with-floor'

export interface ReadPlace {
  venue: Words | null
  /** Of the venue nobody says that it is a place. */
  isGuess: boolean
  address: Words | null
}

/** Where the party is. `isDate` tells the tokens of dates, which no place may cover; `persons` where names begin. */
export function readPlace(
  tokens: Tokens,
  language: Language,
  isDate: (token: number) => boolean,
  persons: ReadonlySet<number | undefined> = new Set()
): ReadPlace {
  const reader = placeReader(tokens, language, isDate, persons)
  const labelled = readLabelled(reader, reader.places.labels)
  const addressLine = readLabelled(reader, reader.places.addressLabels)
  const house = readHouse(reader, labelled)
  const street = readAnyStreet(reader, 0, tokens.list.length) ?? house
  // "Where: Wonder World, Unit 4\nMill Lane, Bath": the street stands in the line below.
  const isBelow = labelled !== null && street?.first === labelled.next + 1
  const rest = labelled && !isBelow ? afterComma(reader, labelled) : null
  const address =
    addressLine ??
    (labelled && !isBelow
      ? (readAnyStreet(reader, labelled.first, labelled.next) ?? house ?? (isWhole(reader, rest) ? rest : null))
      : null) ??
    street
  const place: VenueSpan | null = labelled
    ? (cutAddress(reader, labelled, address ?? rest) ?? homeAbove(reader, labelled))
    : readVenue(reader, address)
  const venue = place && withFloor(reader, place)
  const told = address ?? (venue && behindVenue(reader, venue))
  return {
    venue: venue && tidy(tokens, wordsOf(tokens, venue)),
    isGuess: venue?.isGuess === true,
    address: told && tidy(tokens, wordsOf(tokens, told))
  }
}

function placeReader(
  tokens: Tokens,
  language: Language,
  isDate: (token: number) => boolean,
  persons: ReadonlySet<number | undefined>
): PlaceReader {
  const { places, dates, people } = language
  const { isOrdinary, isAsking } = nameRules(language)
  return {
    tokens,
    places,
    isDate,
    isPerson: token => persons.has(tokens.list[token]?.start),
    answers: people.answerTo,
    events: words(people.events),
    isJoiner: key => words(people.joiners).has(key),
    isCount: key => termOf(dates, key).count !== undefined,
    isTerm: key => isTerm(termOf(dates, key)),
    isCue: token => isAsking(tokens.list, token),
    isCommon: isOrdinary,
    isOrdinary: key => isOrdinary(key) || words(people.notNames).has(key)
  }
}

/** "Saturday 2pm at ours. Address: 12 Oak Road"; what stands below speaks of answers: "sagt bei uns Bescheid". */
function homeAbove(reader: PlaceReader, line: TokenSpan): TokenSpan | null {
  const home = homeIn(reader)
  return home && home.first < line.first ? home : null
}

/** "Hollywood Bowl, Festival Park, Basildon": two names or more behind the commas of a venue tell where it is. */
function behindVenue({ tokens: { list }, isDate, isTerm }: PlaceReader, { next }: TokenSpan): TokenSpan | null {
  let [end, names] = [next, 0]
  while (list[end]?.key === ',' && end < next + MAX_ADDRESS) {
    let at = end + 1
    while (list[at]?.capital && !isDate(at) && !isTerm(list[at]?.key ?? '')) at++
    if (at === end + 1 || list[at]?.kind === 'word' || list[at]?.kind === 'number') break
    end = at
    names++
  }
  return names > 1 ? { first: next + 1, next: end } : null
}

/** Any word of dates; "st" is one of streets too. */
const isTerm = (term: Term): boolean => !meansNothing(term) && !term.suffix

/** The number stands before the street in some languages, and behind it in others. */
const readAnyStreet = (reader: PlaceReader, from: number, to: number): TokenSpan | null =>
  readLeadingStreet(reader, from, to) ??
  readNumberedStreet(reader, from, to) ??
  readStreet(reader, from, to) ??
  readBareStreet(reader, from, to)

/** What stands in a labelled line before the address; nothing if the address is all ("📍 Base camp: Mill Lane 5"). */
function cutAddress(reader: PlaceReader, line: TokenSpan, address: TokenSpan | null): TokenSpan | null {
  const { tokens } = reader
  if (!address || address.first >= line.next || address.next <= line.first)
    return withoutLead(reader, trim(tokens, line))
  const isTitle = address.first === line.first + 2 && tokens.list[line.first + 1]?.key === ':'
  const told = address.first > line.first && !isTitle ? trim(tokens, { first: line.first, next: address.first }) : null
  return told && withoutLead(reader, told)
}

/** "Where: at the Barn", "Where: in Mill Lane 5": prepositions before a name, or before an address, are none of it. */
function withoutLead({ tokens: { list }, places }: PlaceReader, line: TokenSpan | null): TokenSpan | null {
  if (!line) return null
  const little = [...places.before, places.beforeStreet]
  let first = line.first
  while (first < line.next && isInAny(list[first]?.key ?? '', little)) first++
  if (first === line.next) return null
  return list[first]?.capital ? { first, next: line.next } : line
}

/** "Parque del Oeste, merendero 3": where a street has its kind before it, a single part that is no town tells where in a place it is. */
const isWhole = ({ tokens: { list }, places }: PlaceReader, rest: TokenSpan | null): boolean =>
  rest !== null &&
  (!places.venuesFirst ||
    (rest.next - rest.first === 1 && list[rest.first]?.capital === true) ||
    list.slice(rest.first, rest.next).some(({ key }) => key === ','))

/** "Wonder World, Unit 4": in a labelled line without a street, the first comma ends the name. */
function afterComma({ tokens }: PlaceReader, line: TokenSpan): TokenSpan | null {
  const comma = tokens.list.slice(line.first, line.next).findIndex(({ key }) => key === ',')
  return comma > 0 ? trim(tokens, { first: line.first + comma + 1, next: line.next }) : null
}

function trim({ list }: Tokens, { first, next }: TokenSpan): TokenSpan | null {
  let end = next
  while (end > first && list[end - 1]?.kind !== 'word' && list[end - 1]?.kind !== 'number') end--
  return end > first ? { first, next: end } : null
}

/** No sign or emoji at either end, and no bracket or quotation that is never closed. */
function tidy({ text }: Tokens, found: Words): Words {
  // "'t Wapen" keeps its sign.
  const lead = /^(?:(?!['’]\p{L}\s)[^\p{L}\p{N}]){0,20}/u.exec(found.value)?.[0].length ?? 0
  const whole = found.value.includes(')') ? found.value : (found.value.split(' (')[0] ?? '')
  // "the Naidoos'".
  const isOwners = lead === 0 && /s['’]$/.test(whole)
  const name = isOwners ? whole : whole.slice(lead).replace(/[^\p{L}\p{N})]{1,20}$/u, '')
  const value = name + closing(name, text.slice(found.start + lead + name.length, found.start + lead + name.length + 2))
  return { value, start: found.start + lead, end: found.start + lead + value.length }
}
