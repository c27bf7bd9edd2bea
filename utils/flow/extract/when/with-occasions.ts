import type { TokenSpan } from '../tables'
import type { Atom } from './atom'
import type { Lexeme } from './lexemes'
import type { Clock } from './written-clock'

/** Hours at which a dinner may begin, as they are written; from `alone` on only one without an end. */
const EVENING = { from: 5, alone: 9, to: 10 }

/** "Cena sabato alle 8", "Spieleabend um 8": what is of the evening says which half of the day is meant in its sentence. */
export function withEvenings(
  atoms: readonly Atom[],
  lexemes: readonly Lexeme[],
  sentences: readonly number[],
  evenings: readonly TokenSpan[]
): readonly Atom[] {
  if (evenings.length === 0) return atoms
  const named = withHours(sentencesOf(evenings, lexemes, sentences), atoms)
  return atoms.map((atom, i) =>
    atom.kind === 'clock' &&
    named.has(atom.sentence) &&
    !isOfMorning(atom, atoms[i + 1]) &&
    mayBeEvening(atom.clock, atom.endClock)
      ? { ...atom, clock: { ...atom.clock, half: 'pm', supposed: true } }
      : atom
  )
}

/** "Cena el viernes. Quedamos a las 9": where an evening's sentence tells no hour, the next one that does is meant. */
function withHours(named: ReadonlySet<number>, atoms: readonly Atom[]): ReadonlySet<number> {
  const told = new Set(atoms.flatMap(({ kind, sentence }) => (kind === 'clock' ? [sentence] : [])))
  const hours = [...told]
  let at = 0
  return new Set(
    [...named].map(sentence => {
      while (at < hours.length && (hours[at] ?? 0) < sentence) at++
      return hours[at] ?? sentence
    })
  )
}

/** One pass over both, since each is in order: a text may name a thousand dinners. */
function sentencesOf(
  evenings: readonly TokenSpan[],
  lexemes: readonly Lexeme[],
  sentences: readonly number[]
): ReadonlySet<number> {
  let at = 0
  const found = new Set<number>()
  for (const { first } of evenings) {
    while (at < lexemes.length && (lexemes[at]?.token ?? first) < first) at++
    found.add(sentences[at] ?? 0)
  }
  return found
}

/** "Film night and sleepover, back at 10 the next morning". */
const isOfMorning = ({ next }: Atom, after: Atom | undefined): boolean =>
  after?.kind === 'day' && after.day.part === 'morning' && after.first - next <= 1

const mayBeEvening = ({ hour, half, exact }: Clock, end: Clock | null): boolean =>
  half === null && !exact && hour >= EVENING.from && hour <= EVENING.to && (hour < EVENING.alone || end === null)
