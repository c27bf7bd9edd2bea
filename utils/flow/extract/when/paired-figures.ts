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
