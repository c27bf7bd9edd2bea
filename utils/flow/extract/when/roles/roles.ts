import type { DateRole } from '@/utils/languages/language'
import type { Atom } from '../atom'
import type { Lexeme } from '../lexemes'
import type { AssignedRole } from './assigned-role'
import { isEndBy } from './is-end-by'
import { isBehindUntil, linkOf } from './link-before'
import { isFetched, roleBehind } from './role-behind'
import type { RoleCue } from './role-cues'
import { REACH, roleIn, type Situation } from './role-in'
import {
  isEnclosed,
  isNearSentence,
  isSameSentence,
  isTouching,
  lexemeAt,
  nextOfKind,
  type RoleText,
  tokenOf
} from './role-text'
import { settleRoles } from './settle-roles'
import { isToldEnd } from './told-end'

/** Cues that are looked at before a date; older ones are out of reach. */
const MOST_CUES = 6

/** The role of every atom, in their order; what has no cue is the party's. */
export function assignRoles(found: RoleText, atoms: readonly Atom[]): readonly AssignedRole[] {
  const text = { ...found, cues: found.cues.filter(cue => !isPartOfAbout(found, cue)) }
  let passed = 0
  const roles = atoms.map((atom, i): AssignedRole => {
    const token = tokenOf(text, atom)
    while (passed < text.cues.length && (text.cues[passed]?.first ?? 0) < token) passed++
    const earlier = atoms.slice(Math.max(0, i - MOST_CUES), i)
    const before = text.cues.slice(Math.max(0, passed - MOST_CUES), passed)
    const behind = text.cues.slice(passed, passed + MOST_CUES)
    const isBirthday = (cue: RoleCue) => cue.role === 'birthday' && isTouching(text, atom, cue)
    const situation = {
      ...lookBefore(text, atom, earlier, before),
      behind: roleBehind(text, atom, atoms[i + 1], behind, nextOfKind(atoms, i)),
      isBirthday: atom.kind === 'day' && behind.slice(0, 2).some(isBirthday),
      isLater: ['clock', atom.kind].every(kind => earlier.some(each => each.kind === kind)),
      isFirst: i === 0,
      isFetched: isFetched(text, atom, atoms[i + 1], behind)
    }
    const role = roleIn(situation)
    return {
      role,
      isCued: situation.cue?.role === role || situation.behind === role || (role === 'end' && situation.isEnd)
    }
  })
  return settleRoles(atoms, roles, found.lexemes)
}

/** "Por volta das 3": nobody goes back there. */
function isPartOfAbout(text: RoleText, { first }: RoleCue): boolean {
  const lexeme = text.lexemes[lexemeAt(text, first)]
  return lexeme?.term.link === 'at' && lexeme.token < first
}

function lookBefore(
  text: RoleText,
  atom: Atom,
  earlier: readonly Atom[],
  cues: readonly RoleCue[]
): Omit<Situation, 'behind' | 'isBirthday' | 'isLater' | 'isFirst' | 'isFetched'> {
  const token = tokenOf(text, atom)
  const used = earlier.findLast(({ kind }) => kind === atom.kind)
  // "10.30 till 11.30 and lunch is 11.30 to 12.30": the "till" is that of the first hours.
  const usedTo = used ? (text.lexemes[used.next - 1]?.token ?? 0) : -1
  // "On Tuesday Teun turns 6, and on Friday we celebrate", "venerdì finisce la scuola e sabato si fa festa": the first day's.
  const isUsed = (cue: RoleCue) =>
    (cue.role === 'birthday' || (cue.role === 'end' && atom.kind === 'day')) &&
    used !== undefined &&
    isTouching(text, used, cue)
  const isOpen = (cue: RoleCue) => cue.role === 'party' || (cue.first > usedTo && !isUsed(cue))
  const inReach = cues.filter(
    cue => token - cue.first <= REACH.far && isSameSentence(text, cue, atom) && !isEnclosed(text, cue, atom)
  )
  const isFirst = earlier.every(({ kind }) => kind !== 'clock')
  const mayCount = (cue: RoleCue) => isOpen(cue) && !isBefore(text, cue, isFirst) && !isNoiseApart(text, cue, atom)
  const cue = endOfEvent(text, inReach.filter(isOpen), atom) ?? inReach.findLast(mayCount)
  const before = earlier.at(-1)
  return {
    atom,
    cue,
    gap: cue ? token - cue.next : REACH.far,
    link: isToldEnd(text.lexemes, earlier, atom) ? 'until' : atom.isMovedTo ? undefined : linkOf(text.lexemes, atom),
    asksReply: cues.some(each => each.role === 'reply-by' && isNearSentence(text, each, atom)),
    isSecond: before !== undefined && isSecond(before, atom),
    isUntil: !atom.isMovedTo && isBehindUntil(text.lexemes, atom),
    isParting: isParting(text.lexemes, atom),
    isFor: isFor(text.lexemes, atom),
    isEnd: used !== undefined && isEndBy(text.lexemes, used, atom),
    isOtherDay: earlier.some(({ kind }) => kind === 'day')
  }
}

