import type { TokenSpan } from '../tables'
import { words } from '../words'
import type { PlaceReader } from './place-reader'
import { quotedEnd } from './quoted-name'

/**
 * "parque de bolas Chiquipark", "salão de festas do prédio", "casa da tia Ju": a place whose noun comes first, with the
 * capitals and adjectives behind it, and one word behind each "of". `to` is as far as a name could go.
 */
export function leadingVenue(reader: PlaceReader, first: number, to: number): TokenSpan {
  const { list } = reader.tokens
  let next = first + 1
  let isOpen = false
  let isLone = false
  for (let i = first + 1; i < to && !reader.isDate(i); i++) {
    if (list[i]?.kind === 'mark') continue
    if (isJoinedApart(reader, i)) break
    if (isOf(reader, i, isOpen)) {
      isOpen = true
      continue
    }
    isLone ||= i === first + 1 && isLoneName(reader, i)
    const isWord = isOpen ? !isLowered(reader, first, i) : isLone && (i === first + 1 || !isEnd(reader, i))
    const isPart = isNamed(reader, i) || (isWord && isNameWord(reader, i, isOpen)) || isLed(reader, i, to)
    if (!isPart) break
    next = i + 1
    isOpen = false
  }
  return { first, next: quotedEnd(reader, next) }
}

/** "parroquia del Carmen y recepción". */
const isJoinedApart = ({ tokens: { list }, isJoiner }: PlaceReader, at: number): boolean =>
  isJoiner(list[at]?.key ?? '') && !list[at + 1]?.capital

/** "of the", with its article. */
function isOf({ tokens: { list }, places }: PlaceReader, at: number, isOpen: boolean): boolean {
  const { key = '', capital } = list[at] ?? {}
  return !capital && ((isOpen && words(places.articles).has(key)) || words(places.inside).has(key))
}

/** A capital, a figure, or an adjective of places. */
const isNamed = ({ tokens: { list }, places }: PlaceReader, at: number): boolean =>
  list[at]?.capital === true || list[at]?.kind === 'number' || words(places.venueTails ?? '').has(list[at]?.key ?? '')

/** A word that can belong to a name; behind an "of" one that the language has: "parcela de la familia Rojas". */
function isNameWord(
  { tokens: { list }, places, isCommon, isOrdinary }: PlaceReader,
  at: number,
  isOpen: boolean
): boolean {
  const { kind, key = '' } = list[at] ?? {}
  const isOwn = isOpen ? !isCommon(key) : !isOrdinary(key)
  const isStopped = words(places.notPlaces).has(key) && !list[at + 1]?.capital
  return kind === 'word' && (words(places.venues).has(key) || (isOwn && !isStopped))
}

/** "Hallenbad Elmshorn und danach": where nouns have capitals, a word without one is no part of the name. */
const isLowered = ({ tokens: { list }, places }: PlaceReader, first: number, at: number): boolean =>
  places.nounsCapital === true && list[first]?.capital === true && !list[at]?.capital

/** Most words of a name in lower case. */
const LONE = 3

/** "parco sempione dalle 16": one word that the language does not have, and an end; more of them before what is asked. */
function isLoneName(reader: PlaceReader, at: number): boolean {
  if ((reader.tokens.list[at]?.key.length ?? 0) < 4 || reader.isCue(at)) return false
  let end = at + 1
  while (end < at + LONE && !isEnd(reader, end)) end++
  return isEnd(reader, at + 1) || reader.isCue(end)
}

const isEnd = (reader: PlaceReader, at: number): boolean => !isKept(reader, at) || reader.isCue(at)

const isKept = ({ tokens: { list }, isDate, isOrdinary }: PlaceReader, at: number): boolean =>
  list[at]?.kind === 'word' && !isDate(at) && !isOrdinary(list[at]?.key ?? '')

/** "laser game evolution St Priest", "Centre de plein air de la Rivière": a word that leads to a capital. */
function isLed(reader: PlaceReader, at: number, to: number): boolean {
  const { tokens, places, isDate } = reader
  const { list } = tokens
  if (isEnd(reader, at) || words(places.notPlaces).has(list[at]?.key ?? '')) return false
  let after = at + 1
  while (after < at + 3 && words(places.inside).has(list[after]?.key ?? '')) after++
  return after < to && list[after]?.capital === true && list[after]?.kind === 'word' && !isDate(after)
}
