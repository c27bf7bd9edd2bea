import type { Token } from '@/utils/kit/tokens'
import type { WordSet } from '@/utils/kit/word-set'
import { words } from '../words'
import type { PlaceReader } from './place-reader'

/** "Restaurante Gran Muralla", "Hotel Ronda": a capital right behind the noun of a place is a part of its name. */
export const isOfVenue = ({ tokens: { list }, places }: PlaceReader, at: number): boolean =>
  places.venuesFirst === true &&
  list[at]?.capital === true &&
  list[at - 1]?.capital === true &&
  !words(places.streetsFirst ?? '').has(list[at - 1]?.key ?? '') &&
  words(places.venues).has(list[at - 1]?.key ?? '')

/** "km 14 carretera a Cuernavaca": where the stone before a road begins. */
export const stoneBefore = (list: readonly Token[], at: number): number =>
  list[at - 1]?.kind === 'number' && list[at - 2]?.key === 'km' ? at - 2 : at

/** Behind "via", "avda.", "C/", "p.zza"; the index itself where no kind of street stands. */
export function kindEnd(list: readonly Token[], at: number, kinds: WordSet): number {
  const [{ kind, key = '' } = {}, sign, rest] = list.slice(at, at + 3)
  if (kind !== 'word' || (list[at - 1]?.key === '-' && !list[at]?.spaced)) return at
  if (sign?.key === '.' && rest?.spaced === false && kinds.has(`${key}.${rest.key}`))
    return list[at + 3]?.key === '.' ? at + 4 : at + 3
  if (!kinds.has(key)) return at
  return sign?.key === '/' || (sign?.key === '.' && isAbbreviated(key)) ? at + 2 : at + 1
}

/** "avda.", "carr."; a longer word, or one like "via", ends a sentence. */
const isAbbreviated = (key: string): boolean => !/[aeiou]$/.test(key) || (key.length < 5 && !/[aeiou]{2}$/.test(key))

/** "R.S.V.P.": one letter after the other. */
export const isInitials = (list: readonly Token[], at: number): boolean =>
  (list[at + 1]?.key === '.' && list[at + 2]?.spaced === false && list[at + 3]?.key === '.') ||
  (list[at]?.spaced === false && list[at - 1]?.key === '.')

/** "7 bis, rue de la Fontaine": the number that stands before the kind of street. */
export function numberBefore({ tokens: { list }, isDate }: PlaceReader, kind: number): number {
  const end = list[kind - 1]?.key === ',' ? kind - 1 : kind
  const isLettered = /^(?:bis|ter|quater|[a-d])$/.test(list[end - 1]?.key ?? '')
  const at = isLettered ? end - 2 : end - 1
  const number = list[at]
  return number?.kind === 'number' && number.key.length < 5 && !isDate(at) ? at : kind
}
