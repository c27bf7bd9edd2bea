import type { TokenSpan } from '../tables'
import { isInAny, words } from '../words'
import { isBeforeDate, isBelowDate, isBeside, isBesideAddress, isOnDateLine } from './beside-segment'
import { cutSegments } from './cut-segments'
import { leadingVenue } from './leading-venue'
import type { PlaceReader } from './place-reader'
import { endsInVenue, isAllCapital, isName, nameOf } from './segment-name'

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
      endsInVenue(
        reader,
        span,
        isOnDateLine(reader, segments, span) ||
          isBelowDate(reader, segments, span) ||
          isAtAddress(reader, span, address)
      )
    ) ??
    named.find(span => isAllCapital(reader, span) && isNear(span)) ??
    named.find(span => isBeforeAddress(reader, span, address)) ??
    segments.find((span, i) => isLoneName(reader, segments, span, cut[i], address)) ??
    segments.find((span, i) => isSentence(reader, span, cut[i]) && isName(reader, span, address))
  return place ? withoutArticle(reader, place) : null
}

/** "the park"; but "The Barn" is a name. */
function withoutArticle({ tokens: { list }, places }: PlaceReader, { first, next }: TokenSpan): TokenSpan {
  const isArticle = !list[first]?.capital && words(places.articles).has(list[first]?.key ?? '')
  return { first: isArticle && next > first + 1 ? first + 1 : first, next }
}

/** "Chácara do tio Beto.": the noun of a place and its name, and nothing else in the sentence. */
const isSentence = (reader: PlaceReader, span: TokenSpan, whole: TokenSpan | undefined): boolean =>
  reader.places.venuesFirst === true &&
  reader.tokens.list[span.first]?.capital === true &&
  whole?.next === span.next &&
  endsInVenue(reader, span) &&
  leadingVenue(reader, span.first, span.next).next === span.next

/** "Saurierhalle, Burgring 77". */
const isAtAddress = (reader: PlaceReader, span: TokenSpan, address: TokenSpan | null): boolean =>
  address?.first === span.next || isPartedFrom(reader, span, address)

/** One sign stands between a place and its address. */
const isPartedFrom = ({ tokens: { list } }: PlaceReader, { next }: TokenSpan, address: TokenSpan | null): boolean =>
  address?.first === next + 1 && PARTS.has(list[next]?.key ?? '')

/** "14h, O'Jump, 14 rue Neuve": one capital between its day or hour and its street; "by 7 May. Jo, 14 Mill Lane" is a person. */
const isBeforeAddress = (reader: PlaceReader, span: TokenSpan, address: TokenSpan | null): boolean => {
  const { tokens, places, isDate } = reader
  const { first, next } = span
  const isOne = !places.nounsCapital && next - first === 1 && tokens.list[first]?.capital === true
  const isBehindDate = PARTS.has(tokens.list[first - 1]?.key ?? '') && isDate(first - 2)
  return isOne && isBehindDate && isPartedFrom(reader, span, address)
}

/** Signs and breaks that part what belongs together. */
const PARTS: ReadonlySet<string> = new Set([',', '·', '•', '|', '-', '–', '\n'])

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
  const isInPlace = after?.kind === 'word' && isInAny(after.key, [...places.before, places.beforeStreet])
  return (isWhole || isInPlace) && !isDate(span.first) && isName(reader, span, address)
}