/** What is over, or who is fetched, before a party begins. */
const LEADS: ReadonlySet<DateRole> = new Set(['end', 'pick-up', 'noise'])
/** Most words between "after" and what happens before; where an hour was told already, no more than an article. */
const AFTER = { first: 3, later: 1 }

/** "You can fetch him on Sunday before lunch, at 11": what happens before or after is not what happens then. */
function isBeside(text: RoleText, { role, first }: RoleCue): boolean {
  const at = lexemeAt(text, first) - 1
  const link = text.lexemes[text.lexemes[at]?.term.link === 'of' ? at - 1 : at]?.term.link
  return role === 'party' && (link === 'after' || link === 'by')
}

/** "after swimming finishes, 3ish", "straight from pick up 3.30": the end of something else, and then the party. */
function isBefore(text: RoleText, cue: RoleCue, isFirst: boolean): boolean {
  if (isBeside(text, cue)) return true
  if (!(isFirst ? LEADS.has(cue.role) : cue.role === 'pick-up')) return false
  const { lexemes } = text
  const at = lexemeAt(text, cue.first)
  const from = at - 1 - (isFirst ? AFTER.first : AFTER.later)
  for (let i = at - 1; i >= from && lexemes[i]?.kind === 'word'; i--) {
    const { link, weak } = lexemes[i]?.term ?? {}
    // "De retour à 17h", "da riprendere alle 18": such a word is any "of" or "to".
    if (link === 'after' || (link === 'from' && !weak && i === at - 1)) return true
  }
  return false
}

/** "The date was wrong, it's Sunday": what is over speaks of nothing behind a comma. */
const isNoiseApart = (text: RoleText, { role, next }: RoleCue, atom: Atom): boolean =>
  role === 'noise' && text.lexemes.slice(lexemeAt(text, next), atom.first).some(({ key }) => key === ',')

/** "Fin de la fête à 17h": no sign stands between the end and what ends. */
function endOfEvent(text: RoleText, cues: readonly RoleCue[], atom: Atom): RoleCue | undefined {
  const [end, event] = cues.slice(-2)
  if (atom.kind !== 'clock' || !end || event?.role !== 'party') return undefined
  if (end.role !== 'end' && !(end.role === 'pick-up' && isOfEvent(text, end, event))) return undefined
  const near = text.lexemes.slice(Math.max(0, atom.first - REACH.near), atom.first)
  const isJoined = near
    .filter(({ token }) => token >= end.next && token < event.next)
    .every(({ kind }) => kind === 'word')
  const isEnd = near.filter(({ token }) => token >= event.next).every(({ kind, digits }) => kind !== 'break' && !digits)
  return near.some(({ token }) => token <= end.next) && isJoined && isEnd ? end : undefined
}

/** "Collect from Pizza Express at 2pm", "pick up for the party is now 5pm". */
function isOfEvent(text: RoleText, { next }: RoleCue, { first }: RoleCue): boolean {
  const between = text.lexemes.slice(lexemeAt(text, next), lexemeAt(text, first))
  return between.length <= 2 && between.every(({ kind, capital }) => kind === 'word' && !capital)
}

/** "Voor zaterdag". */
const isFor = (lexemes: readonly Lexeme[], { first }: Atom): boolean =>
  lexemes.slice(Math.max(0, first - 2), first).some(({ term }) => term.link === 'by' && term.weak === true)

/** "Até sábado!", "bis morgen 💛": a farewell. */
function isParting(lexemes: readonly Lexeme[], { kind, first, next }: Atom): boolean {
  const at = lexemes[first - 1]?.term.link === 'the' ? first - 2 : first - 1
  const isApart = (lexeme: Lexeme | undefined) => lexeme === undefined || (lexeme.kind !== 'word' && lexeme.key !== ',')
  return kind === 'day' && isApart(lexemes[at - 1]) && isApart(lexemes[next])
}

/** "Fri 5pm to Sat 10am" holds together; a day further off that has an "until" ends something else. */
function isSecond(before: Atom, atom: Atom): boolean {
  const gap = atom.first - before.next
  if (atom.kind === 'clock')
    return before.sentence === atom.sentence || (before.sentence === atom.sentence - 1 && gap <= 12)
  return gap <= 3 || (before.sentence === atom.sentence && gap <= 6)
}
