import type { Lexeme } from './lexemes'

/** Fewest pairs of figures in a row that are a telephone number, and most that are looked at. */
const PAIRS = { least: 4, most: 8 }

/** "06 12 34 56 78", "06.12.34.56.78": behind a number that is told in pairs; the index itself where none begins. */
export function behindPairs(lexemes: readonly Lexeme[], index: number): number {
  const isDotted = lexemes[index + 1]?.key === '.'
  const step = isDotted ? 2 : 1
  const isPair = (at: number): boolean =>
    lexemes[at]?.digits === 2 &&
    (at === index || (isDotted ? lexemes[at - 1]?.key === '.' && !lexemes[at]?.spaced : lexemes[at]?.spaced === true))
  let pairs = 0
  while (pairs < PAIRS.most && isPair(index + pairs * step)) pairs++
  return pairs < PAIRS.least ? index : index + pairs * step - (step - 1)
}

/** Figures of a telephone number in one piece, and in each of two that a hyphen joins. */
const PIECE = { whole: 5, half: 4 }

/** "06-55500117", "(19) 95550-0177", "11 5555-0142": behind a number that begins with its area; the index itself elsewhere. */
export function behindArea(lexemes: readonly Lexeme[], index: number): number {
  const digitsOf = (at: number) => lexemes[at]?.digits ?? 0
  if (digitsOf(index) === 0) return index
  const isJoined = /^[-)]$/.test(lexemes[index + 1]?.key ?? '') && lexemes[index + 1]?.spaced === false
  const at = isJoined ? index + 2 : index + 1
  if (isJoined && digitsOf(at) >= PIECE.whole) return at + 1
  const isHalved = lexemes[at + 1]?.key === '-' && digitsOf(at) === PIECE.half && digitsOf(at + 2) === PIECE.half
  return isHalved ? at + 3 : index
}
