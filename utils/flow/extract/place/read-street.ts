import type { Token } from '@/utils/kit/tokens'
import type { WordSet } from '@/utils/kit/word-set'
import { phrases, type TokenSpan } from '../tables'
import { isInAny, words } from '../words'
import type { PlaceReader } from './place-reader'
import { behindTown } from './town-line'

/** Of the compass, in addresses of the United States. */
const POINTS: ReadonlySet<string> = new Set(['n', 's', 'e', 'w', 'ne', 'nw', 'se', 'sw'])

/** "12 Oak Road, Leeds LS1 2AB", "Dallas Street". */
export function readStreet(reader: PlaceReader, from: number, to: number): TokenSpan | null {
  const { list } = reader.tokens
  const streets = words(reader.places.streets)
  for (let i = from; i < to; i++) {
    const token = list[i]
    if (!token || reader.isDate(i)) continue
    // "Seth's 3rd bank holiday".
    const isOrdinal = list[i + 1]?.spaced === false && list[i + 1]?.key.length === 2 && !list[i + 2]?.capital
    if (token.kind === 'number' && token.key.length <= 5 && !isOrdinal) {
      const end =
        streetEnd(reader, i + 1, to, streets) ??
        behindCompass(reader, i, to, streets) ??
        behindHome(reader, i, to) ??
        behindName(reader, i, to) ??
        behindUnit(reader, i, to)
      if (end) return { first: unitBefore(reader, i, from), next: withTown(reader, end, to) }
    }
    const isNamed = token.capital && words(reader.places.beforeStreet).has(list[i - 1]?.key ?? '')
    const end = isNamed
      ? streetEnd(reader, i, to, streets)
      : token.capital && isSetOff(list, i) && roadEnd(reader, i, to)
    if (end && end > i + 1) return { first: unitBefore(reader, i, from), next: withTown(reader, end, to) }
  }
  return null
}

/** "unit 4 Ashford Trade Park", "Flat 3, 18 Regent Street", "2/15 Mill Road". */
function unitBefore({ tokens: { list }, places }: PlaceReader, number: number, from: number): number {
  const isParted = list[number - 1]?.key === '/' && !list[number]?.spaced && list[number - 2]?.kind === 'number'
  if (isParted && number - 2 >= from) return number - 2
  const units = words(places.numberSigns ?? '')
  const at = list[number - 1]?.key === ',' && list[number - 2]?.kind === 'number' ? number - 3 : number - 1
  return at >= from && units.has(list[at]?.key ?? '') ? at : number
}

/** "2020 S. Halsted", "145 NW Larch Ave": behind a point of the compass a street needs no word of its own. */
function behindCompass(reader: PlaceReader, number: number, to: number, streets: WordSet): number | null {
  const { list } = reader.tokens
  const isPoint = list[number + 1]?.capital === true && POINTS.has(list[number + 1]?.key ?? '')
  if (!isPoint || (list[number]?.key.length ?? 0) < 2) return null
  const name = list[number + 2]?.key === '.' ? number + 3 : number + 2
  if (!list[name]?.capital || reader.isDate(name)) return null
  return streetEnd(reader, name, to, streets) ?? behindCapitals(reader, name - 1, to)
}

