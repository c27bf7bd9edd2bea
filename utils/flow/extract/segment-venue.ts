import type { Token } from '@/utils/kit/tokens'
import { isShortened } from './is-shortened'
import { leadingVenue } from './leading-venue'
import { isPossessive } from './names'
import type { PlaceReader } from './place-reader'
import type { TokenSpan } from './tables'
import { words } from './words'

/** Longest name of a place, in tokens. */
const MAX_NAME = 7

/** The same with the noun of a venue at its beginning: a surer place than a name or a town behind a preposition. */
export function leadingSegment(reader: PlaceReader, address: TokenSpan | null): TokenSpan | null {
  const segments = cutSegments(reader, address).map(span => nameOf(reader, span))
  const isPlace = (span: TokenSpan, i: number) =>
    endsInVenue(reader, span) && isName(reader, span, address) && isBeside(reader, segments, i, address)
  return segments.find(isPlace) ?? null
}

/**
 * A place that stands alone between signs or on its own line, beside the date or the address: "Saturday 2-4, Highfield
 * Centre". One that ends in a noun of a venue comes before one that is capitals alone.
 */
export function segmentVenue(reader: PlaceReader, address: TokenSpan | null): TokenSpan | null {
  const cut = cutSegments(reader, address)
  const segments = cut.map(span => nameOf(reader, span))
  const isPlace = (span: TokenSpan, i: number) =>
    isName(reader, span, address) && isBeside(reader, segments, i, address)
  const named = segments.filter(isPlace)
  const isNear = (span: TokenSpan) =>
    isOnDateLine(reader, segments, span) ||
    isBesideAddress(segments, span, address) ||
    isBeforeDate(reader, segments, span) ||
    isBelowDate(reader, segments, span)
  const place =
    named.find(span =>
      endsInVenue(reader, span, isOnDateLine(reader, segments, span) || isBelowDate(reader, segments, span))
    ) ??
    named.find(span => isAllCapital(reader, span) && isNear(span)) ??
    segments.find((span, i) => isLoneName(reader, segments, span, cut[i], address)) ??
    segments.find((span, i) => isSentence(reader, span, cut[i]) && isName(reader, span, address))
  return place ? withoutArticle(reader, place) : null
}

/** "the park"; but "The Barn" is a name. */
function withoutArticle({ tokens: { list }, places }: PlaceReader, { first, next }: TokenSpan): TokenSpan {
  const isArticle = !list[first]?.capital && words(places.articles).has(list[first]?.key ?? '')
  return { first: isArticle && next > first + 1 ? first + 1 : first, next }
}

/**
 * "Hackney Downs near the courts", "AMF on Route 9": the capitals that a segment begins with, where it is told what is
 * beside them; "Tiger Rock dojo", "Lincoln Park shelter B": and two words that are no others of the language.
 */
function nameOf(reader: PlaceReader, span: TokenSpan): TokenSpan {
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
  const isPlain = ({ kind, key }: Token) =>
    kind !== 'word' || !(isOrdinary(key) || isTerm(key) || words(places.notPlaces).has(key))
  return end - first > 1 && rest.length <= 3 && rest.every(isPlain) ? { first, next: end } : span
}

/** "Chácara do tio Beto.": the noun of a place and its name, and nothing else in the sentence. */
const isSentence = (reader: PlaceReader, span: TokenSpan, whole: TokenSpan | undefined): boolean =>
  reader.places.venuesFirst === true &&
  reader.tokens.list[span.first]?.capital === true &&
  whole?.next === span.next &&
  endsInVenue(reader, span) &&
  leadingVenue(reader, span.first, span.next).next === span.next

/** "club regatas lleven bloqueador", "cine x el cumple de Noa": as far as a name goes behind the noun of a place. */
function leadingName(reader: PlaceReader, span: TokenSpan): TokenSpan {
  const name = leadingVenue(reader, span.first, span.next)
  const isOfEvent = reader.tokens.list.slice(name.next, span.next).some(({ key }) => reader.events.has(key))
  return name.next > span.first + 1 || isOfEvent ? name : span
}

const CUTS = new Set([',', '/', '|', '-', '–', '—', '@', '•', '·', '.', '!', '?', ';', ':', '(', ')', '📍'])

