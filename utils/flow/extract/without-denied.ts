import type { Token, Tokens } from '@/utils/kit/tokens'
import type { Language } from '@/utils/languages/language'
import { findAll } from './tables'
import { words } from './words'

/** Most words of a place that is denied. */
const MOST = 7

/**
 * Without the places that are not the party's: "not in the park but at ours", "the hall instead of the hut", "park at the
 * church". `isDate` tells the tokens of dates: "at 3 instead of 2" denies no place.
 */
export function withoutDenied(tokens: Tokens, language: Language, isDate: (token: Token) => boolean): Tokens {
  const { cues, places } = language
  const { list } = tokens
  const found = [...findAll(tokens, places.denied), ...findAll(tokens, cues.replaces)]
  if (found.length === 0) return tokens
  const gone = new Set<Token>()
  for (const { first, next } of found) {
    let end = next
    while (end < next + MOST && isInside(list[end], isDate) && !words(places.but).has(list[end]?.key ?? '')) end++
    // "Molino 61, no 16": the phrase holds what it denies.
    const isPlace = end > next || list[next - 1]?.kind === 'number'
    if (isPlace) for (const token of list.slice(first, end)) gone.add(token)
  }
  return { ...tokens, list: list.filter(token => !gone.has(token)) }
}

const isInside = (token: Token | undefined, isDate: (token: Token) => boolean): boolean =>
  token !== undefined &&
  token.kind !== 'break' &&
  (token.kind !== 'mark' || /^['’"„“”«»‘-]$/.test(token.key)) &&
  !isDate(token)
