/** The smallest piece of a text that reading works with; `start` and `end` are UTF-16 units of the text. */
export interface Token {
  kind: 'word' | 'number' | 'mark' | 'break'
  /** Lower case, straight apostrophes: what tables are looked up with. */
  key: string
  start: number
  end: number
  /** White space, or nothing at all, stands before it. */
  spaced: boolean
  /** A word that begins with a capital letter. */
  capital: boolean
}

/** A text cut into tokens once, for every stage that reads it. */
export interface Tokens {
  text: string
  list: readonly Token[]
}

/** Letters with apostrophes between them, digits, a line break, or any other single sign. Linear: no two branches overlap. */
const PIECE = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*|\d+|\n|\S/gu
const WORD = /^\p{L}/u

export function tokenize(text: string): Tokens {
  const list: Token[] = []
  let last = 0
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0]
    const kind = kindOf(piece)
    const key = kind === 'word' ? piece.toLowerCase().replaceAll('’', "'") : piece
    const spaced = match.index > last || match.index === 0 || list.at(-1)?.kind === 'break'
    list.push({
      kind,
      key,
      start: match.index,
      end: match.index + piece.length,
      spaced,
      capital: kind === 'word' && startsUpper(piece)
    })
    last = match.index + piece.length
  }
  return { text, list }
}

/** The words of the text from one token to another, the last one included. */
export function spanOf(tokens: Tokens, first: number, last: number): { start: number; end: number } {
  return { start: tokens.list[first]?.start ?? 0, end: tokens.list[last]?.end ?? 0 }
}

function kindOf(piece: string): Token['kind'] {
  const code = piece.charCodeAt(0)
  if (code === 10) return 'break'
  if (code >= 48 && code <= 57) return 'number'
  return WORD.test(piece) ? 'word' : 'mark'
}

function startsUpper(word: string): boolean {
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}
