import type { Token } from '@/utils/kit/tokens'
import { isPossessive } from '../people/names'
import type { TokenSpan } from '../tables'
import { isInAny, words } from '../words'
import { leadingVenue } from './leading-venue'
import type { PlaceReader } from './place-reader'

/** Longest name of a place, in tokens. */
const MAX_NAME = 7

/**
 * "Hackney Downs near the courts", "AMF on Route 9": the capitals that a segment begins with, where it is told what is
 * beside them; "Tiger Rock dojo", "Lincoln Park shelter B": and two words that are no others of the language.
 */
export function nameOf(reader: PlaceReader, span: TokenSpan): TokenSpan {
  const {
    tokens: { list },
    places,
    isOrdinary,
    isTerm,
    isDate
  } = reader
  const { first, next } = span
  if (places.venuesFirst && words(places.venues).has(list[first]?.key ?? '')) return leadingName(reader, span)
  const besides = words(places.besides ?? '')
  let end = first
  const isPart = (at: number) =>
    list[at]?.capital ||
    (at > first && (words(places.inside).has(list[at]?.key ?? '') || (list[at]?.key === '-' && !list[at]?.spaced)))
  while (end < next && isPart(end)) end++
  // "Taller de cocina": no name ends in a little word.
  while (end > first && !list[end - 1]?.capital) end--
  const after = list[end]
  const beside = end > first ? 0 : list.slice(first, next).findIndex(({ key }, i) => i > 1 && besides.has(key))
  // "the park by the library".
  if (beside > 0 && words(places.venues).has(list[first + beside - 1]?.key ?? ''))
    return { first, next: first + beside }
  if (!places.besides || end === first || end === next || after?.kind !== 'word') return span
  if (besides.has(after.key)) return isDate(end + 1) ? span : { first, next: end }
  // "Brampton Soccer Centre party room B".
  if (end - first > 1 && words(places.venues).has(list[end - 1]?.key ?? '')) return { first, next: end }
  const rest = list.slice(end, next)
  // "Lower Wick scout hut".
  if (words(places.venues).has(rest.at(-1)?.key ?? '')) return span
  const isPlain = ({ kind, key }: Token) =>
    kind !== 'word' || !(isOrdinary(key) || isTerm(key) || words(places.notPlaces).has(key))
  return end - first > 1 && rest.length <= 3 && rest.every(isPlain) ? { first, next: end } : span
}

/**
 * "club regatas lleven bloqueador", "cine x el cumple de Noa": as far as a name goes behind the noun of a place; where
 * nouns have capitals, "Halle ist am" is none.
 */
function leadingName(reader: PlaceReader, span: TokenSpan): TokenSpan {
  const name = leadingVenue(reader, span.first, span.next)
  const rest = reader.tokens.list.slice(name.next, span.next)
  const isOther = ({ key, capital }: Token) =>
    reader.events.has(key) || (reader.places.nounsCapital && !capital && !words(reader.places.inside).has(key))
  return name.next > span.first + 1 || rest.some(isOther) ? name : span
}

export function isName(reader: PlaceReader, span: TokenSpan, address: TokenSpan | null): boolean {
  const { tokens: all, places, events, isDate, isPerson, isTerm, isOrdinary } = reader
  const { list } = all
  const { first, next } = span
  if (next - first > MAX_NAME || (address && first < address.next && address.first < next)) return false
  const tokens = list.slice(first, next)
  const [lead, last] = [tokens[0], tokens.at(-1)]
  if (lead?.kind !== 'word' || !last || isPossessive(last) || events.has(last.key)) return false
  if (tokens.some((token, i) => isDate(first + i) || isPerson(first + i) || token.key === ':')) return false
  if (tokens.some(isPossessive) && tokens.some(token => events.has(token.key))) return false
  const isArticle = words(places.articles).has(lead.key)
  // "Quinta dos Avós" is no Thursday.
  const isWord = isTerm(lead.key) && !isArticle && !words(places.venues).has(lead.key)
  if (isWord || words(places.notPlaces).has(lead.key)) return false
  const links = places.venuesFirst ? [places.inside, places.townLinks] : []
  if (!lead.capital && tokens.slice(1).some(({ key }) => isTerm(key) && !isInAny(key, links))) return false
  const isTitle = (places.venuesFirst || isAllCapital(reader, span)) && endsInVenue(reader, span)
  // "Church hall", "Waldspielplatz": an ordinary word, but a noun of places; "pool party at ours" and "pizza" are none.
  const isWhole = next - first > 1 || places.venuesFirst || places.nounsCapital
  const isPlace = isWhole && words(places.venues).has(lead.key) && !tokens.some(token => events.has(token.key))
  return isTitle || isArticle || isPlace || !isOrdinary(lead.key)
}

/** Of two words, or of one beside the date: "28.2. um 15 Uhr, Gemeindesaal", "15-17, parco". */
export const endsInVenue = (
  { tokens: { list }, places }: PlaceReader,
  { first, next }: TokenSpan,
  mayBeOne = false
): boolean =>
  (next - first > 1 || (mayBeOne && list[next]?.key !== ':')) &&
  words(places.venues).has(list[places.venuesFirst ? first : next - 1]?.key ?? '')

export const isAllCapital = (
  { tokens: { list }, places, isJoiner }: PlaceReader,
  { first, next }: TokenSpan
): boolean => {
  const tokens = list.slice(first, next)
  // "Ankunft und Kuchen", "Tom und Jule für": where nouns have capitals, two that are joined are no place.
  if (places.nounsCapital && tokens.some(({ key }) => isJoiner(key) && !/^[&+]$/.test(key))) return false
  // "Cumplen 6": one word with a figure is no name, unless of a place.
  const isOne =
    tokens.filter(({ kind }) => kind === 'word').length < 2 && !words(places.venues).has(tokens[0]?.key ?? '')
  // "Herbst-Picknick am", before a day.
  const isOpen = tokens.at(-1)?.kind === 'word' && !tokens.at(-1)?.capital
  return (
    next - first > 1 &&
    !isOne &&
    !isOpen &&
    tokens.every(({ capital, kind, key }) => capital || kind !== 'word' || words(places.inside).has(key))
  )
}
