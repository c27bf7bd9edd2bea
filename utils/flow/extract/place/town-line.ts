import type { Token } from '@/utils/kit/tokens'
import type { PlaceReader } from './place-reader'

/** Most tokens of a line that tells a town. */
const MAX_LINE = 7

/** Behind ", 20123 Milano", "\n28013 Madrid", "\nLeeds\nLS6 2AB": a postcode and its town below or behind a street; `from` where none is. */
export function behindTown(reader: PlaceReader, from: number): number {
  const { list } = reader.tokens
  const sign = list[from]
  const isSet = sign !== undefined && (/^[,–-]$/.test(sign.key) || sign.kind === 'break')
  const at = isSet ? from + 1 : from
  if (isPostcode(reader, at) && !list[at + 1]?.key.includes(':')) {
    const town = behindPostcode(list, at)
    let end = town
    while (list[end]?.capital && end < town + 3 && !reader.isDate(end) && list[end + 1]?.key !== ':') end++
    return end > town ? end : from
  }
  return sign?.kind === 'break' ? (behindLines(reader, at) ?? from) : from
}

/** "20123", "4000-123". */
const behindPostcode = (list: readonly Token[], at: number): number =>
  list[at + 1]?.key === '-' && list[at + 2]?.spaced === false && list[at + 2]?.kind === 'number' ? at + 3 : at + 1

const isPostcode = ({ tokens: { list }, isDate }: PlaceReader, at: number): boolean =>
  list[at]?.kind === 'number' && /^\d{4,5}$/.test(list[at]?.key ?? '') && !isDate(at)

/** "Springfield, IL 62704", or a town on one line and "LS6 2AB" on the next. */
function behindLines(reader: PlaceReader, from: number): number | null {
  const first = lineEnd(reader, from)
  if (first === null) return null
  if (hasPostcode(reader, from, first)) return first
  const second = reader.tokens.list[first]?.kind === 'break' ? lineEnd(reader, first + 1) : null
  return second !== null && hasPostcode(reader, first + 1, second) ? second : null
}

/** The end of a line of capitals and figures alone. */
function lineEnd({ tokens: { list }, isDate }: PlaceReader, from: number): number | null {
  let end = from
  while (end < list.length && list[end]?.kind !== 'break') {
    const { capital, kind, key = '' } = list[end] ?? {}
    const isPart = capital === true || key === ',' || (kind === 'number' && key.length < 6)
    if (!isPart || isDate(end) || end - from >= MAX_LINE) return null
    end++
  }
  return end > from ? end : null
}

/** "62704", "LS6", "SW1A 2AA". */
const hasPostcode = (reader: PlaceReader, from: number, to: number): boolean => {
  const { list } = reader.tokens
  const isLettered = (at: number) =>
    list[at]?.capital === true &&
    (list[at]?.key.length ?? 9) < 3 &&
    list[at + 1]?.kind === 'number' &&
    !list[at + 1]?.spaced
  for (let i = from; i < to; i++) if (isPostcode(reader, i) || isLettered(i)) return true
  return false
}
