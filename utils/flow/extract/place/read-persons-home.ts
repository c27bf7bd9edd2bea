import { givenNames } from '@/utils/languages/given-names'
import { findAll, phrases, type TokenSpan } from '../tables'
import { words } from '../words'
import type { PlaceReader } from './place-reader'
import { familyEnd } from './with-family'

/** Most words between a word of answering and whom it goes to: "Rückmeldung bitte bis Freitag bei Anna". */
const MOST_BETWEEN = 6

/** "chez Romain", "bei Anna und Luc": a home that is told by who lives there, its preposition and its garden included. */
export function personsHome(reader: PlaceReader): TokenSpan | null {
  const { list } = reader.tokens
  const homesOf = words(reader.places.homesOf ?? '')
  const homes = list.flatMap(({ key }, first) => {
    const next = homesOf.has(key) ? namesEnd(reader, first + 1) : first
    return next > first + 1
      ? [{ first, next: Math.max(next, phrases(reader.places.homes).at(list, first)?.next ?? 0) }]
      : []
  })
  if (homes.length === 0) return null
  const asked = new Set(findAll(reader.tokens, reader.answers).map(({ first }) => first))
  const isAsked = (at: number) => Array.from({ length: MOST_BETWEEN + 1 }, (_, i) => at - i).some(i => asked.has(i))
  return homes.find(({ first }) => !isAsked(first)) ?? null
}

/** Behind one given name or two, or a family; the index itself where none stands, or more of a name follows: "Monkey Town". */
function namesEnd(reader: PlaceReader, first: number): number {
  const { list } = reader.tokens
  const isGiven = (at: number) => words(givenNames).has(list[at]?.key ?? '')
  if (!isGiven(first)) return familyEnd(reader, first)
  const isPair = reader.isJoiner(list[first + 1]?.key ?? '') && (isGiven(first + 2) || list[first + 2]?.capital)
  const next = isPair ? first + 3 : first + 1
  return list[next]?.capital && list[next]?.spaced ? first : next
}
