import type { PhraseTable } from '@/utils/kit/phrases'
import type { Token, Tokens } from '@/utils/kit/tokens'
import type { WordSet } from '@/utils/kit/word-set'
import { phrases, type TokenSpan } from '../tables'
import { words } from '../words'
import { isShortened } from './is-shortened'
import type { PlaceReader } from './place-reader'

/** Longest place in a labelled line, in tokens. */
export const MAX_ADDRESS = 16

/** The rest of a line behind "Where:" or 📍. */
export function readLabelled({ tokens, places, isDate }: PlaceReader, labels: readonly string[]): TokenSpan | null {
  const table = phrases(labels)
  const { list } = tokens
  const none = words(places.notPlaces)
  const shortened = words(`${places.shortened ?? ''} ${places.streetsFirst ?? ''}`)
  for (let i = 0; i < list.length; i++) {
    const next = table.at(list, i)?.next
    // "strange but where: ..", "Our place: 92 Maple Cres", but "New place: ..".
    const isLower = list[i]?.kind === 'word' && list[i]?.capital === false
    const isTold = isLineStart(list, i - 1) && phrases(places.homes).at(list, i - 1) === null
    const isInside = isLower && list[i - 1]?.kind === 'word' && !isTold
    if (next === undefined || isInside || !(isLabel(list, i, next) || isColumn(tokens, i, next))) continue
    const behind = afterLabels(table, list, next)
    let first = behind
    while (list[first]?.kind === 'mark' || (first === behind && list[first]?.kind === 'break')) first++
    let end = first
    while (
      end < list.length &&
      list[end]?.kind !== 'break' &&
      end - first < MAX_ADDRESS &&
      !isDate(end) &&
      !(isStop(list, end) && !shortened.has(list[end - 1]?.key ?? '')) &&
      !isPicture(list[end]) &&
      !isNextLabel(list, end, first)
    )
      end++
    first = behindNone(list, first, end, none)
    if (end > first) return { first, next: behindName(list, first, end, words(places.besides ?? '')) }
  }
  return null
}

/** "Place: same", "Place: same, Community Pool": what is no place, and its comma. */
function behindNone(list: readonly Token[], first: number, end: number, none: WordSet): number {
  let at = first
  while (at < end && none.has(list[at]?.key ?? '') && (at + 1 === end || list[at + 1]?.key === ',')) at += 2
  return at
}

/** "Lagoon playground, near the slides": what is beside it is no part of a place. */
function behindName(list: readonly Token[], first: number, end: number, besides: WordSet): number {
  for (let i = first + 1; i < end - 1; i++) if (list[i]?.key === ',' && besides.has(list[i + 1]?.key ?? '')) return i
  return end
}

/** "Where: The Depot, Manchester When: Sunday": on one line. */
const isNextLabel = (list: readonly Token[], at: number, first: number): boolean =>
  at > first &&
  list[at]?.kind === 'word' &&
  list[at]?.capital === true &&
  list[at + 1]?.key === ':' &&
  list[at + 2]?.spaced === true &&
  list[at - 1]?.kind !== 'mark'

/** "📍 Ship Inn 📞 Gem 0770..": the next picture is a label of its own. */
const isPicture = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && /\p{Extended_Pictographic}/u.test(token.key)

/** "📍 Location: ..", "📍 Location" and the place in the next line: one label may follow another. */
function afterLabels(table: PhraseTable<true>, list: readonly Token[], first: number): number {
  let at = first
  while (list[at]?.kind === 'mark') at++
  const next = table.at(list, at)?.next
  return next !== undefined && (list[at]?.kind === 'mark' || list[next]?.key === ':' || list[next]?.kind === 'break')
    ? next
    : first
}

/** A label is followed by a colon, or is a sign of its own. */
const isLabel = (list: readonly Token[], first: number, next: number) =>
  list[next]?.key === ':' ||
  (isLineStart(list, first) && list[next]?.key === '?' && list[next + 1]?.spaced === true) ||
  (/^[–—-]$/.test(list[next]?.key ?? '') && list[next]?.spaced === true && list[next + 1]?.capital === true) ||
  (isLineStart(list, first) && isLeader(list, next)) ||
  (list[first]?.kind === 'mark' && next === first + 1) ||
  (list[next]?.kind === 'mark' && list[next + 1]?.key === ':')

/** "Where  Mill Lane", "Where" and the place in the next line: the columns of an invitation site. */
const isColumn = ({ text, list }: Tokens, first: number, next: number): boolean =>
  isLineStart(list, first) &&
  list[first]?.kind === 'word' &&
  list[first]?.capital === true &&
  /^(?:\t| {2}|\n)/.test(text.slice(list[next - 1]?.end, list[next]?.start) || (list[next]?.key ?? ''))

/** "Where ~ Mill Lane", "PLACE....Mill Lane": a sign, or a row of dots, that leads to what is told. */
const isLeader = (list: readonly Token[], at: number): boolean =>
  /^[~=>|»→…]$/.test(list[at]?.key ?? '') || (list[at]?.key === '.' && list[at + 1]?.key === '.')

const isLineStart = (list: readonly Token[], at: number) =>
  at === 0 || list[at - 1]?.kind === 'break' || list[at - 1]?.kind === 'mark'

const isStop = (list: readonly Token[], at: number) =>
  !isShortened(list, at) &&
  /^[.!?;]$/.test(list[at]?.key ?? '') &&
  (list[at + 1] === undefined || list[at + 1]?.spaced === true || list[at + 1]?.kind === 'break')
