import type { Lexeme } from './lexemes'

/** The number of the sentence that each lexeme stands in. A line ends a sentence; a dot does if white space follows. */
export function numberSentences(lexemes: readonly Lexeme[]): number[] {
  let sentence = 0
  return lexemes.map((lexeme, i) => {
    const own = sentence
    const next = lexemes[i + 1]
    if (lexeme.kind === 'break' || (/^[.!?;…]$/.test(lexeme.key) && next?.spaced !== false)) sentence++
    return own
  })
}
