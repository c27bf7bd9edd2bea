import type { Token } from '@/utils/kit/tokens'
import { isShortened } from './is-shortened'
import { isPossessive } from './names'
import type { PlaceReader } from './place-reader'
import type { TokenSpan } from './tables'
import { words } from './words'

/** Longest name of a place, in tokens. */
const MAX_NAME = 7

/** The same with the noun of a venue at its beginning: a surer place than a name or a town behind a preposition. */
export function leadingSegment(reader: PlaceReader, address: TokenSpan | null): TokenSpan | null {
  const segments = cutSegments(reader, address)
  const isPlace = (span: TokenSpan, i: number) =>
    endsInVenue(reader, span) && isName(reader, span, address) && isBeside(reader, segments, i, address)
  return segments.find(isPlace) ?? null
}

/**
 * A place that stands alone between signs or on its own line, beside the date or the address: "Saturday 2-4, Highfield
 * Centre". One that ends in a noun of a venue comes before one that is capitals alone.
 */
export function segmentVenue(reader: PlaceReader, address: TokenSpan | null): TokenSpan | null {
  const segments = cutSegments(reader, address)
  const isPlace = (span: TokenSpan, i: number) =>
    isName(reader, span, address) && isBeside(reader, segments, i, address)
  const named = segments.filter(isPlace)
  const isNear = (span: TokenSpan) => isOnDateLine(reader, segments, span) || isBesideAddress(segments, span, address)
  return (
    named.find(span => endsInVenue(reader, span, isOnDateLine(reader, segments, span))) ??
    named.find(span => isAllCapital(reader, span) && isNear(span)) ??
    null
  )
}

const CUTS = new Set([',', '/', '|', '-', '–', '—', '@', '•', '·', '.', '!', '?', ';', ':', '(', ')', '📍'])

/** Dates and the address make segments of their own. */
function cutSegments({ tokens: { list }, isDate }: PlaceReader, address: TokenSpan | null): TokenSpan[] {
  const segments: TokenSpan[] = []
  let first = 0
  for (let i = 0; i <= list.length; i++) {
    const isSign = i === list.length || (isCut(list, i) && !isDate(i))
    const isTurn = !isSign && i > first && (isDate(i) !== isDate(i - 1) || i === address?.first)
    if (!isSign && !isTurn) continue
    if (i > first) segments.push({ first, next: i })
    first = isSign ? i + 1 : i
  }
  return segments
}

/** "St. Mary's" and "Splash-Pad" hold together. */
function isCut(list: readonly Token[], at: number): boolean {
  const token = list[at]
  if (token?.kind === 'break') return true
  if (token?.kind !== 'mark' || isShortened(list, at)) return false
  const isGlued =
    !token.spaced && list[at + 1]?.spaced === false && list[at + 1]?.kind === 'word' && list[at - 1]?.kind === 'word'
  return CUTS.has(token.key) ? !isGlued : /\p{Extended_Pictographic}/u.test(token.key)
}

function isName(reader: PlaceReader, span: TokenSpan, address: TokenSpan | null): boolean {
  const { tokens: all, places, events, isDate, isTerm, isOrdinary } = reader
  const { list } = all
  const { first, next } = span
  if (next - first > MAX_NAME || (address && first < address.next && address.first < next)) return false
  const tokens = list.slice(first, next)
  const [lead, last] = [tokens[0], tokens.at(-1)]
  if (lead?.kind !== 'word' || !last || isPossessive(last) || events.has(last.key)) return false
  if (tokens.some((token, i) => isDate(first + i) || token.key === ':')) return false
  if (tokens.some(isPossessive) && tokens.some(token => events.has(token.key))) return false
  const isArticle = words(places.articles).has(lead.key)
  if ((isTerm(lead.key) && !isArticle) || words(places.notPlaces).has(lead.key)) return false
  const links = words(places.venuesFirst ? `${places.inside} ${places.townLinks ?? ''}` : '')
  if (!lead.capital && tokens.slice(1).some(({ key }) => isTerm(key) && !links.has(key))) return false
  const isTitle = (places.venuesFirst || isAllCapital(reader, span)) && endsInVenue(reader, span)
  return isTitle || !isOrdinary(lead.key) || isArticle
}

const neighbours = (segments: readonly TokenSpan[], at: number) =>
  [segments[at - 1], segments[at + 1]].filter(span => span !== undefined)

/** The segment before or behind it tells the day, the time or the street. */
const isBeside = ({ isDate }: PlaceReader, segments: readonly TokenSpan[], at: number, address: TokenSpan | null) =>
  neighbours(segments, at).some(span => isDate(span.first) || isPartOf(span, address))

const isPartOf = (span: TokenSpan, address: TokenSpan | null): boolean =>
  address !== null && span.first < address.next && address.first < span.next

const isBesideAddress = (segments: readonly TokenSpan[], span: TokenSpan, address: TokenSpan | null): boolean =>
  neighbours(segments, segments.indexOf(span)).some(each => isPartOf(each, address))

/** Below the date, capitals alone are the name of whoever signs. */
function isOnDateLine(
  { tokens: { list }, isDate }: PlaceReader,
  segments: readonly TokenSpan[],
  span: TokenSpan
): boolean {
  const before = segments[segments.indexOf(span) - 1]
  if (!before || !isDate(before.first)) return false
  return list.slice(before.next, span.first).every(({ kind }) => kind !== 'break')
}

/** Of two words, or of one compound beside the date: "28.2. um 15 Uhr, Gemeindesaal". */
const endsInVenue = (
  { tokens: { list }, places }: PlaceReader,
  { first, next }: TokenSpan,
  mayBeOne = false
): boolean =>
  (next - first > 1 || (mayBeOne && places.nounsCapital === true && list[first]?.capital === true)) &&
  words(places.venues).has(list[places.venuesFirst ? first : next - 1]?.key ?? '')

const isAllCapital = ({ tokens: { list }, places }: PlaceReader, { first, next }: TokenSpan): boolean => {
  const tokens = list.slice(first, next)
  return (
    next - first > 1 &&
    tokens.every(({ capital, kind, key }) => capital || kind !== 'word' || words(places.inside).has(key))
  )
}
