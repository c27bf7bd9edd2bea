import type { Token } from '@/utils/kit/tokens'
import type { TokenSpan } from '../tables'
import { words } from '../words'
import { isTitleDot } from './is-shortened'
import type { PlaceReader } from './place-reader'
import { isInitials, isOfVenue, kindEnd, numberBefore, stoneBefore } from './street-kind'
import { behindTown } from './town-line'

/** Most words in the name of a street, and most tokens behind its number. */
const MAX_NAME = 7
const MAX_REST = 8

/** "calle Mayor 5, 2ºB", "C/ Sol 12", "Rua das Flores, 123, Centro": languages that name the kind of street first. */
export function readLeadingStreet(reader: PlaceReader, from: number, to: number): TokenSpan | null {
  const kinds = words(reader.places.streetsFirst ?? '')
  let plain: TokenSpan | null = null
  for (let i = from; i < to; i++) {
    const { list } = reader.tokens
    const kind = kindEnd(list, i, kinds)
    if (kind === i) continue
    if (isOfVenue(reader, i)) continue
    const first = reader.places.numberFirst ? numberBefore(reader, i) : stoneBefore(list, i)
    const isShort = (list[i]?.key.length ?? 0) < 3 && kind === i + 1 && first === i
    if (isShort || (kind === i + 2 && isInitials(list, i))) continue
    const needs = first < i ? 'nothing' : isUsualVenue(reader, i) ? 'number' : 'capital'
    const next = streetEnd(reader, kind, to, needs)
    if (next && hasNumber(list, first, next)) return { first: plain?.next === first - 1 ? plain.first : first, next }
    if (next) plain ??= { first, next }
  }
  return plain
}

/** "fraccionamiento Villas del Roble (entrada por Av. Tecnológico 1500)": a street with its number is the surer address. */
const hasNumber = (list: readonly Token[], first: number, next: number): boolean =>
  list.slice(first, next).some(({ kind }) => kind === 'number')

/** "plaza de España" alone is a place to meet at; with a number it is an address. */
const isUsualVenue = ({ tokens, places }: PlaceReader, at: number): boolean =>
  words(places.venues).has(tokens.list[at]?.key ?? '')

/** Behind name, number and town; null where this is no street. */
function streetEnd(
  reader: PlaceReader,
  first: number,
  to: number,
  needs: 'number' | 'capital' | 'nothing'
): number | null {
  const name = nameEnd(reader, first, to)
  const number = numberEnd(reader, name, to)
  if (number !== null && (name > first || number > name + 1)) return restEnd(reader, number, to)
  const isNamed = reader.tokens.list.slice(first, name).some(({ capital }) => capital)
  if (needs === 'nothing') return name > first ? restEnd(reader, name, to) : null
  // "Segunda Gran Fiesta".
  return isNamed && needs === 'capital' && !reader.events.has(reader.tokens.list[first]?.key ?? '') ? name : null
}

/** "das Acácias", "XV de Novembro", "15" before "# 93-20", "mayor": capitals, little words between, and words that the language does not have. */
function nameEnd(reader: PlaceReader, first: number, to: number): number {
  const { tokens, places, isDate } = reader
  let end = first
  for (let i = first; i < Math.min(to, first + MAX_NAME); i++) {
    const token = tokens.list[i]
    const after = tokens.list[i + 1]?.key ?? ''
    // "Calle 15 # 93", "Rua 17, casa 40".
    const behind = after === ',' ? (tokens.list[i + 2]?.key ?? '') : after
    // "Saint-Omer", "Général-de-Gaulle".
    const isGlued = token?.key === '-' && !token.spaced && i > first
    if (isGlued && (tokens.list[i + 1]?.capital || words(places.inside).has(after))) continue
    if (isInitialSign(tokens.list, i, first) || (i > first && isTitleDot(reader, i))) continue
    if (isDayOfStreet(reader, i, first)) {
      end = i + 2
      continue
    }
    if (i < end) continue
    const isNumeral =
      token?.kind === 'number' &&
      (after === '#' || words(places.inside).has(after) || words(places.numberSigns ?? '').has(behind))
    if (
      (token?.kind !== 'word' && !isNumeral) ||
      (isDate(i) && !token?.capital && !isNumeral && !words(places.inside).has(token?.key ?? ''))
    )
      break
    // "Rua Ceará s/n".
    if (after === '/' && token?.key.length === 1) break
    const isLink = token?.key.length === 1 && token.kind === 'word' && tokens.list[i + 1]?.capital === true
    // "rue Saint-Omer".
    if (token && (isLink || (words(places.inside).has(token.key) && !token.capital))) continue
    if (token && !token.capital && !isNumeral && (i > first + 2 || reader.isOrdinary(token.key))) break
    if (token && (words(places.numberSigns ?? '').has(token.key) || (i === first && isVenueTail(reader, i)))) break
    end = i + 1
    // "Rod. BR-040": the number of a road is its name.
    if (tokens.list[i + 1]?.key === '-' && tokens.list[i + 2]?.kind === 'number' && !tokens.list[i + 2]?.spaced)
      return i + 3
  }
  return end
}

