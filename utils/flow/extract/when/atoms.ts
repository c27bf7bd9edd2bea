import type { Atom, Scan } from './atom'
import { behindStreetOfDay, readDayAtom } from './days/day-atom'
import { readClockAtom } from './hours/clock-atom'
import { isOtherWord, type Lexeme } from './lexemes'
import { behindArea, behindPairs } from './paired-figures'

/** Everything in the text that reads as a day or a time, in its order. One pass, a few steps at each lexeme. */
export function readAtoms(scan: Scan): Atom[] {
  const atoms: Atom[] = []
  for (let i = 0; i < scan.lexemes.length; ) {
    const lexeme = scan.lexemes[i]
    if (lexeme && isOtherWord(lexeme)) {
      i++
      continue
    }
    const behindPhone = Math.max(behindPairs(scan.lexemes, i), behindArea(scan.lexemes, i))
    const behind = Math.max(behindPhone, behindStreetOfDay(scan, i))
    if (behind > i) {
      i = behind
      continue
    }
    const atom = readDayAtom(scan, i) ?? readClockAtom(scan, i, atoms.at(-1))
    if (atom) atoms.push(atom)
    i = atom ? atom.next : skip(scan.lexemes, i)
  }
  return atoms
}

/** Past this lexeme, and past a whole telephone number or the like. */
function skip(lexemes: readonly Lexeme[], index: number): number {
  let at = index
  let digits = lexemes[at]?.digits ?? 0
  if (digits < 3 && lexemes[index]?.key !== '+') return index + 1
  while (
    lexemes[at + 1]?.digits ||
    (['-', '/', ')', '(', '.'].includes(lexemes[at + 1]?.key ?? '') && lexemes[at + 2]?.digits && at - index < 12)
  ) {
    at++
    digits += lexemes[at]?.digits ?? 0
  }
  return digits >= 7 ? at + 1 : index + 1
}
