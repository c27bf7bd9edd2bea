import type { Tokens } from '@/utils/kit/tokens'
import { findAll } from '../tables'
import type { Atom } from './atom'
import type { Lexeme } from './lexemes'

/** Furthest that the right day or time may stand behind the word that takes the wrong one back, in tokens. */
const REACH = 14

/** "Saturday at 2, oh no, make that 3": what is taken back is none. `corrects` are the phrases that do so. */
export function withoutSlips(
  atoms: readonly Atom[],
  tokens: Tokens,
  lexemes: readonly Lexeme[],
  corrects: readonly string[] | undefined
): readonly Atom[] {
  if (!corrects || atoms.length < 2) return atoms
  const tokenOf = ({ first }: Atom) => lexemes[first]?.token ?? 0
  const slips = findAll(tokens, corrects).map(({ first, next }) => {
    // A phrase may end in the right one's first word.
    const right = atoms.find(atom => tokenOf(atom) > first && tokenOf(atom) < next + REACH)
    return right && atoms.findLast(atom => tokenOf(atom) < first && atom.kind === right.kind)
  })
  return atoms.filter((atom, i) => !slips.includes(atom) && !isDenied(atom, atoms[i + 1]))
}

/** "Not this Saturday but the 23rd": the right day is told. */
const isDenied = (atom: Atom, after: Atom | undefined): boolean =>
  atom.kind === 'day' &&
  atom.day.isNot === true &&
  after?.kind === 'day' &&
  after.sentence === atom.sentence &&
  after.first - atom.next <= REACH
