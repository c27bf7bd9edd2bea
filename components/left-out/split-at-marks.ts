/** Words of a message that could be heard as a reproach. Positions are UTF-16 units of the text. */
export interface Mark {
  start: number
  end: number
  /** Why, in a sentence. */
  why: string
  /** What could stand there instead; '' where nothing need. */
  kinder: string
}

interface Piece {
  start: number
  words: string
  isMarked: boolean
}

/** A text in pieces, marked and not, in order; together they are the text. */
export function splitAtMarks(text: string, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const { start, end } of marks) {
    if (start < from || end > text.length || end <= start) continue
    pieces.push({ start: from, words: text.slice(from, start), isMarked: false })
    pieces.push({ start, words: text.slice(start, end), isMarked: true })
    from = end
  }
  return [...pieces, { start: from, words: text.slice(from), isMarked: false }].filter(({ words }) => words !== '')
}

/** The text with other words in place of a mark. Without any, the space before it goes too. */
export function replaceMark(text: string, { start, end, kinder }: Mark): string {
  const before = text.slice(0, start)
  return (kinder === '' ? before.trimEnd() : before) + kinder + text.slice(end)
}
