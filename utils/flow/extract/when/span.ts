import type { Lexeme } from './lexemes'
import type { Moment } from './moment'

export interface Span {
  start: number
  end: number
}

/** Longest stretch of text that is shown as the words of a date, in UTF-16 units. */
const MAX_WORDS = 120

/** The words of a moment: all of them, or its first part where the others stand far away. */
export function spanOf(moment: Moment, lexemes: readonly Lexeme[]): Span {
  const start = lexemes[Math.min(moment.first, moment.day?.first ?? moment.first)]?.start ?? 0
  const end = lexemes[moment.next - 1]?.end ?? start
  if (end - start <= MAX_WORDS) return { start, end }
  const near = moment.day ?? moment.clock
  return near ? atomSpan(near, lexemes) : { start, end: start }
}

const atomSpan = (atom: { first: number; next: number }, lexemes: readonly Lexeme[]): Span => ({
  start: lexemes[atom.first]?.start ?? 0,
  end: lexemes[atom.next - 1]?.end ?? 0
})