/** "our house, 5 Quarry Bank": behind a home, a number and capitals are its address, whatever the street is called. */
function behindHome(reader: PlaceReader, number: number, to: number): number | null {
  const { tokens, places } = reader
  const { list } = tokens
  const sign = /^[,(:-]$/.test(list[number - 1]?.key ?? '') ? 1 : 0
  const homes = phrases(places.homes)
  const isHome = [2, 3].some(back => homes.at(list, number - sign - back)?.next === number - sign)
  const end = isHome ? behindCapitals(reader, number, to) : 0
  return end > number + 1 ? end : null
}

/** "Starlight Rink, 900 Polaris Spur, on Sunday": a number of three figures or more and two capitals between commas. */
function behindName(reader: PlaceReader, number: number, to: number): number | null {
  const { list } = reader.tokens
  const [name, comma, figure] = list.slice(Math.max(0, number - 2), number + 1)
  if (!name?.capital || comma?.key !== ',' || (figure?.key.length ?? 0) < 3) return null
  const end = behindCapitals(reader, number, to)
  return end > number + 2 && (list[end] === undefined || /^[,.\n]$/.test(list[end]?.key ?? '')) ? end : null
}

/** "Flat 4, Rose Residency": a numbered home, and two capitals or more behind its comma. */
function behindUnit(reader: PlaceReader, number: number, to: number): number | null {
  const { tokens, places } = reader
  const { list } = tokens
  const isUnit = !places.venuesFirst && words(places.numberSigns ?? '').has(list[number - 1]?.key ?? '')
  // "pavilion number 4, Olmeda Park": the unit of a place.
  if (!isUnit || list[number + 1]?.key !== ',' || words(places.venues).has(list[number - 2]?.key ?? '')) return null
  const end = behindCapitals(reader, number + 1, to)
  return end > number + 3 ? end : null
}

/** Behind the capitals that follow a number, at most three. */
function behindCapitals({ tokens: { list }, isDate }: PlaceReader, number: number, to: number): number {
  let end = number + 1
  while (end < Math.min(to, number + 4) && list[end]?.capital && !isDate(end)) end++
  return end
}

/** "Pottery Corner, High Street": behind a comma, or on a line of its own. */
const isSetOff = (list: readonly Token[], at: number): boolean =>
  at > 0 && (list[at - 1]?.kind === 'break' || [',', '/', '(', '·', '|'].includes(list[at - 1]?.key ?? ''))

/** Without a number only words that mean nothing but a street make one, and all of it has capitals. */
function roadEnd({ tokens: { list }, places }: PlaceReader, first: number, to: number): number | null {
  const roads = words(places.roads ?? '')
  for (let i = first; i < Math.min(to, first + 4); i++) {
    if (!list[i]?.capital) return null
    if (i > first && roads.has(list[i]?.key ?? '')) return i + 1
  }
  return null
}

/** Behind the street's last word, at most five words on. */
function streetEnd({ tokens, places }: PlaceReader, first: number, to: number, streets: WordSet): number | null {
  let at = first
  if (tokens.list[at]?.kind === 'word' && tokens.list[at]?.key.length === 1 && !tokens.list[at]?.spaced) at++
  for (let i = at; i < Math.min(to, at + 5); i++) {
    const token = tokens.list[i]
    const isNumbered =
      token?.kind === 'number' && tokens.list[i + 1]?.kind === 'word' && tokens.list[i + 1]?.spaced === false
    // "4th birthday at Green Meadows Farm".
    if ((token?.kind !== 'word' && !isNumbered) || isInAny(token?.key ?? '', places.before)) return null
    if (i > at && token?.spaced && streets.has(token.key)) return i + 1
  }
  return null
}

/** Takes ", Leeds LS1 2AB" into the address. */
function withTown(reader: PlaceReader, next: number, to: number): number {
  const { tokens, isDate } = reader
  const { list } = tokens
  // "2413 W. Cullerton St., Chicago".
  let end = list[next]?.key === '.' && list[next + 1]?.key === ',' && list[next + 2]?.capital ? next + 1 : next
  while (end < Math.min(to, next + 8)) {
    const comma = list[end]?.key === ',' ? 1 : 0
    const word = list[end + comma]
    const isTown =
      word !== undefined &&
      !isDate(end + comma) &&
      (word.capital || (word.kind === 'number' && comma === 0)) &&
      !(word.kind === 'word' && !comma && /^[:?]$/.test(list[end + comma + 1]?.key ?? ''))
    if (!isTown) break
    end += comma + 1
  }
  return behindTown(reader, end)
}
