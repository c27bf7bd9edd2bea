import type { DateRole } from '@/utils/languages/language'
import type { Atom } from './atom'
import { takesEnd } from './extend-moment'
import { minutesOf } from './hours/written-clock'
import { joinsLast } from './join-moment'
import type { Lexeme } from './lexemes'
import { MOST_RUN, type Moment } from './moment'
import type { AssignedRole } from './roles/assigned-role'

/** Joins days with the times beside them. */
export function toMoments(
  atoms: readonly Atom[],
  roles: readonly AssignedRole[],
  lexemes: readonly Lexeme[]
): Moment[] {
  const moments: Moment[] = []
  let left: Atom | null = null
  const isAhead = isEndAhead(atoms, roles)
  const firstClock = atoms.findIndex(({ kind }) => kind === 'clock')
  atoms.forEach((atom, i) => {
    const { role, isCued } = roleOf(atoms, roles, i, firstClock)
    const isEnd = role === 'end'
    if (i === 0 && isAhead) return
    const isTaken = isEnd
      ? takesEnd(moments, atom, isCued, lexemes)
      : joinsLast(moments, atom, role, atoms[i + 1], lexemes)
    if (!isTaken) moments.push(begin(atom, isEnd ? openRole(moments, atom) : role, isCued))
    else if (moments.length === 0 && !isDenied(lexemes, atom)) left ??= atom
  })
  if (isAhead) return withEndAhead(moments, atoms[0])
  // "The party goes on until 7 now", "it ends at 5.30 on Friday": no other hour is told.
  return left && moments.every(({ clock }) => !clock) ? [begin(left, 'pick-up', false), ...moments] : moments
}

/** Lexemes between the day and the hour of something else. */
const NEAR_DAY = 6

/** "Melden bis Do 17 Uhr": the hour of a day to answer by. "I work until 5 today": that of the day of the message ends no party. */
function roleOf(atoms: readonly Atom[], roles: readonly AssignedRole[], i: number, firstClock: number): AssignedRole {
  const own = roles[i] ?? { role: 'party', isCued: false }
  const [before, atom, after] = [atoms[i - 1], atoms[i], atoms[i + 1]]
  if (own.role !== 'end' || !atom) return own
  const isBeside = (day: Atom | undefined, most: number): boolean =>
    day?.kind === 'day' &&
    day.sentence === atom.sentence &&
    (day.first < atom.first ? atom.first - day.next : day.first - atom.next) <= most
  const isToldBefore = firstClock >= 0 && firstClock < i
  if (atom.kind === 'day') return isToldBefore && isOfMessage(atom) ? NOISE : own
  if (isBeside(before, 1) && roles[i - 1]?.role === 'reply-by') return { role: 'reply-by', isCued: false }
  const isOther = (day: Atom | undefined, most: number) => isBeside(day, most) && isOfMessage(day)
  return isToldBefore && (isOther(before, NEAR_DAY) || isOther(after, 1)) ? NOISE : own
}

const NOISE: AssignedRole = { role: 'noise', isCued: false }

/** "Today", "tonight", "yesterday". */
const isOfMessage = (atom: Atom | undefined): boolean => atom?.kind === 'day' && (atom.day.days ?? 1) <= 0

/** Shortest and longest party whose end is told before its hour, in minutes, and the sentences between them. */
const AHEAD = { least: 60, most: 360, sentences: 2 }

/** "We have the hall until 7. The party is on Saturday from 3.30", "at 6 we close": an end before anything begins. */
function isEndAhead([end, ...others]: readonly Atom[], [own, ...roles]: readonly AssignedRole[]): boolean {
  if (end?.kind !== 'clock' || own?.role !== 'end' || end.endClock) return false
  const at = others.findIndex(({ kind }, i) => kind === 'clock' && roles[i]?.role !== 'reply-by')
  const start = others[at]
  if (start?.kind !== 'clock' || start.endClock || roles[at]?.role !== 'party') return false
  const minutes = minutesOf(end.clock) - minutesOf(start.clock)
  return (
    minutes >= AHEAD.least &&
    minutes <= AHEAD.most &&
    start.sentence - end.sentence <= AHEAD.sentences &&
    others.some(({ kind }) => kind === 'day')
  )
}

const withEndAhead = (moments: readonly Moment[], end: Atom | undefined): Moment[] => {
  const at = moments.findIndex(({ role, clock }) => role === 'party' && clock)
  return moments.map((moment, i) => (i === at && end?.kind === 'clock' ? { ...moment, endClock: end } : moment))
}

/** Furthest that a "not" stands before what it denies, in lexemes. */
const DENIED = 4

/** "No abren hasta las 5". */
const isDenied = (lexemes: readonly Lexeme[], { first }: Atom): boolean =>
  lexemes.slice(Math.max(0, first - DENIED), first).some(({ term }) => term.not)

/** "It ends at 7", and no word of when it begins: that is when the children are fetched. */
const openRole = (moments: readonly Moment[], { kind }: Atom): DateRole =>
  kind === 'clock' && moments.slice(-MOST_RUN).every(({ clock }) => !clock) ? 'pick-up' : 'party'

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
