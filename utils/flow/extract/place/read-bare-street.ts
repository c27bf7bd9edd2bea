import type { Token } from '@/utils/kit/tokens'
import type { Places } from '@/utils/languages/place-words'
import { phrases, type TokenSpan } from '../tables'
import { words } from '../words'
import type { PlaceReader } from './place-reader'
import { restEnd } from './read-leading-street'

/** Most words in the name of a street. */
const MAX_NAME = 4

/** "(Mitre 1240)", "en Don Torcuato 350": a name and a number of two to five figures, set off by a sign or an "in". */
export function readBareStreet(reader: PlaceReader, from: number, to: number): TokenSpan | null {
  if (!reader.places.bareStreets) return null
  const { list } = reader.tokens
  for (let i = from + 2; i < to; i++) {
    const [number, after] = [list[i], list[i + 1]]
    if (number?.kind !== 'number' || number.key.length < 2 || number.key.length > 5 || reader.isDate(i)) continue
    // "Cabildo 1820 1er piso".
    const isFloor = list[i + 2]?.kind === 'word' && list[i + 2]?.spaced === false
    if (
      (after?.kind === 'number' && !isFloor) ||
      (after?.spaced === false && /^[.:/-]$/.test(after.key) && list[i + 2]?.kind === 'number')
    )
      continue
    const first = nameStart(reader, i, from)
    if (first !== null) return { first, next: restEnd(reader, i + 1, to) }
  }
  return null
}

/** Where the capitals before a number begin; null unless a sign or a preposition stands before them. */
function nameStart(
  { tokens, places, isOrdinary, isDate, isTerm }: PlaceReader,
  number: number,
  from: number
): number | null {
  const { list } = tokens
  let first = number
  while (first > from && number - first < MAX_NAME && !isDate(first - 1)) {
    const { capital = false, key = '', kind } = list[first - 1] ?? {}
    // "Gral. Paz 845".
    const isDot = key === '.' && list[first - 2]?.capital === true && (list[first - 2]?.key.length ?? 9) < 5
    if (kind !== 'word' && !isDot) break
    if (!isDot && (capital ? isOrdinary(key) : !words(places.inside).has(key) || !list[first - 2]?.capital)) break
    first--
  }
  // "en Los Aromos 1187", "(Don Torcuato 350)".
  if (first < number && list[first - 1]?.capital && !isTerm(list[first - 1]?.key ?? '')) first--
  const before = list[first - 1]
  // "Cariños. Belgrano 870, Tandil": a sentence that begins with a street goes on with its town.
  const [sign, town] = [list[number + 1], list[number + 2]]
  const isUnit = [sign, town].some(token => words(places.numberSigns ?? '').has(token?.key ?? ''))
  const isInTown = before?.key === '.' && (isUnit || (sign?.key === ',' && town?.capital === true))
  const isSetOff = before !== undefined && (isInTown || /^[(,:|–—-]$/.test(before.key) || before.kind === 'break')
  const isIn = words(places.before[0] ?? '').has(before?.key ?? '')
  const isVenue = words(places.venues).has(list[first]?.key ?? '')
  return first < number && !isVenue && (isSetOff || isIn || isOfLabel(tokens.list, first, places)) ? first : null
}

/** Most words of "la dirección del pelotero es", from its first one on. */
const LABELLED = 9

/** "Corrijo la dirección: es Arenales 1950". */
function isOfLabel(list: readonly Token[], first: number, { addressLabels }: Places): boolean {
  if (list[first - 1]?.kind !== 'word') return false
  for (let at = first - 1; at >= Math.max(0, first - LABELLED); at--) {
    const { kind, key } = list[at] ?? {}
    if (kind !== 'word' && key !== ':' && key !== ',') return false
    if (phrases(addressLabels).at(list, at)) return true
  }
  return false
}
