import type { TokenSpan } from '../tables'
import type { PlaceReader } from './place-reader'

/** The segment before and the one behind. */
const around = (segments: readonly TokenSpan[], at: number) => [segments[at - 1], segments[at + 1]] as const

const neighbours = (segments: readonly TokenSpan[], at: number) =>
  around(segments, at).filter(span => span !== undefined)

/** The segment before or behind it tells the day, the time or the street. */
export const isBeside = (
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

export const isBesideAddress = (segments: readonly TokenSpan[], span: TokenSpan, address: TokenSpan | null): boolean =>
  neighbours(segments, segments.indexOf(span)).some(each => isPartOf(each, address))

/** Below the date, capitals alone are the name of whoever signs. */
export function isOnDateLine(reader: PlaceReader, segments: readonly TokenSpan[], span: TokenSpan): boolean {
  const before = segments[segments.indexOf(span) - 1]
  return before !== undefined && reader.isDate(before.first) && isOneLine(reader, before.next, span.first)
}

const isOneLine = ({ tokens: { list } }: PlaceReader, from: number, to: number): boolean =>
  list.slice(from, to).every(({ kind }) => kind !== 'break')

/** "Flip Out Albany. Sun 24 Aug": in the line of the date, and nothing that a line begins with. */
export function isBeforeDate(reader: PlaceReader, segments: readonly TokenSpan[], span: TokenSpan): boolean {
  const [before, after] = around(segments, segments.indexOf(span))
  if (!before || !after || !reader.isDate(after.first)) return false
  const isNumber = reader.tokens.list[span.next - 1]?.kind === 'number'
  return !isNumber && isOneLine(reader, before.next, after.first)
}

/** The beginning of a line right below the date, with words behind it: whoever signs stands last, or above a number. */
export function isBelowDate(reader: PlaceReader, segments: readonly TokenSpan[], span: TokenSpan): boolean {
  const { list } = reader.tokens
  const [before, after] = around(segments, segments.indexOf(span))
  if (!before || !after || !reader.isDate(before.first) || reader.isDate(after.first)) return false
  return span.first - before.next === 1 && list[after.first]?.kind === 'word'
}