/** "via A. Manzoni", "via Ca' Bianca": a sign behind an initial or a short word, and a name behind it. */
const isInitialSign = (list: readonly Token[], at: number, first: number): boolean =>
  at > first &&
  list[at]?.spaced === false &&
  list[at - 1]?.capital === true &&
  ((list[at]?.key === '.' && list[at - 1]?.key.length === 1) ||
    (/^['’]$/.test(list[at]?.key ?? '') && list[at + 1]?.capital === true))

/** "via 4 Novembre", "rue du 8 mai 1945": a street that is called by a day. */
function isDayOfStreet({ tokens: { list }, places, isDate, isTerm }: PlaceReader, at: number, first: number): boolean {
  const isBegun = at === first || words(places.inside).has(list[at - 1]?.key ?? '')
  const [day, month] = [list[at], list[at + 1]]
  const isMonth = month?.kind === 'word' && isTerm(month.key) && !isDate(at + 1)
  return isBegun && day?.kind === 'number' && day.key.length < 3 && isMonth && !words(places.inside).has(month.key)
}

/** "praça municipal" is a place; "Estrada Municipal" is a road. */
const isVenueTail = ({ tokens: { list }, places }: PlaceReader, at: number): boolean =>
  words(places.venueTails ?? '').has(list[at]?.key ?? '') &&
  !(list[at]?.capital && !words(places.venues).has(list[at - 1]?.key ?? ''))

/** "5", ", 123", "nº 7", "# 45-12", "45/B", "número cinco", "s/n". */
function numberEnd({ tokens, places, isCount, isDate }: PlaceReader, first: number, to: number): number | null {
  const { list } = tokens
  let at = list[first]?.key === ',' ? first + 1 : first
  if (list[at]?.key === 's' && list[at + 1]?.key === '/') return at + 3
  const signed = at
  while (
    at < signed + 3 &&
    (/^[#.º°]$/.test(list[at]?.key ?? '') || words(places.numberSigns ?? '').has(list[at]?.key ?? ''))
  )
    at++
  const number = list[at]
  if (at >= to || !number) return null
  if (number.kind === 'word') return at > signed && isCount(number.key) ? at + 1 : null
  if (number.kind !== 'number' || number.key.length > 5 || /^[:h]$/.test(list[at + 1]?.key ?? '')) return null
  // "plaza Mayor, 16.30": an hour.
  if (isDate(at) && list[at + 1]?.key === '.' && list[at + 2]?.spaced === false) return null
  const isPair = list[at + 1]?.key === '-' && list[at + 2]?.kind === 'number'
  if (list[at + 1]?.key === '/' && !list[at + 1]?.spaced && list[at + 2]?.key.length === 1) return at + 3
  const hasLetter = list[at + 1]?.spaced === false && list[at + 1]?.kind === 'word' && list[at + 1]?.key.length === 1
  return isPair ? at + 3 : hasLetter ? at + 2 : at + 1
}

/** ", 2ºB", " Miraflores", ", Centro, Leganés". */
export function restEnd(reader: PlaceReader, first: number, to: number): number {
  const { list } = reader.tokens
  let end = first
  const town = behindTown(reader, first)
  if (town > first) return town
  while (end < Math.min(to, first + MAX_REST)) {
    const comma = /^[,-]$/.test(list[end]?.key ?? '') ? 1 : 0
    const at = end + comma
    const token = list[at]
    if (!token || reader.isDate(at)) break
    const isFloor = comma === 1 && token.kind === 'number' && floorSign(list, at) > at
    // ", Del Valle", ", São Paulo".
    const isTown = token.capital && list[at + 1]?.key !== ':'
    const isUnit = words(reader.places.numberSigns ?? '').has(token.key) && list[at + 1]?.kind === 'number'
    const isQuarter = comma === 1 && words(reader.places.streetsFirst ?? '').has(token.key) && list[at + 1]?.key === '.'
    if (isQuarter && list[at + 2]?.capital) {
      end = at + 3
      continue
    }
    const isInside =
      comma === 0 &&
      words((end > first ? reader.places.inside : reader.places.townLinks) ?? '').has(token.key) &&
      list[at + 1]?.capital === true
    if (!isFloor && !isTown && !isInside && !isUnit) break
    end = isFloor ? floorEnd(reader, at) : isUnit ? at + 2 : at + 1
  }
  return end > first ? behindTown(reader, end) : end
}

/** "2ºB", "3º dcha", "3.º B": the floor and the door. */
function floorEnd({ tokens: { list } }: PlaceReader, at: number): number {
  const sign = floorSign(list, at)
  const door = list[sign + 1]
  // "2.º Esq., Almada".
  if (list[sign + 2]?.key === '.' && list[sign + 3]?.key === ',') return sign + 3
  const isDoor = list[sign]?.key.length === 1 && door?.kind === 'word' && (!door.spaced || door.key.length === 1)
  return isDoor ? sign + 2 : sign + 1
}

/** Where the sign of an ordinal stands behind a figure, its letter perhaps glued to it; the figure itself where none does. */
function floorSign(list: readonly Token[], at: number): number {
  const sign = list[at + 1]?.key === '.' ? at + 2 : at + 1
  return list[sign]?.spaced === false && /^[ºª°o][a-z]?$/.test(list[sign]?.key ?? '') ? sign : at
}
