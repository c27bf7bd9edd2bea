import { findAll, phrases, type TokenSpan } from '../tables'
import { words } from '../words'
import type { PlaceReader } from './place-reader'

/** "at ours"; where the noun comes first, without what stands before it: "en casa" is "casa", "chez moi" has none. */
export function homeIn({ tokens, places, isTerm, isAside }: PlaceReader): TokenSpan | null {
  const home = findAll(tokens, places.homes).find(({ first }) => !isAside?.(first)) ?? null
  if (!home || places.homesWhole) return home
  // "to ours": the preposition is no part of it.
  if (!places.venuesFirst) return { ...home, first: home.first + (isTerm(tokens.list[home.first]?.key ?? '') ? 1 : 0) }
  const isNoun = (key: string) => words(places.venues).has(key)
  const isArticle = (key: string, at: number) => at < home.next - home.first - 1 && words(places.articles).has(key)
  const inside = tokens.list.slice(home.first, home.next)
  const noun = inside.findIndex(({ key }, at) => isNoun(key) || isArticle(key, at))
  return { first: home.first + Math.max(0, noun), next: home.next }
}

/** Most words of a home before its noun: "bij opa en oma in de tuin". */
const MOST_HOME = 6

/** "bei uns im Hof": the noun is a part of the home that began before it. */
export const isInHome = (reader: PlaceReader, at: number): boolean =>
  isHome(reader, at - 1) ||
  (reader.places.homesWhole === true &&
    Array.from({ length: MOST_HOME }, (_, back) => at - back).some(
      first => first < at && (phrases(reader.places.homes).at(reader.tokens.list, first)?.next ?? 0) > at
    ))

/** "at ours", "à la maison"; but "à la Maison de la Nature", "en casa de la abuela" are names. */
export function isHome({ tokens: { list }, places }: PlaceReader, at: number): boolean {
  const next = phrases(places.homes).at(list, at)?.next
  if (next === undefined || !places.venuesFirst) return next !== undefined
  return !list[next - 1]?.capital && !words(places.inside).has(list[next]?.key ?? '')
}
