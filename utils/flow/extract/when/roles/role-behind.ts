import type { DateRole } from '@/utils/languages/language'
import type { Atom } from '../atom'
import type { Lexeme } from '../lexemes'
import type { RoleCue } from './role-cues'
import { REACH } from './role-in'
import { lexemeAt, type RoleText, tokenOf } from './role-text'

const BEHIND: ReadonlySet<DateRole> = new Set(['reply-by', 'pick-up', 'end'])

/** Up to the next sign or line, or the next date of its kind. */
export function roleBehind(
  text: RoleText,
  atom: Atom,
  after: Atom | undefined,
  cues: readonly RoleCue[],
  next: Atom | undefined
): DateRole | undefined {
  const { lexemes } = text
  const from = isAside(lexemes, atom) || isFetching(text, atom, after, cues[0]) ? atom.next + 1 : atom.next
  // "5.30 (dinner at 6) and they go home at 9": what an "and" begins is not about the hour in brackets.
  if (lexemes[atom.next]?.key === ')' && lexemes[from]?.term.link === 'and') return undefined
  const ahead = lexemes.slice(from, from + REACH.leaving)
  const stop = ahead.findIndex(({ kind, key }) => kind === 'break' || /^[,.;!?()]$/.test(key))
  const end = stop < 0 ? ahead.at(-1) : ahead[stop]
  const clauseEnd = end ? end.token + (stop < 0 ? 1 : 0) : -1
  const last = next ? Math.min(clauseEnd, tokenOf(text, next)) : clauseEnd
  const first = lexemes[from]?.token ?? 0
  const near = Math.min(last, first + REACH.behind)
  const reachOf = ({ role }: RoleCue) => (role === 'reply-by' || atom.kind === 'day' ? near : last)
  const isHere = (cue: RoleCue) => cue.first >= first && cue.first < reachOf(cue)
  // "el domingo las recogéis a las 10": the day is that of the hour behind the word.
  const isDayOf = ({ role }: RoleCue) => atom.kind === 'day' && role === 'pick-up'
  const isNext = (cue: RoleCue) => isOfNext(text, cue, after) || isJoinedOn(text, atom, cue, after)
  return cues.find(cue => BEHIND.has(cue.role) && isHere(cue) && (isDayOf(cue) || !isNext(cue)))?.role
}

/** "After supper (about 6.30) you can collect them", "na het eten, zo rond 6 uur, ...": signs around the time alone. */
function isAside(lexemes: readonly Lexeme[], { first, next }: Atom): boolean {
  if (lexemes[next]?.key !== ',') return lexemes[next]?.key === ')'
  const at = lexemes[first - 1]?.term.link ? first - 2 : first - 1
  return lexemes[at]?.key === ','
}

/** "You can" may stand before what is done. */
const isBeginning = (tokens: number): boolean => tokens >= 0 && tokens <= 2

/** "6pm, pick up at the door": the comma parts an hour and its purpose, where no other hour follows. */
const isFetching = ({ lexemes }: RoleText, atom: Atom, after: Atom | undefined, cue: RoleCue | undefined): boolean =>
  atom.kind === 'clock' &&
  lexemes[atom.next]?.key === ',' &&
  cue?.role === 'pick-up' &&
  isBeginning(cue.first - (lexemes[atom.next + 1]?.token ?? 0)) &&
  !(after?.kind === 'clock' && after.sentence === atom.sentence)

/**
 * "10am until 12", "begins at 2 and ends at 5": nothing but links stands between such a word and a time of its own, or it
 * begins a clause with one: "drop off at 10.15 and collect from Pizza Express at 2".
 */
function isOfNext(text: RoleText, { first, next }: RoleCue, after: Atom | undefined): boolean {
  if (after?.kind !== 'clock') return false
  // "Término 16h": the phrase holds the hour.
  if (next > tokenOf(text, after)) return first < tokenOf(text, after)
  const between = text.lexemes.slice(lexemeAt(text, next), after.first)
  const isJoined = text.lexemes[lexemeAt(text, first) - 1]?.term.link === 'and'
  return between.every(({ term, key, kind }) => term.link !== undefined || key === ':' || (isJoined && kind === 'word'))
}

/** "Drop him at 4 and then it's pizza and I'll bring him back to yours for 7.30": behind an "and", it is the nearer hour's. */
function isJoinedOn(text: RoleText, atom: Atom, { first, next }: RoleCue, after: Atom | undefined): boolean {
  if (atom.kind !== 'clock' || after?.kind !== 'clock' || after.sentence !== atom.sentence) return false
  const between = text.lexemes.slice(atom.next, lexemeAt(text, first))
  return tokenOf(text, after) - next < REACH.near && between.some(({ term }) => term.link === 'and')
}

/** "Between half past five and six": no hours of a party. */
export const isBetween = (lexemes: readonly Lexeme[], atom: Atom | undefined): boolean =>
  lexemes.slice(atom?.first, atom?.next).some(({ term }) => term.link === 'and')

/** A pick-up that ends the clause of a single hour; a time of its own behind it would be its hour. */
export function isFetched(text: RoleText, atom: Atom, after: Atom | undefined, cues: readonly RoleCue[]): boolean {
  const { lexemes } = text
  const behind = lexemes[atom.next]?.key === ')' ? atom.next + 1 : atom.next
  const from = lexemes[behind]?.token
  if (atom.kind !== 'clock' || (atom.endClock && !isBetween(lexemes, atom)) || from === undefined) return false
  const ahead = lexemes.slice(behind, behind + REACH.behind)
  // "e pode vir buscá-lo às 18h": the clause goes on behind the hyphen.
  const stop = ahead.findIndex(
    ({ kind, key, spaced, token }) => (kind !== 'word' && (key !== '-' || spaced)) || text.replacing.has(token)
  )
  const isClause =
    stop >= 0 ? !ahead[stop]?.digits && ahead[stop]?.key !== ':' : behind + ahead.length === lexemes.length
  const last = (stop < 0 ? ahead : ahead.slice(0, stop)).at(-1)
  const isPickUp = ({ role, first, next }: RoleCue) => role === 'pick-up' && first >= from && next - 1 === last?.token
  return isClause && cues.some(cue => isPickUp(cue) && !isJoinedOn(text, atom, cue, after))
}
