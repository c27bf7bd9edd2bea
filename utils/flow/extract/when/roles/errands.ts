import type { DateRole } from '@/utils/languages/language'
import type { TokenSpan } from '../../tables'
import type { Atom } from '../atom'
import type { Lexeme } from '../lexemes'
import type { AssignedRole } from './assigned-role'
import { LIMITS, linkBefore } from './link-before'
import type { RoleCue } from './role-cues'
import { lexemeAt, type RoleText, tokenOf } from './role-text'

/** Furthest that a day stands from what is done on it, in tokens: behind the words, and before them. */
const REACH = { before: 4, behind: 6 }
/** Days and hours that are looked at on the way from a day to the words behind it. */
const NEAR_ATOMS = 2
/** Lexemes between such a day and its own hour. */
const TOUCHING = 2

const KEPT: ReadonlySet<DateRole> = new Set(['party', 'birthday', 'drop-off'])
const NOISE: AssignedRole = { role: 'noise', isCued: false }

/**
 * "Party on Saturday at 4, can you help on Friday?", "farewell on Thursday, he flies on Sunday": of several days the one on
 * which somebody helps, shops, leaves or comes back is not the party's. A day that stands alone is, whatever is done on it.
 */
export function withoutErrands(
  text: RoleText,
  atoms: readonly Atom[],
  roles: readonly AssignedRole[],
  errands: readonly TokenSpan[]
): readonly AssignedRole[] {
  if (errands.length === 0) return roles
  const mayBe = (atom: Atom, i: number) => atom.kind === 'day' && roles[i]?.role === 'party' && !isLimit(text, atom)
  const isErrand = atoms.map((atom, i) => mayBe(atom, i) && isOnErrand(text, atoms, i, errands))
  const isParty = atoms.some(
    (atom, i) =>
      atom.kind === 'day' &&
      !isErrand[i] &&
      !isLimit(text, atom) &&
      !atom.day.monthEnd &&
      KEPT.has(roles[i]?.role ?? 'noise')
  )
  if (!isParty) return roles
  const isItsHour = (at: number) => isErrand[at - 1] === true && isHourOf(atoms[at - 1], atoms[at])
  return roles.map((own, i) => (isErrand[i] || isItsHour(i) ? NOISE : own))
}

/** "Tell me by Friday, I go shopping then", "we are moving it to Sunday". */
const isLimit = ({ lexemes }: RoleText, { first }: Atom): boolean => LIMITS.has(linkBefore(lexemes, first))

const isHourOf = (day: Atom | undefined, hour: Atom | undefined): boolean =>
  day !== undefined && hour?.kind === 'clock' && hour.sentence === day.sentence && hour.first - day.next < TOUCHING

function isOnErrand(text: RoleText, atoms: readonly Atom[], at: number, errands: readonly TokenSpan[]): boolean {
  const atom = atoms[at] as Atom
  const token = tokenOf(text, atom)
  const [before, after] = [atoms[at - 1], atoms.slice(at + 1, at + 1 + NEAR_ATOMS).find(({ kind }) => kind === 'day')]
  const from = before ? before.next : 0
  const to = after ? after.first : text.lexemes.length
  const isClear = (first: number, next: number) =>
    first >= from && next <= to && isClause(text.lexemes.slice(first, next)) && !hasParty(text, first, next)
  const near = errands.filter(({ first, next }) => token - next <= REACH.before && first - token <= REACH.behind + 2)
  return near.some(({ first, next }) => {
    const begin = lexemeAt(text, first)
    if (next <= token) return isClear(begin, atom.first)
    const isBehind =
      first >= token && begin >= atom.next && first - (text.lexemes[atom.next]?.token ?? 0) <= REACH.behind
    return isBehind && isClear(atom.next, begin) && !isOfParty(text, atom)
  })
}

/** Nothing ends a sentence or begins another clause. */
const isClause = (lexemes: readonly Lexeme[]): boolean =>
  lexemes.every(({ kind, key }) => kind !== 'break' && !/^[,.;:!?()]$/.test(key))

const isParty = ({ role }: RoleCue): boolean => role === 'party' || role === 'birthday'

/** "Help us celebrate on Saturday": a word of the party stands between. */
const hasParty = (text: RoleText, first: number, next: number): boolean =>
  text.cues.some(cue => isParty(cue) && inside(text, cue, first, next))

/** "The party on Saturday needs help". */
const isOfParty = (text: RoleText, { first }: Atom): boolean =>
  text.cues.some(cue => isParty(cue) && inside(text, cue, first - 1 - REACH.before, first))

function inside(text: RoleText, cue: RoleCue, first: number, next: number): boolean {
  const at = lexemeAt(text, cue.first)
  return at >= first && at < next
}
