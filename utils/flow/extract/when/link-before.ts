import type { Atom } from './atom'
import { isOtherWord, type Lexeme } from './lexemes'

const STEPPED_OVER = new Set([':', '(', ','])

/** "By the 5th", and "le 5 au plus tard": what says it stands before or behind. */
export function linkOf(lexemes: readonly Lexeme[], { kind, first, next }: Atom): string | undefined {
  // "domingo ao meio-dia": "to" ends a range, and that would be one time with its beginning.
  if (kind === 'clock' && lexemes[first - 1]?.term.spans) return undefined
  const before = linkBefore(lexemes, first)
  const isLatest = lexemes[next]?.term.link === 'by' && lexemes[next + 1]?.kind !== 'word' && !lexemes[next + 1]?.digits
  return before !== 'by' && isLatest ? 'by' : before
}

/** The link right before an atom; articles, brackets and parts of the day are stepped over. */
export function linkBefore(lexemes: readonly Lexeme[], first: number): string | undefined {
  // "até dia 6", "antes del 6": the link is the first part of the day.
  const begin = lexemes[first]?.term.dayNumber ? first : first - 1
  for (let i = begin; i >= Math.max(0, first - 3); i--) {
    const lexeme = lexemes[i]
    if (!lexeme) return undefined
    const { link, part } = lexeme.term
    if (link && link !== 'the' && link !== 'on' && link !== 'at') return link
    // "ab drei, um sechs": the comma ends what "ab" says.
    // "um sechs", "the Saturday before, 14th March".
    const isApart = lexeme.key === ',' && (i < begin || /^(?:from|by)$/.test(lexemes[i - 1]?.term.link ?? ''))
    if ((lexeme.key === '(' || (lexeme.key === ',' && i < begin)) && isUntil(lexemes, i)) return 'until'
    // "End:" on a line, "5pm" on the next.
    const isNextLine = lexeme.kind === 'break' && i === begin
    if (isApart || (!link && !part && !isNextLine && !STEPPED_OVER.has(lexeme.key))) return undefined
  }
  return undefined
}

/** "until after dinner (about 7)", "hasta después de comer, como a las 4": the hour of an end that is told in words. */
function isUntil(lexemes: readonly Lexeme[], sign: number): boolean {
  const before = lexemes.slice(Math.max(0, sign - 5), sign)
  const at = before.findLastIndex(({ term }) => term.link === 'until' && !term.spans)
  const [noun] = before.slice(-1)
  const isNoun = noun !== undefined && isOtherWord(noun)
  return at >= 0 && before.slice(at).every(({ kind }) => kind === 'word') && (lexemes[sign]?.key === '(' || isNoun)
}
