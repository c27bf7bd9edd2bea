import type { DateRole } from '@/utils/languages/language'
import type { AssignedRole } from './assigned-role'
import type { Atom } from './atom'
import { takesEnd } from './extend-moment'
import { joinsLast } from './join-moment'
import type { Lexeme } from './lexemes'
import type { Moment } from './moment'

/** Joins days with the times beside them. */
export function toMoments(
  atoms: readonly Atom[],
  roles: readonly AssignedRole[],
  lexemes: readonly Lexeme[]
): Moment[] {
  const moments: Moment[] = []
  atoms.forEach((atom, i) => {
    const { role, isCued } = roles[i] ?? { role: 'party', isCued: false }
    const isEnd = role === 'end'
    const isTaken = isEnd
      ? takesEnd(moments, atom, isCued, lexemes)
      : joinsLast(moments, atom, role, atoms[i + 1], lexemes)
    if (!isTaken) moments.push(begin(atom, isEnd ? 'party' : role, isCued))
  })
  return moments
}

const begin = (atom: Atom, role: DateRole, isCued: boolean): Moment => ({
  role,
  isCued,
  day: atom.kind === 'day' ? atom : null,
  clock: atom.kind === 'clock' ? atom : null,
  endDay: null,
  endClock: null,
  first: atom.first,
  next: atom.next,
  sentence: atom.sentence
})
