import type { Token } from '@/utils/kit/tokens'
import type { PlaceReader } from './place-reader'

/** Signs that open a name, each with those that close it. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['„', '“”"'],
  ['“', '”"'],
  ['”', '”'],
  ['‚', '‘’'],
  ['‘', '’'],
  ['«', '»'],
  ['»', '«']
])

/** Most tokens between the signs. */
const MOST_QUOTED = 8

/** Behind the sign that closes the name which opens at this token: "„La Piazza“"; the token itself where none does. */
export function quotedEnd({ tokens: { list }, isDate, events }: PlaceReader, at: number): number {
  const closers = CLOSERS.get(list[at]?.key ?? '')
  const isOpen = list[at]?.spaced === true || list[at - 1]?.kind === 'mark'
  if (!closers || !isOpen || !list[at + 1]?.capital) return at
  for (let i = at + 2; i <= at + 1 + MOST_QUOTED; i++) {
    const token = list[i]
    if (!token || token.kind === 'break' || isDate(i - 1) || events.has(list[i - 1]?.key ?? '')) return at
    if (token.kind === 'mark' && closers.includes(token.key)) return isGluedOn(list, i) ? at : i + 1
  }
  return at
}

/** "im „Piraten“-Look". */
const isGluedOn = (list: readonly Token[], at: number): boolean =>
  list[at + 1]?.spaced === false && (list[at + 1]?.kind === 'word' || list[at + 1]?.key === '-')

/** The sign that closes what opens inside a name, and right behind it: "Hotel „Zur Post“", « Le Zinc »; else nothing. */
export function closing(name: string, rest: string): string {
  const sign = /^\s?\S/.exec(rest)?.[0] ?? ''
  const opener = [...CLOSERS].find(
    ([open, closers]) => closers.includes(sign.trim() || ' ') && isLeftOpen(name, open, closers)
  )
  return opener ? sign : ''
}

/** Opened in front of a word, and not closed; the sign of "Jim's" opens nothing. */
function isLeftOpen(name: string, open: string, closers: string): boolean {
  const at = name.lastIndexOf(` ${open}`)
  return at >= 0 && ![...name.slice(at + 2)].some(sign => closers.includes(sign) && sign !== "'" && sign !== '’')
}
