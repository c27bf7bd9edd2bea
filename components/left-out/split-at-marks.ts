/** Words of a message that could be heard as a reproach. Positions are UTF-16 units of the text. */
export interface Mark {
  start: number
  end: number
  /** Why, in a sentence. */
  why: string
  /** A whole sentence that could stand there instead; null where only the parent can tell. */
  kinder: string | null
}

interface Piece {
  start: number
  words: string
  isMarked: boolean
}

/** A text in pieces, marked and not, in order; together they are the text. Of marks that overlap the first counts. */
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

/** Longest greeting that stays, in UTF-16 units. */
const MAX_GREETING = 40

const ENDS = ['.', '!', '?', '…', '\n'] as const

interface Span {
  from: number
  to: number
}

/** The whole sentence that a mark stands in, without a greeting before it. */
function sentenceOf(text: string, { start, end }: Mark): Span {
  const before = ENDS.reduce((last, mark) => Math.max(last, text.lastIndexOf(mark, start - 1) + 1), 0)
  const rest = text.slice(end).search(/[.!?…\n]/u)
  const to = rest === -1 ? text.length : end + rest + endingOf(text.slice(end + rest))
  return { from: before + leadOf(text.slice(before, start), before === 0), to }
}

/** The text with the kinder sentence in place of the whole sentence of a mark; a greeting before it stays. */
export function replaceMark(text: string, mark: Mark): string {
  const { from, to } = sentenceOf(text, mark)
  return mark.kinder === null ? text : text.slice(0, from) + mark.kinder + text.slice(to)
}

/** The first mark of each sentence: one reason at a time is enough, and one click mends the whole of it. */
export function firstOfSentences(text: string, marks: readonly Mark[]): Mark[] {
  const first = new Map<number, Mark>()
  for (const mark of marks) {
    const { from } = sentenceOf(text, mark)
    if (!first.has(from)) first.set(from, mark)
  }
  return [...first.values()]
}

/** Full stops and the like at the beginning of a text; a line break stays where it is. */
const endingOf = (text: string): number => text.match(/^[.!?…]{1,5}/u)?.[0].length ?? 0

/** What stays before a sentence: spaces, and the greeting of a message. */
function leadOf(sentence: string, isFirst: boolean): number {
  const comma = isFirst ? sentence.slice(0, MAX_GREETING).indexOf(',') : -1
  const greeting = comma + 1
  return greeting + (sentence.slice(greeting).match(/^\s{1,5}/u)?.[0].length ?? 0)
}
