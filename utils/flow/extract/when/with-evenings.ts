import type { TokenSpan } from '../tables'
import type { Atom } from './atom'
import type { Lexeme } from './lexemes'
import type { Clock } from './written-clock'

/** Hours at which a dinner may begin, as they are written; from `alone` on only a figure that stands for itself. */
const EVENING = { from: 5, alone: 9, to: 10 }

/** "Cena sabato alle 8", "Spieleabend um 8": what is of the evening says which half of the day is meant in its sentence. */
export function withEvenings(
  atoms: readonly Atom[],
  lexemes: readonly Lexeme[],
  sentences: readonly number[],
  evenings: readonly TokenSpan[]
): readonly Atom[] {
  if (evenings.length === 0) return atoms
  const spoken = new Set(evenings.map(({ first }) => sentences[lexemes.findIndex(({ token }) => token >= first)]))
  return atoms.map(atom =>
    atom.kind === 'clock' && spoken.has(atom.sentence) && mayBeEvening(atom.clock, atom.endClock)
      ? { ...atom, clock: { ...atom.clock, half: 'pm', supposed: true } }
      : atom
  )
}

const mayBeEvening = ({ hour, half, exact, bare }: Clock, end: Clock | null): boolean =>
  half === null &&
  !exact &&
  hour >= EVENING.from &&
  hour <= EVENING.to &&
  (hour < EVENING.alone || (bare && end === null))
