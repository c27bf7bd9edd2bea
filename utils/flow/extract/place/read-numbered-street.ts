import type { Token } from '@/utils/kit/tokens'
import type { WordSet } from '@/utils/kit/word-set'
import type { TokenSpan } from '../tables'
import { isInAny, words } from '../words'
import type { PlaceReader } from './place-reader'

/** Most words in the name of a street before its number: "An der alten Mühle 7". */
const MAX_NAME = 5
/** Most tokens of postcode and town. */
const MAX_TOWN = 7

/** "Lindenstraße 5a, 50674 Köln", "Am Weiher 3", "Molenweg 8 in Assen": languages that put the number behind the street. */
export function readNumberedStreet(reader: PlaceReader, from: number, to: number): TokenSpan | null {
  if (!reader.places.numberedStreets) return null
  const ends = words(reader.places.numberedStreets)
  const { list } = reader.tokens
  const signs = words(reader.places.numberSigns ?? '')
  for (let i = from + 1; i < to; i++) {
    const token = list[i]
    if (token?.kind !== 'number' || token.key.length > 4 || reader.isDate(i) || isMeasured(list, i)) continue
    const first = streetStart(reader, i, from, ends)
    if (first !== null)
      return { first: townBefore(reader, first, from), next: withTown(reader, numberEnd(list, i, signs), list.length) }
  }
  return null
}

/** "Platz 3:0", "Park 10.30", "Weg 2 km": the figure is no number of a house. */
function isMeasured(list: readonly Token[], at: number): boolean {
  const [sign, after] = [list[at + 1], list[at + 2]]
  const isGlued = sign?.spaced === false && after?.spaced === false && after.kind === 'number'
  return isGlued && /^[:.]$/.test(sign?.key ?? '')
}

/** Where the name begins: the word with the end of a street, and what belongs to it. A dot may shorten it: "Hauptstr. 12". */
function streetStart({ tokens, places }: PlaceReader, number: number, from: number, ends: WordSet) {
  const { list } = tokens
  const last = list[number - 1]?.key === '.' ? number - 2 : number - 1
  if (last < from || list[last]?.kind !== 'word') return null
  const leads = words(places.streetLeads ?? '')
  if (ends.has(list[last]?.key ?? '')) return nameStart(list, last, from, leads)
  for (let i = last - 1; i >= Math.max(from, last - MAX_NAME); i--) {
    if (list[i]?.kind !== 'word') return null
    if (list[i]?.capital && leads.has(list[i]?.key ?? '')) return list[last]?.capital ? i : null
  }
  return null
}

/** "Rosenthaler Weg 102", "Obere Gasse 3", "Karl-Marx-Straße 5": capitals before it, and glued ones. */
function nameStart(list: readonly Token[], last: number, from: number, leads: WordSet): number {
  let first = last
  while (first > from && first > last - MAX_NAME * 2) {
    const [before, sign] = [list[first - 2], list[first - 1]]
    if (sign?.key === '-' && !list[first]?.spaced && before?.kind === 'word') first -= 2
    else if (isPart(list, first, leads)) first -= 1
    else break
  }
  return first
}

/** Longest word for a street by itself: "Weg", "straat". */
const OWN_WORD = 7

/** A capital before a word of its own is a part of the name: "Rosenthaler Weg"; so is "Am" before any: "Am Kirchberg 14". */
function isPart(list: readonly Token[], at: number, leads: WordSet): boolean {
  const [before, word] = [list[at - 1], list[at]]
  if (!word?.spaced || before?.kind !== 'word' || !before.capital) return false
  return leads.has(before.key) || (word.key.length <= OWN_WORD && before.key.length > 3)
}

/** "in Bornheim, Am Hang 15": the town that stands before the street. */
function townBefore({ tokens: { list }, places }: PlaceReader, first: number, from: number): number {
  const [preposition, town, comma] = list.slice(Math.max(first - 3, 0), first)
  const isTown =
    first - 2 >= from &&
    comma?.key === ',' &&
    town?.kind === 'word' &&
    town.capital &&
    !words(places.venues).has(town.key)
  return isTown && words(places.townLinks ?? '').has(preposition?.key ?? '') ? first - 2 : first
}

/** "5a", "12-14", "7 b", "33 bus 2" in Belgium. */
function numberEnd(list: readonly Token[], at: number, signs: WordSet): number {
  const next = list[at + 1]
  const isJoined = next?.key === '-' || signs.has(next?.key ?? '')
  if (isJoined && list[at + 2]?.kind === 'number') return at + 3
  return next?.kind === 'word' && next.key.length === 1 && (!next.spaced || !/^[ou]$/.test(next.key)) ? at + 2 : at + 1
}

/** ", 50674 Köln", "in Potsdam", " 1234 AB Utrecht". */
function withTown({ tokens, places, isDate }: PlaceReader, next: number, to: number): number {
  const { list } = tokens
  let end = next
  while (end < Math.min(to, next + MAX_TOWN)) {
    const isJoined = /^[,/]$/.test(list[end]?.key ?? '') || (list[end]?.kind === 'break' && isPostcode(list[end + 1]))
    const isIn = !isJoined && isInAny(list[end]?.key ?? '', places.before) && list[end + 1]?.capital === true
    const at = isJoined || isIn ? end + 1 : end
    const word = list[at]
    if (isJoined && isFloor(list, at)) {
      end = at + 3
      continue
    }
    if (!word || isDate(at) || list[at + 1]?.key === ':') break
    const isTown =
      word.kind === 'word' &&
      word.capital &&
      (isJoined || isIn || isPostcode(list[at - 1]) || end > next || list[at + 1]?.kind !== 'word')
    if (!isTown && !isPostcode(word)) break
    end = at + 1
  }
  return end
}

/** "3. Stock", "2. OG". */
const isFloor = (list: readonly Token[], at: number): boolean =>
  list[at]?.kind === 'number' &&
  (list[at]?.key.length ?? 9) < 3 &&
  list[at + 1]?.key === '.' &&
  list[at + 2]?.capital === true

/** Four or five figures. */
const isPostcode = (token: Token | undefined): boolean =>
  token?.kind === 'number' && (token.key.length === 4 || token.key.length === 5)
