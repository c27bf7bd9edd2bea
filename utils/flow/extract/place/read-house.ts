import { findAll, type TokenSpan } from '../tables'
import { isInAny, words } from '../words'
import type { PlaceReader } from './place-reader'
import { restEnd } from './read-leading-street'

/** Most words in the name of a house or street. */
const MAX_NAME = 4

/**
 * "Where: Zuiderkade 58 in Sneek", "a casa nostra, Cascina Bella 4", "at ours, 7 The Paddocks": whatever the street is
 * called, a name and a number are an address in a labelled line and behind a home.
 */
export function readHouse(reader: PlaceReader, labelled: TokenSpan | null): TokenSpan | null {
  const line = labelled && houseAt(reader, labelled.first)
  if (line) return line
  const { list } = reader.tokens
  for (const { next } of findAll(reader.tokens, reader.places.homes)) {
    const isSetOff = /^[,(:-]$/.test(list[next]?.key ?? '') || list[next]?.kind === 'break'
    const house = isSetOff ? houseAt(reader, next + 1, reader.places.bareStreets) : null
    if (house) return house
  }
  return null
}

function houseAt(reader: PlaceReader, first: number, mayBeSmall = false): TokenSpan | null {
  const { list } = reader.tokens
  const isNumberFirst = isHouseNumber(reader, first)
  const from = isNumberFirst ? first + 1 : first
  const end = nameEnd(reader, from, mayBeSmall)
  if (end === from) return null
  if (isNumberFirst) return { first, next: restEnd(reader, end, list.length) }
  const number = words(reader.places.numberSigns ?? '').has(list[end]?.key ?? '') ? end + 1 : end
  const isRoom = words(reader.places.venues).has(list[end - 1]?.key ?? '')
  return isHouseNumber(reader, number) && !isRoom && list[number + 1]?.kind !== 'number'
    ? { first, next: restEnd(reader, number + 1, list.length) }
    : null
}

/** Capitals, and little words before one; in a hurry any words that the language does not have: "san martin 450". */
function nameEnd(reader: PlaceReader, first: number, mayBeSmall: boolean): number {
  const { tokens, places, isDate, isCommon, isOrdinary } = reader
  const { list } = tokens
  const small = [places.inside, places.articles]
  let end = first
  for (let i = first; i < first + MAX_NAME && !isDate(i); i++) {
    const { kind, capital, key = '' } = list[i] ?? {}
    const isPart = capital ? !isCommon(key) : mayBeSmall && !isOrdinary(key)
    if (kind !== 'word' || !(isPart || isInAny(key, small))) break
    if (isPart || capital) end = i + 1
  }
  return end
}

/** Up to four figures that are no date and no hour, with nothing that they could count. */
function isHouseNumber({ tokens: { list }, isDate }: PlaceReader, at: number): boolean {
  const [number, after] = [list[at], list[at + 1]]
  const isGlued = after?.spaced === false && after.kind !== 'mark'
  return number?.kind === 'number' && number.key.length < 5 && !isDate(at) && !(isGlued && after.key.length > 1)
}
