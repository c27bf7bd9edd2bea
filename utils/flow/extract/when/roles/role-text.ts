import type { Atom } from '../atom'
import { isOtherWord, type Lexeme } from '../lexemes'
import type { RoleCue } from './role-cues'

/** What a role is read from, and where a cue and a date stand in it. */
export interface RoleText {
  lexemes: readonly Lexeme[]
  sentences: readonly number[]
  cues: readonly RoleCue[]
  /** Tokens at which "instead of" begins: a clause ends before it. */
  replacing: ReadonlySet<number>
}

/** Right behind it, or behind a name: "on 23 May Daisy turns 5". */
export const isTouching = ({ lexemes }: RoleText, { next }: Atom, { first }: RoleCue): boolean => {
  const [behind, after] = [lexemes[next], lexemes[next + 1]]
  return behind?.token === first || (behind?.capital === true && isOtherWord(behind) && after?.token === first)
}

export const isSameSentence = (text: RoleText, cue: RoleCue, atom: Atom): boolean => {
  const sentence = sentenceOf(text, cue)
  return sentence === atom.sentence || (isLabel(text, cue) && sentence >= atom.sentence - 2)
}

/** The dot of "u.A.w.g." ends no sentence. */
const sentenceOf = (text: RoleText, cue: RoleCue): number =>
  text.lexemes[lexemeAt(text, cue.next - 1)]?.key === '.' ? sentenceAt(text, cue.next) : sentenceAt(text, cue.first)

/** "Thursday (there is no school on Friday) at 6": what stands in brackets speaks of nothing behind them. */
export function isEnclosed(text: RoleText, cue: RoleCue, atom: Atom): boolean {
  const bracket = text.lexemes.slice(lexemeAt(text, cue.next), atom.first).find(({ key }) => key === '(' || key === ')')
  return bracket?.key === ')'
}

export const isNearSentence = (text: RoleText, cue: RoleCue, atom: Atom): boolean =>
  sentenceAt(text, cue.first) >= atom.sentence - 1

/** "RSVP:" on a line of its own speaks for the next line, "End? 6pm" answers itself, and "Till when?" is answered below. */
function isLabel(text: RoleText, cue: RoleCue): boolean {
  const at = lexemeAt(text, cue.next)
  const [sign, next] = text.lexemes.slice(at, at + 2)
  return (
    (sign?.key === ':' && next?.kind === 'break') || (sign?.key === '?' && Boolean(next?.digits)) || isAsked(text, at)
  )
}

/** Most words behind "until" in a question. */
const MOST_ASKED = 4

/** "Fino a che ora?", and the hour begins the next line of the dialogue. */
function isAsked({ lexemes }: RoleText, from: number): boolean {
  const rest = lexemes.slice(from, from + MOST_ASKED + 1)
  const sign = rest.findIndex(({ kind }) => kind !== 'word')
  return rest[sign]?.key === '?' && lexemes[from + sign + 1]?.kind === 'break'
}

export const tokenOf = (text: RoleText, atom: Atom): number => text.lexemes[atom.first]?.token ?? 0

const sentenceAt = (text: RoleText, token: number): number => text.sentences[lexemeAt(text, token)] ?? 0

/** The lexeme that holds a token: lexemes cover the tokens in order. */
export function lexemeAt({ lexemes }: RoleText, token: number): number {
  let low = 0
  let high = lexemes.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((lexemes[middle]?.token ?? 0) <= token) low = middle
    else high = middle - 1
  }
  return low
}

/** Close behind an atom, with at most one of the other kind between them. */
export const nextOfKind = (atoms: readonly Atom[], i: number): Atom | undefined =>
  atoms.slice(i + 1, i + 3).find(({ kind }) => kind === atoms[i]?.kind)
