import type { Atom } from './atom'
import type { Lexeme } from './lexemes'
import { linkBefore } from './link-before'
import { isSentenceEnd } from './sentences'

/** Furthest that two days or times stand from the word that moves them, and one alone, in lexemes. */
const REACH = { both: 8, one: 2 }

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
    if (!isFrom(lexemes, atom)) return [atom]
    const isPair = after?.kind === atom.kind && after.first - atom.next <= JOINED
    if (isPair && (isNear(atom, REACH.both) || isNear(after, REACH.both))) return []
    return [isNear(atom, REACH.both) ? secondOf(atom) : atom]
  })

  /** "Saturday's party is moved to Sunday". */
  function isLeft(atom: Atom, after: Atom | undefined): boolean {
    const isOfOne = after?.kind === atom.kind && after.sentence === atom.sentence
    return isOfOne && !isLimit(lexemes, atom) && !isFrom(lexemes, after) && isNear(after, REACH.one)
  }
}

const isFrom = (lexemes: readonly Lexeme[], { first }: Atom): boolean =>
  /^(?:from|of)$/.test(linkBefore(lexemes, first) ?? '')

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

function secondOf(atom: Atom): Atom {
  if (atom.kind === 'day') return atom.endDay ? { ...atom, day: atom.endDay, endDay: null } : atom
  return atom.endClock ? { ...atom, clock: atom.endClock, endClock: null, minutesLong: null } : atom
}
