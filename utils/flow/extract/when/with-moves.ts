import type { Atom } from './atom'
import { isOtherWord, type Lexeme } from './lexemes'
import { linkBefore } from './roles/link-before'
import { isSentenceEnd } from './sentences'

/** Furthest that two days or times stand from the word that moves them, and one alone or behind it, in lexemes. */
const REACH = { both: 8, one: 2, to: 9 }

/** Most lexemes between a day and the one that it is moved to. */
const BETWEEN = 24

/** Lexemes between two days or times that are joined: "from Saturday over to Sunday". */
const JOINED = 2

/**
 * "Moved from Saturday to Sunday", "Samstag ist auf Sonntag verschoben": the second day or time counts, and not the first.
 * `moving` are the tokens that say so.
 */
export function withMoves(
  atoms: readonly Atom[],
  lexemes: readonly Lexeme[],
  moving: ReadonlySet<number>
): readonly Atom[] {
  if (moving.size === 0) return atoms
  const isNear = (atom: Atom, reach: number) => around(lexemes, atom, reach).some(({ token }) => moving.has(token))
  return atoms.flatMap((atom, i): Atom[] => {
    const after = atoms[i + 1]
    if (isLeft(atom, after)) return []
    if (!isFrom(lexemes, atom)) return isMovedTo(atom, after) ? [{ ...atom, isMovedTo: true }] : [atom]
    const isPair = after?.kind === atom.kind && after.first - atom.next <= JOINED
    if (isPair && (isNear(atom, REACH.both) || isNear(after, REACH.both))) return []
    return isNear(atom, REACH.both) ? secondOf(lexemes, atom) : [atom]
  })

  /** "Saturday's party is moved to Sunday", "the hall is taken on the 16th. So the party moves to the 17th". */
  function isLeft(atom: Atom, after: Atom | undefined): boolean {
    if (after?.kind !== atom.kind || isLimit(lexemes, atom) || isFrom(lexemes, after)) return false
    // "Friday 2 May we make up for Children's Day": what is celebrated.
    if (atom.kind === 'day' && after.kind === 'day' && atom.day.day && after.day.holiday !== undefined) return false
    if (after.sentence === atom.sentence && isNear(after, REACH.one)) return true
    const isClose = atom.kind === 'day' && after.sentence - atom.sentence <= 1 && after.first - atom.next <= BETWEEN
    return isClose && !isLimit(lexemes, after) && isBehindMove(after, atom.next)
  }

  /** "Brought forward to 9.30", "verschoben auf Samstag"; "move Saturday's party to Sunday" has a "to" of its own behind it. */
  function isMovedTo(atom: Atom, after: Atom | undefined): boolean {
    const isTo = ({ first }: Atom) => linkBefore(lexemes, first) === 'until'
    const isPlain = atom.kind === 'day' && !isLimit(lexemes, atom) && !isPointed(lexemes, atom)
    const isOpen = isPlain && !(after?.kind === 'day' && isTo(after))
    return (isTo(atom) || isOpen) && isBehindMove(atom, 0)
  }

  /** Nothing but words stands between it and what moves it, and that not before `from`. */
  function isBehindMove({ first }: Atom, from: number): boolean {
    const before = lexemes.slice(Math.max(from, first - REACH.to), first)
    const at = before.findLastIndex(({ token }) => moving.has(token))
    // "Pushed back a week, to 6 February".
    const isPart = ({ kind, key, digits }: Lexeme, i: number, all: readonly Lexeme[]) =>
      (kind === 'word' && digits === 0) || (key === ',' && i >= all.length - 2)
    return at >= 0 && before.slice(at).every(isPart)
  }
}

const isFrom = (lexemes: readonly Lexeme[], { first }: Atom): boolean =>
  /^(?:from|of)$/.test(linkBefore(lexemes, first) ?? '')

/** "Anticipiamo perché il 27 nessuno c'è": an article without a word for "to". */
const isPointed = (lexemes: readonly Lexeme[], { first }: Atom): boolean => {
  const article = lexemes[first]?.term.dayNumber ? first : first - 1
  const before = lexemes[article - 1]
  return lexemes[article]?.term.link === 'the' && before !== undefined && isOtherWord(before)
}

/** "Tell me by Friday, we have changed to Sunday". */
const isLimit = (lexemes: readonly Lexeme[], { first }: Atom): boolean => linkBefore(lexemes, first) === 'by'

/** What stands before and behind it, as far as its sentence goes; of an hour, as far as its clause, or another date. */
function around(lexemes: readonly Lexeme[], { kind, first, next }: Atom, reach: number): readonly Lexeme[] {
  const ends = kind === 'day' ? isSentenceEnd : (lexeme: Lexeme) => lexeme.kind !== 'word' || isDay(lexeme)
  const before = lexemes.slice(Math.max(0, first - reach), first)
  const behind = lexemes.slice(next, next + reach)
  const stop = behind.findIndex(ends)
  return [...before.slice(before.findLastIndex(ends) + 1), ...(stop < 0 ? behind : behind.slice(0, stop))]
}

const isDay = ({ term: { weekday, month, days } }: Lexeme): boolean => (weekday ?? month ?? days) !== undefined

/** "Moved from 2 to 3" is 3; "décalé d'une heure" is no time at all. */
function secondOf(lexemes: readonly Lexeme[], atom: Atom): Atom[] {
  if (atom.kind === 'day') return [atom.endDay ? { ...atom, day: atom.endDay, endDay: null } : atom]
  if (atom.endClock) return [{ ...atom, clock: atom.endClock, endClock: null, minutesLong: null }]
  const { link, weak } = lexemes[atom.first - 1]?.term ?? {}
  return link === 'of' || weak ? [] : [atom]
}
