import type { Token } from '@/utils/kit/tokens'
import type { WordSet } from '@/utils/kit/word-set'
import type { TokenSpan } from '../tables'
import { words } from '../words'
import { isShortened, isTitleDot } from './is-shortened'
import type { PlaceReader } from './place-reader'

/** Longest name of a place, in tokens. */
export const MAX_VENUE = 8

/** As far as a name could go: up to a sign that ends it, a date, a street. */
export function nameEnd(reader: PlaceReader, first: number, address: TokenSpan | null): number {
  const { tokens, isDate, isCue } = reader
  let next = first
  while (next < first + MAX_VENUE) {
    const token = tokens.list[next]
    const isPart =
      token?.kind === 'word' ||
      token?.kind === 'number' ||
      ((token?.key === '-' || token?.key === '&' || token?.key === "'" || token?.key === '.') &&
        tokens.list[next + 1]?.kind === 'word' &&
        (token.key !== '.' ||
          !tokens.list[next + 1]?.spaced ||
          isShortened(tokens.list, next) ||
          isTitled(reader, next)))
    const isOther = next > first && (isCue(next) || isBeforeEvent(reader, next))
    if (!isPart || isDate(next) || next === address?.first || isOther) break
    next++
  }
  return next
}

/** "salón Sta. Rosa", "chiesa di S. Maria": a title with its dot, and a name. */
function isTitled(reader: PlaceReader, dot: number): boolean {
  const [title, , name] = reader.tokens.list.slice(dot - 1, dot + 2)
  return title?.capital === true && name?.capital === true && (title.key === 's' || isTitleDot(reader, dot))
}

/** "im Goldenen Hirschen zum Abschiedsessen": what is celebrated there. */
const isBeforeEvent = ({ tokens: { list }, places, events }: PlaceReader, at: number): boolean =>
  list[at]?.capital === false &&
  words(places.purposes ?? '').has(list[at]?.key ?? '') &&
  (events.has(list[at + 1]?.key ?? '') || words(places.notPlaces).has(list[at + 1]?.key ?? ''))

/** Behind the last capitalised word that is joined to the first by capitals and little words only. */
export function capitalEnd(list: readonly Token[], first: number, to: number, inside: WordSet): number {
  let end = first + 1
  for (let i = first + 1; i < to; i++) {
    const token = list[i]
    // "Five-a-Side".
    const isGlued = list[i - 1]?.key === '-' && token?.spaced === false
    if (token?.capital || token?.kind === 'number' || isGlued) end = i + 1
    else if (token?.kind === 'mark') continue
    else if (!inside.has(token?.key ?? '')) break
  }
  return end
}

/** "Victoria Park after school", "Stanley Arena then pizza": a word of dates, or a little one, begins something else. */
export function beforeTerm(
  { tokens: { list }, places, isTerm, isCommon }: PlaceReader,
  first: number,
  to: number
): number {
  for (let i = first + 1; i < to; i++) {
    const { key = '', capital = false } = list[i] ?? {}
    if ((isTerm(key) || isCommon(key)) && !capital && !words(places.inside).has(key)) return i
  }
  return to
}

export function lastVenueNoun(list: readonly Token[], first: number, to: number, venues: WordSet): number {
  for (let i = Math.min(to, first + 4) - 1; i >= first; i--) if (venues.has(list[i]?.key ?? '')) return i + 1
  return first
}
