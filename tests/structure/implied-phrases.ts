import { isAffix } from '@/utils/kit/affix'
import { spellingsOf } from '@/utils/kit/tokens'

/** A part of a phrase that is there: what it may be; null is `*`, and `..` is a gap. */
type Piece = readonly string[] | null | '..'

const GAP = '..'
const MOST_SKIPPED = 3

/** The ways a phrase can be met, each without the words that may be missing. */
function waysOf(phrase: string): Piece[][] {
  let ways: Piece[][] = [[]]
  for (const written of phrase.split(' ')) {
    const [body, mark] = partOf(written)
    const longer = ways.map(way => way.concat([pieceOf(body)]))
    ways = mark ? longer.concat(ways) : longer
  }
  return ways
}

/** A part without the mark that says it may be missing, and that mark. */
const partOf = (written: string): [body: string, mark: string] =>
  written.length > 1 && written.endsWith('?') ? [written.slice(0, -1), '?'] : [written, '']

const pieceOf = (written: string): Piece =>
  written === '*' ? null : written === GAP ? GAP : written.split('|').flatMap(word => spellingsOf(word).slice(0, 1))

/** Every word that `piece` can be is one that `wider` can be. */
function isWithin(piece: Piece | undefined, wider: Piece | undefined): boolean {
  if (piece === undefined || wider === undefined) return false
  if (piece === GAP || wider === GAP) return piece === wider
  if (wider === null) return piece === null || piece.every(word => /^[\p{L}\p{N}]/u.test(word))
  return piece?.every(word => isOneOf(word, wider)) ?? false
}

const isOneOf = (word: string, words: readonly string[]): boolean => words.some(wider => covers(wider, word))

/** "feest*" is also "feestje" and "feestje*", "*tag" also "geburtstag". */
function covers(wider: string, word: string): boolean {
  if (wider === word || !isAffix(wider)) return wider === word
  return wider.endsWith('*')
    ? word.startsWith(wider.slice(0, -1))
    : word.endsWith(wider.slice(1)) && !(isAffix(word) && word.endsWith('*'))
}

/** Where a way of one phrase stands, `wider` stands too, from piece `at` on. */
function holdsAt(way: readonly Piece[], at: number, wider: readonly Piece[], from = 0): boolean {
  if (from === wider.length) return true
  const wanted = wider[from]
  if (wanted === GAP && way[at] !== GAP) {
    for (let skipped = 0; skipped <= MOST_SKIPPED; skipped++) {
      if (holdsAt(way, at + skipped, wider, from + 1)) return true
      if (!isWithin(way[at + skipped], null)) return false
    }
    return false
  }
  return isWithin(way[at], wanted) && holdsAt(way, at + 1, wider, from + 1)
}

const holds = (way: readonly Piece[], wider: readonly Piece[]): boolean => way.some((_, at) => holdsAt(way, at, wider))

interface Entry {
  written: string
  isStart: boolean
  ways: Piece[][]
}

const toEntry = (written: string): Entry => {
  const isStart = written.startsWith('^')
  return { written, isStart, ways: waysOf(isStart ? written.slice(1) : written) }
}

/** One that counts only where a sentence begins implies none that counts anywhere. */
const isImplied = (entry: Entry, others: readonly Entry[]): boolean =>
  entry.ways.every(way =>
    others.some(other =>
      other.ways.some(wider => (other.isStart ? entry.isStart && holdsAt(way, 0, wider) : holds(way, wider)))
    )
  )

/** A phrase without the words that other phrases imply; an empty one where all of it is implied. */
function shortened(entry: Entry, others: readonly Entry[]): string {
  if (isImplied(entry, others)) return ''
  const start = entry.isStart ? '^' : ''
  const parts = entry.written.slice(start.length).split(' ')
  const phraseWith = (at: number, part: string) => toEntry(start + parts.with(at, part).join(' '))
  for (const at of parts.keys()) {
    const [body, mark] = partOf(parts[at] ?? '')
    let left = body.split('|')
    for (const word of body.split('|')) {
      const rest = left.toSpliced(left.indexOf(word), 1)
      if (rest.length === 0) continue
      const without = phraseWith(at, rest.join('|') + mark)
      if (isImplied(phraseWith(at, word), [...others, without])) left = rest
    }
    parts[at] = left.join('|') + mark
  }
  return start + parts.join(' ')
}

/**
 * Phrases of a list of which others of it say all or a part already: "a birthday party" where "birthday" stands. For each
 * the phrase that is left, empty where it can go. For lists that only ask whether one of their phrases is there.
 */
export function impliedPhrases(list: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const entries = new Map(list.map((written, i) => [i, toEntry(written)]))
  for (const [i, entry] of [...entries].toSorted(([, a], [, b]) => b.written.length - a.written.length)) {
    const others = [...entries].flatMap(([at, other]) => (at === i ? [] : [other]))
    const left = shortened(entry, others)
    if (left === entry.written) continue
    found.set(entry.written, left)
    if (left) entries.set(i, toEntry(left))
    else entries.delete(i)
  }
  return found
}

/** The words of alternatives, or of a list of words, without those that others of them cover. */
export const withoutCovered = (words: readonly string[]): string[] =>
  words.filter(
    (word, at) => !words.some((wider, other) => other !== at && covers(wider, word) && (wider !== word || other < at))
  )

/** A phrase without alternatives that another one of their part covers. */
export const withoutRepeats = (phrase: string): string =>
  phrase
    .split(' ')
    .map(partOf)
    .map(([body, mark]) => withoutCovered(body.split('|')).join('|') + mark)
    .join(' ')
