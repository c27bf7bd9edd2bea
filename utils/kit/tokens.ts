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

/** The tokens without those that lie in certain parts of the text. */
export function without({ text, list }: Tokens, skipped: readonly { start: number; end: number }[]): Tokens {
  if (skipped.length === 0) return { text, list }
  return { text, list: list.filter(token => !skipped.some(part => token.start >= part.start && token.end <= part.end)) }
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
