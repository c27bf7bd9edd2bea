import type { WordSet } from '@/utils/kit/word-set'
import type { Atom } from '../atom'
import type { Lexeme } from '../lexemes'

/** Most lexemes of "Uhr, äh nein, sorry, um". */
const MOST_BETWEEN = 8

/** "At 3 sorry 4pm", "midi pardon treize heures": where nothing but an excuse parts two hours, the second is right. */
export function withoutExcused(atoms: readonly Atom[], lexemes: readonly Lexeme[], excuses: WordSet): readonly Atom[] {
  const kept: Atom[] = []
  for (const atom of atoms) {
    const before = kept.at(-1)
    const isRight = before !== undefined && isExcused(lexemes, before, atom, excuses)
    if (isRight) kept.pop()
    kept.push(isRight ? insteadOf(before, atom) : atom)
  }
  return kept
}

/** "2 to 4, sorry, 5": the end alone was wrong. */
function insteadOf(wrong: Atom, right: Atom): Atom {
  if (wrong.kind !== 'clock' || right.kind !== 'clock' || !wrong.endClock || right.endClock) return right
  return { ...wrong, endClock: right.clock, next: right.next, minutesLong: null }
}

const isExcused = (lexemes: readonly Lexeme[], wrong: Atom, right: Atom, excuses: WordSet): boolean =>
  right.kind === 'clock' && isBehindExcuse(lexemes, wrong, right.first, excuses)

/** "At 3, sorry, 4": an hour, and then nothing but an excuse. */
export function isBehindExcuse(lexemes: readonly Lexeme[], before: Atom | undefined, at: number, excuses: WordSet) {
  if (before?.kind !== 'clock' || at - before.next > MOST_BETWEEN) return false
  const words = lexemes.slice(before.next, at).filter(({ kind }) => kind === 'word')
  const isExcuse = ({ key }: Lexeme) => excuses.has(key)
  // "A las 5, no a las 6": such a word alone denies the second.
  return words.some(word => isExcuse(word) && !word.term.not) && words.every(word => isExcuse(word) || isBeside(word))
}

/** "Uhr", and "at" before the right hour; an end or a second hour is none. */
const isBeside = ({ term }: Lexeme): boolean =>
  term.hour === true ||
  (term.link !== undefined && term.link !== 'and' && (term.link !== 'until' || term.spans === true))