/** Dates and the address make segments of their own. */
function cutSegments({ tokens: { list }, isDate, isCue }: PlaceReader, address: TokenSpan | null): TokenSpan[] {
  const segments: TokenSpan[] = []
  let first = 0
  for (let i = 0; i <= list.length; i++) {
    // The dot of "4:00 PM." ends what it stands in.
    const isSign = i === list.length || ((isCut(list, i) || (list[i]?.key === '.' && isDate(i - 1))) && !isDate(i))
    const isTurn = !isSign && i > first && (isDate(i) !== isDate(i - 1) || i === address?.first || isCue(i))
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
  const links = words(places.venuesFirst ? `${places.inside} ${places.townLinks ?? ''}` : '')
  if (!lead.capital && tokens.slice(1).some(({ key }) => isTerm(key) && !links.has(key))) return false
  const isTitle = (places.venuesFirst || isAllCapital(reader, span)) && endsInVenue(reader, span)
  return isTitle || !isOrdinary(lead.key) || isArticle
}

/** The segment before and the one behind. */
const around = (segments: readonly TokenSpan[], at: number) => [segments[at - 1], segments[at + 1]] as const

const neighbours = (segments: readonly TokenSpan[], at: number) =>
  around(segments, at).filter(span => span !== undefined)

/** The segment before or behind it tells the day, the time or the street. */
const isBeside = (
  { isDate, places }: PlaceReader,
  segments: readonly TokenSpan[],
  at: number,
  address: TokenSpan | null
) => {
  const [before, after] = around(segments, at)
  // "Oficina de bolachas para os anos da Luz: terça": words that are no part of the name stand between.
  const isCutOff = places.venuesFirst && after && after.first - (segments[at]?.next ?? 0) > 2
  return [before, isCutOff ? undefined : after].some(
    span => span !== undefined && (isDate(span.first) || isPartOf(span, address))
  )
}

const isPartOf = (span: TokenSpan, address: TokenSpan | null): boolean =>
  address !== null && span.first < address.next && address.first < span.next

const isBesideAddress = (segments: readonly TokenSpan[], span: TokenSpan, address: TokenSpan | null): boolean =>
  neighbours(segments, segments.indexOf(span)).some(each => isPartOf(each, address))

/** Below the date, capitals alone are the name of whoever signs. */
function isOnDateLine(reader: PlaceReader, segments: readonly TokenSpan[], span: TokenSpan): boolean {
  const before = segments[segments.indexOf(span) - 1]
  return before !== undefined && reader.isDate(before.first) && isOneLine(reader, before.next, span.first)
}

const isOneLine = ({ tokens: { list } }: PlaceReader, from: number, to: number): boolean =>
  list.slice(from, to).every(({ kind }) => kind !== 'break')

/** "Flip Out Albany. Sun 24 Aug": in the line of the date, and nothing that a line begins with. */
function isBeforeDate(reader: PlaceReader, segments: readonly TokenSpan[], span: TokenSpan): boolean {
  const [before, after] = around(segments, segments.indexOf(span))
  if (!before || !after || !reader.isDate(after.first)) return false
  const isNumber = reader.tokens.list[span.next - 1]?.kind === 'number'
  return !isNumber && isOneLine(reader, before.next, after.first)
}

/** A line of its own right below the date, with words below it: whoever signs stands last, or above a number. */
function isBelowDate(reader: PlaceReader, segments: readonly TokenSpan[], span: TokenSpan): boolean {
  const { list } = reader.tokens
  const [before, after] = around(segments, segments.indexOf(span))
  if (!before || !after || !reader.isDate(before.first) || reader.isDate(after.first)) return false
  const isAlone = span.first - before.next === 1 && list[span.next]?.kind === 'break'
  return isAlone && list[after.first]?.kind === 'word'
}

/** "3-5pm, Gravity, 4:30 prompt": one capital between commas in the line of the date, and not the last word of it. */
function isLoneName(
  reader: PlaceReader,
  segments: readonly TokenSpan[],
  span: TokenSpan,
  whole: TokenSpan | undefined,
  address: TokenSpan | null
): boolean {
  const { tokens, places, isDate } = reader
  const { list } = tokens
  const [sign, token, after] = [list[span.first - 1], list[span.first], list[span.next]]
  if (places.nounsCapital || places.venuesFirst || span.next - span.first !== 1) return false
  if (!token?.capital || !/^[,@]$/.test(sign?.key ?? '') || !isOnDateLine(reader, segments, span)) return false
  const isWhole = whole?.next === span.next && after?.kind === 'mark' && list[span.next + 1] !== undefined
  const isInPlace = after?.kind === 'word' && words(`${places.before.join(' ')} ${places.beforeStreet}`).has(after.key)
  return (isWhole || isInPlace) && !isDate(span.first) && isName(reader, span, address)
}

/** Of two words, or of one beside the date: "28.2. um 15 Uhr, Gemeindesaal", "15-17, parco". */
const endsInVenue = (
  { tokens: { list }, places }: PlaceReader,
  { first, next }: TokenSpan,
  mayBeOne = false
): boolean =>
  (next - first > 1 || (mayBeOne && list[next]?.key !== ':')) &&
  words(places.venues).has(list[places.venuesFirst ? first : next - 1]?.key ?? '')

const isAllCapital = ({ tokens: { list }, places, isJoiner }: PlaceReader, { first, next }: TokenSpan): boolean => {
  const tokens = list.slice(first, next)
  // "Ankunft und Kuchen", "Tom und Jule für": where nouns have capitals, two that are joined are no place.
  if (places.nounsCapital && tokens.some(({ key }) => isJoiner(key) && !/^[&+]$/.test(key))) return false
  // "Cumplen 6": one word with a figure is no name, unless of a place.
  const isOne =
    tokens.filter(({ kind }) => kind === 'word').length < 2 && !words(places.venues).has(tokens[0]?.key ?? '')
  return (
    next - first > 1 &&
    !isOne &&
    tokens.every(({ capital, kind, key }) => capital || kind !== 'word' || words(places.inside).has(key))
  )
}
