import type { Lexeme } from './lexemes'

/** Fewest pairs of figures in a row that are a telephone number, and most that are looked at. */
const PAIRS = { least: 4, most: 8 }

/** "06 12 34 56 78": behind a number that is told in pairs; the index itself where none begins. */
export function behindPairs(lexemes: readonly Lexeme[], index: number): number {
  let at = index
  while (at < index + PAIRS.most && lexemes[at]?.digits === 2 && (at === index || lexemes[at]?.spaced)) at++
  return at - index < PAIRS.least ? index : at
}
