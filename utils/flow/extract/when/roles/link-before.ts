import type { Atom } from '../atom'
import { isOtherWord, type Lexeme } from '../lexemes'

/** What limits the time until a day. */
export const LIMITS: ReadonlySet<string | undefined> = new Set(['until', 'by'])

const STEPPED_OVER = new Set([':', '(', ','])

/** "By the 5th", and "le 5 au plus tard": what says it stands before or behind. */
export function linkOf(lexemes: readonly Lexeme[], atom: Atom): string | undefined {
  const { kind, first } = atom
  // "domingo ao meio-dia": "to" ends a range, and that would be one time with its beginning.
  if (kind === 'clock' && lexemes[first - 1]?.term.spans) return undefined
  const before = linkBefore(lexemes, first)
  return before !== 'by' && before !== 'until' && isLatest(lexemes, atom) ? 'by' : before
}

/** "Le 5 au plus tard." */
export const isLatest = (lexemes: readonly Lexeme[], { next }: Atom): boolean =>
  lexemes[next]?.term.link === 'by' && lexemes[next + 1]?.kind !== 'word' && !lexemes[next + 1]?.digits

/** The link right before an atom; articles, brackets and parts of the day are stepped over. */
export function linkBefore(lexemes: readonly Lexeme[], first: number): string | undefined {
  // "até dia 6", "antes del 6": the link is the first part of the day.
  const begin = lexemes[first]?.term.dayNumber ? first : first - 1
  for (let i = begin; i >= Math.max(0, first - 3); i--) {
    const lexeme = lexemes[i]
    if (!lexeme) return undefined
    const { link, part } = lexeme.term
    // "The Saturday before: 19 September".
    if (lexeme.term.follows === -1 && lexemes[i - 1]?.term.weekday !== undefined) return undefined
    if (link && link !== 'the' && link !== 'on' && link !== 'at') return link
    // "ab drei, um sechs": the comma ends what "ab" says.
    // "um sechs", "the Saturday before, 14th March".
    const isApart = lexeme.key === ',' && (i < begin || /^(?:from|by)$/.test(lexemes[i - 1]?.term.link ?? ''))
    if (lexeme.key === '(' && isUntil(lexemes, i)) return 'until'
    // "End:" on a line, "5pm" on the next.
    const isNextLine = lexeme.kind === 'break' && i === begin
    // "so 15 Uhr": no Sunday.
    const isStepped = part || isNextLine || STEPPED_OVER.has(lexeme.key) || lexeme.term.cased
    // "bis nach dem Mittag so 13 Uhr": a part of the day is what happens, too.
    if (part && lexeme.capital && isUntilEvent(lexemes, i + 1)) return 'until'
    if (isApart || (!link && !isStepped)) return isUntilEvent(lexemes, isApart ? i : i + 1) ? 'until' : undefined
  }
  return undefined
}

/** "until 5", "bis um 5": a word for "at" may stand between. */
export function isBehindUntil(lexemes: readonly Lexeme[], { kind, first }: Atom): boolean {
  const [earlier, before] = lexemes.slice(Math.max(0, first - 2), first).slice(-2)
  const last = before ?? earlier
  const isAt = kind === 'clock' && before?.kind === 'word' && before.term.link === 'at'
  return (isAt ? earlier : last)?.term.link === 'until'
}

/** Where the link of a day stands: before its article, if it has one. */
const beforeArticle = (lexemes: readonly Lexeme[], first: number): number =>
  lexemes[first - 1]?.term.link === 'the' ? first - 2 : first - 1

/** "Between the 12th and the 13th", "tra sabato 12 e domenica 13": one of two days, where an "and" joins them. */
export function isBetweenDays(lexemes: readonly Lexeme[], first: number): boolean {
  const { link, weak } = lexemes[beforeArticle(lexemes, first)]?.term ?? {}
  return (link === 'from' && !weak) || link === 'in'
}

/**
 * "bis zum Abendessen um 18 Uhr", "tot na de frietjes, zeg maar 14u30": until what happens, and then its hour. A "to" that
 * tells "ten to four" too leads to a place: "to Thorpe Park on Saturday".
 */
function isUntilEvent(lexemes: readonly Lexeme[], to: number): boolean {
  const before = lexemes.slice(Math.max(0, to - MOST_EVENT), to)
  const event = before.slice(before.findLastIndex(({ term }) => term.link === 'until' && !term.spans && !term.side) + 1)
  const noun = event.at(-1)
  // "Tot dan, 15 uur": a farewell names nothing that happens.
  const isNamed = noun?.capital === true || event.some(({ term }) => POINTS.has(term.link))
  return (
    noun !== undefined &&
    event.length < before.length &&
    isNamed &&
    (isOtherWord(noun) || noun.term.part !== undefined) &&
    event.every(lexeme => isOtherWord(lexeme) || lexeme.term.part || POINTS.has(lexeme.term.link))
  )
}

/** Most words of "until after the meal". */
const MOST_EVENT = 5
const POINTS: ReadonlySet<string | undefined> = new Set(['the', 'after'])

/** "until after dinner (about 7)": the hour of an end that is told in words. */
function isUntil(lexemes: readonly Lexeme[], bracket: number): boolean {
  const before = lexemes.slice(Math.max(0, bracket - 5), bracket)
  const at = before.findLastIndex(({ term }) => term.link === 'until' && !term.spans)
  return at >= 0 && before.slice(at).every(({ kind }) => kind === 'word')
}
