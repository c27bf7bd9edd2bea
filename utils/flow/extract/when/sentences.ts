import type { DateLanguage } from '@/utils/languages/language'
import type { Lexeme } from './lexemes'

/** The number of the sentence that each lexeme stands in. A line ends a sentence; a dot does if white space follows. */
export function numberSentences(lexemes: readonly Lexeme[], { dotIsOrdinal }: DateLanguage): number[] {
  let sentence = 0
  return lexemes.map((lexeme, i) => {
    const own = sentence
    const next = lexemes[i + 1]
    if (dotIsOrdinal && isOrdinalDot(lexemes, i)) return own
    if (isInitial(lexemes, i)) return own
    if (lexeme.kind === 'break' || (/^[.!?;…]$/.test(lexeme.key) && next?.spaced !== false)) sentence++
    return own
  })
}

/** A line, or a sign that ends a sentence wherever it stands. */
export const isSentenceEnd = ({ kind, key }: Lexeme): boolean => kind === 'break' || /^[.!?]$/.test(key)

/** What stands behind the last end of a sentence or line. */
export function lastSentence(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  return lexemes.slice(lexemes.findLastIndex(isSentenceEnd) + 1)
}

/** "p.f. até", "R.S.V.P. by": the dot behind a letter alone, where a small letter follows. */
const isInitial = (lexemes: readonly Lexeme[], at: number): boolean => {
  const [before, next] = [lexemes[at - 1], lexemes[at + 1]]
  return (
    lexemes[at]?.key === '.' &&
    before?.kind === 'word' &&
    before.key.length === 1 &&
    next?.kind === 'word' &&
    !next.capital
  )
}

/** "am 21. Juni": the dot behind a short figure, inside a line. */
const isOrdinalDot = (lexemes: readonly Lexeme[], at: number): boolean => {
  const { digits = 0 } = lexemes[at - 1] ?? {}
  const next = lexemes[at + 1]
  return lexemes[at]?.key === '.' && digits > 0 && digits <= 2 && next !== undefined && next.kind !== 'break'
}
