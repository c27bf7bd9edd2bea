import type { DateRole } from '@/utils/languages/language'
import type { AssignedRole } from './assigned-role'
import type { Atom } from './atom'
import type { Lexeme } from './lexemes'

type DayAtom = Extract<Atom, { kind: 'day' }>
export type ClockAtom = Extract<Atom, { kind: 'clock' }>

/** A day and the time that belongs to it; one of them may be missing. */
export interface Moment {
  role: DateRole
  /** A word of the text gives it this role. */
  isCued: boolean
  day: DayAtom | null
  clock: ClockAtom | null
  endDay: DayAtom | null
  endClock: ClockAtom | null
  /** First and behind-the-last lexeme. */
  first: number
  next: number
  sentence: number
}

/** Furthest that a time may stand from its day, in lexemes: in the same sentence, and in the next one or line. */
const REACH = 16
const REACH_ACROSS = 9

/** Joins days with the times beside them. */
export function toMoments(
  atoms: readonly Atom[],
  roles: readonly AssignedRole[],
  lexemes: readonly Lexeme[]
): Moment[] {
  const moments: Moment[] = []
  atoms.forEach((atom, i) => {
    const { role, isCued } = roles[i] ?? { role: 'party', isCued: false }
    const open = moments.at(-1)
    const isTaken =
      open &&
      (role === 'end'
        ? goesOn(whole(moments) ?? open, atom) && extend(whole(moments) ?? open, atom)
        : canJoin(open, atom, role, lexemes) && join(open, atom, lexemes))
    if (isTaken) return
    moments.push(begin(atom, role === 'end' ? 'party' : role, isCued))
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

/** "9.45 for a 10am start until 11.30": the end is that of the moment with the day. */
function whole(moments: readonly Moment[]): Moment | undefined {
  const [before, last] = moments.slice(-2)
  const isPair = before?.day && before.clock && last && !last.day && last.sentence - before.sentence <= 1
  return isPair ? before : undefined
}

/** Furthest that a second end stands from hours that are whole: "Swim 2-3. Food until 4". */
const REACH_ON = 6

/** "2-4 at the hall. I'm at work until 6": hours that have their end are not the ones that this ends. */
const goesOn = ({ clock, sentence, next }: Moment, atom: Atom): boolean =>
  !clock?.endClock || atom.sentence === sentence || atom.first - next <= REACH_ON

/** Takes the end of the party into its moment: "until 5", "til Sunday 10am". */
function extend(moment: Moment, atom: Atom): boolean {
  // "Bosse wird 5, Samstag um drei, um sechs ist Schluss": a birthday with an hour is the party.
  const isParty = moment.role === 'party' || moment.role === 'drop-off' || (moment.role === 'birthday' && moment.clock)
  if (!isParty) return false
  if (atom.kind === 'day') moment.endDay ??= atom
  else moment.endClock ??= atom
  moment.next = atom.next
  return true
}

function canJoin(open: Moment, atom: Atom, role: DateRole, lexemes: readonly Lexeme[]): boolean {
  if (open.endDay && isEndClock(open, atom, lexemes)) return true
  if (atom.kind === 'day' ? open.day !== null : open.clock !== null) return false
  const gap = atom.first - open.next
  const isAcross = atom.sentence > open.sentence
  if (role !== open.role)
    return gap <= 2 && !isAcross && (role === 'party' || open.role === 'party') && !isBroken(open, atom, lexemes)
  return gap <= (isAcross ? REACH_ACROSS : REACH) && atom.sentence - open.sentence <= 3
}

/** "from Friday to Sunday, 10am"; but "Sat to Sun, from 4pm" begins then. */
const isEndClock = (open: Moment, atom: Atom, lexemes: readonly Lexeme[]): atom is ClockAtom =>
  atom.kind === 'clock' &&
  !open.endClock &&
  atom.first - open.next <= 3 &&
  lexemes[atom.first - 1]?.term.link !== 'from'

/** A comma or a word between them keeps a party's date and a reply-by apart. */
const isBroken = (open: Moment, atom: Atom, lexemes: readonly Lexeme[]): boolean =>
  lexemes
    .slice(open.next, atom.first)
    .some(lexeme => lexeme.key === ',' || lexeme.kind === 'break' || lexeme.key === '.')

function join(open: Moment, atom: Atom, lexemes: readonly Lexeme[]): boolean {
  if (open.endDay && isEndClock(open, atom, lexemes)) open.endClock = atom
  else if (atom.kind === 'day') open.day = atom
  else open.clock = atom
  open.next = atom.next
  return true
}
