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
  const named = sentencesOf(evenings, lexemes, sentences)
  return atoms.map(atom =>
    atom.kind === 'clock' && named.has(atom.sentence) && mayBeEvening(atom.clock, atom.endClock)
      ? { ...atom, clock: { ...atom.clock, half: 'pm', supposed: true } }
      : atom
  )
}

/** One pass over both, since each is in order: a text may name a thousand dinners. */
function sentencesOf(
  evenings: readonly TokenSpan[],
  lexemes: readonly Lexeme[],
  sentences: readonly number[]
): ReadonlySet<number | undefined> {
  let at = 0
  const found = new Set<number | undefined>()
  for (const { first } of evenings) {
    while (at < lexemes.length && (lexemes[at]?.token ?? first) < first) at++
    found.add(sentences[at])
  }
  return found
}

const mayBeEvening = ({ hour, half, exact, bare }: Clock, end: Clock | null): boolean =>
  half === null &&
  !exact &&
  hour >= EVENING.from &&
  hour <= EVENING.to &&
  (hour < EVENING.alone || (bare && end === null))
