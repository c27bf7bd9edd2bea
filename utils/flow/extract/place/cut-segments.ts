import type { Token } from '@/utils/kit/tokens'
import type { TokenSpan } from '../tables'
import { words } from '../words'
import { isShortened } from './is-shortened'
import type { PlaceReader } from './place-reader'

const CUTS = new Set([',', '/', '|', '-', '–', '—', '@', '•', '·', '.', '!', '?', ';', ':', '(', ')', '📍'])

/** Dates and the address make segments of their own. */
export function cutSegments(reader: PlaceReader, address: TokenSpan | null): TokenSpan[] {
  const {
    tokens: { list },
    isDate,
    isCue
  } = reader
  const segments: TokenSpan[] = []
  let first = 0
  for (let i = 0; i <= list.length; i++) {
    // The dot of "4:00 PM." ends what it stands in.
    const isSign = i === list.length || ((isCut(list, i) || (list[i]?.key === '.' && isDate(i - 1))) && !isDate(i))
    const isTurn = !isSign && i > first && (isDate(i) !== isDate(i - 1) || i === address?.first || isCue(i))
    if (!isSign && !isTurn) continue
    if (i > first) segments.push({ first, next: isDate(i) ? beforeLinks(reader, first, i) : i })
    first = isSign ? i + 1 : i
  }
  return segments.filter(span => !isBesideIt(reader, span))
}

/** "Hazel Green (by the pond), Saturday": what is beside a place does not part it from its day. */
const isBesideIt = ({ tokens: { list }, places }: PlaceReader, { first, next }: TokenSpan): boolean =>
  list[first - 1]?.key === '(' && list[next]?.key === ')' && words(places.besides ?? '').has(list[first]?.key ?? '')

/** "Jump Barn at", before an hour: behind capitals the little word is the hour's. */
function beforeLinks({ tokens: { list }, isTerm }: PlaceReader, first: number, next: number): number {
  let end = next
  while (end > first + 1 && !list[end - 1]?.capital && isTerm(list[end - 1]?.key ?? '')) end--
  return list.slice(first, end).every(({ capital }) => capital) ? end : next
}

/** "St. Mary's" and "Splash-Pad" hold together. */
function isCut(list: readonly Token[], at: number): boolean {
  const token = list[at]
  if (token?.kind === 'break') return true
  if (token?.kind !== 'mark' || isShortened(list, at)) return false
  const isGlued =
    !token.spaced && list[at + 1]?.spaced === false && list[at + 1]?.kind === 'word' && list[at - 1]?.kind === 'word'
  return CUTS.has(token.key) ? !isGlued : /\p{Extended_Pictographic}/u.test(token.key)
}
