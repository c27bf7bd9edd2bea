import type { DateRole } from '@/utils/languages/language'
import type { AssignedRole } from './assigned-role'
import type { Atom } from './atom'
import type { Lexeme } from './lexemes'
import { HALF_DAY, minutesOf } from './written-clock'

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
/** Furthest that the hour of the end may stand from its day where the start has an hour. */
const REACH_END = 6
/** Lexemes between a day and the hour that is surely its own. */
const TOUCHING = 2

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
        ? goesOn(whole(moments, isCued) ?? open, atom, isCued && !isUntil(atom, lexemes)) &&
          extend(whole(moments, isCued) ?? open, atom)
        : !isOwnDay(open, atom, role, atoms[i + 1], lexemes) &&
          !isDayBehind(moments, open, atom) &&
          joinAny(open, bearerOf(moments, open, atom, role), atom, role, lexemes))
    if (isTaken || (role === 'end' && !open && isUntil(atom, lexemes))) return
    moments.push(begin(atom, role === 'end' ? 'party' : role, isCued))
  })
  return moments
}

/** "He swims until 10": the end of something else. */
const isUntil = ({ kind, first }: Atom, lexemes: readonly Lexeme[]): boolean =>
  kind === 'clock' && lexemes[first - 1]?.term.link === 'until'

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

/** "The class of 9h is invited. Saturday, 8 March, 9.30": a day with an hour right behind it takes none from far before. */
const isOwnDay = (
  open: Moment,
  atom: Atom,
  role: DateRole,
  after: Atom | undefined,
  lexemes: readonly Lexeme[]
): boolean =>
  atom.kind === 'day' &&
  after?.kind === 'clock' &&
  after.sentence === atom.sentence &&
  after.first - atom.next <= TOUCHING &&
  (atom.sentence > open.sentence || atom.first - open.next > TOUCHING || role !== open.role) &&
  lexemes[after.first - 1]?.term.link !== 'until'

/** "Sunday 6th is her day. We picnic from 11.30. If it rains, the Sunday after": the hour has its day already. */
const isDayBehind = (moments: readonly Moment[], open: Moment, atom: Atom): boolean =>
  atom.kind === 'day' &&
  atom.sentence > open.sentence &&
  moments.some(({ role, day }) => day && (role === 'party' || role === 'birthday'))

/** "Ceremony: 12.00. Reception: 14.00. Saturday 30 May": of several hours before their day, the first begins. */
function bearerOf(moments: readonly Moment[], open: Moment, atom: Atom, role: DateRole): Moment {
  const hasDay = moments.some(({ day }) => day)
  if (atom.kind !== 'day' || role !== 'party' || hasDay || open.clock?.endClock) return open
  return startOfRun(moments) ?? open
}

/** Most hours of one programme. */
const MOST_RUN = 8

function startOfRun(moments: readonly Moment[]): Moment | undefined {
  const isBegin = ({ role, day, clock, sentence }: Moment, from: Moment) =>
    (role === 'party' || role === 'drop-off') && !day && clock !== null && from.sentence - sentence <= 2
  let at = moments.length - 1
  const least = Math.max(0, moments.length - MOST_RUN)
  while (at > least && isBegin(moments[at - 1] as Moment, moments[at] as Moment)) at--
  return moments[at]
}

/** Sentences between the hour of a party and one that ends it; a word of ending reaches further than an "until". */
const TO_END = { linked: 1, cued: 6 }

/** "9.45 for a 10am start until 11.30": the end is that of the moment with the day; before any such, of the first hour. */
function whole(moments: readonly Moment[], isCued: boolean): Moment | undefined {
  const last = moments.at(-1)
  // "Sunday at 3. Tell me by Friday? It ends at 7": a day to answer by has no end.
  const dated =
    moments.slice(-MOST_RUN).findLast(({ role, day, clock }) => role !== 'reply-by' && day && clock) ??
    (isCued ? startOfRun(moments) : undefined)
  const reach = isCued ? TO_END.cued : TO_END.linked
  return last && dated?.clock && last.sentence - dated.clock.sentence <= reach ? dated : undefined
}

/** Furthest that a second end stands from hours that are whole: "Swim 2-3. Food until 4". */
const REACH_ON = 6

/** "2-4 at the hall. I'm at work until 6": hours that have their end are not the ones that this ends. */
const goesOn = ({ clock, sentence, next }: Moment, atom: Atom, isTold: boolean): boolean =>
  !clock?.endClock ||
  atom.sentence === sentence ||
  atom.first - next <= REACH_ON ||
  // "The pool 4-5, then tea upstairs. All finished at 6".
  (isTold && atom.sentence - sentence <= TO_END.linked)

/** Takes the end of the party into its moment: "until 5", "til Sunday 10am". */
function extend(moment: Moment, atom: Atom): boolean {
  // "Bosse wird 5, Samstag um drei, um sechs ist Schluss": a birthday with an hour is the party.
  const isParty = moment.role === 'party' || moment.role === 'drop-off' || (moment.role === 'birthday' && moment.clock)
  if (!isParty) return false
  // "2 to 5pm. Tell us until the 6th": the party has its end already.
  const isEnded = moment.endClock !== null || (moment.clock !== null && moment.clock.endClock !== null)
  if (atom.kind === 'day' && isEnded && atom.sentence > moment.sentence) return false
  if (atom.kind === 'day') moment.endDay ??= atom
  else if (!moment.endClock || isSoonAfter(moment.endClock, atom)) moment.endClock = atom
  moment.next = atom.next
  return true
}

/** Longest time from the end of a part to that of the whole, in minutes. */
const LATER = 180

/** "Racing till 11.30 then pizza, all done by half 12". */
const isSoonAfter = ({ clock: first }: ClockAtom, { clock: second }: ClockAtom): boolean =>
  (HALF_DAY + (minutesOf(second) % HALF_DAY) - (minutesOf(first) % HALF_DAY)) % HALF_DAY <= LATER

/** To the moment before it, or to the one that began a run of hours. */
const joinAny = (open: Moment, bearer: Moment, atom: Atom, role: DateRole, lexemes: readonly Lexeme[]): boolean =>
  (canJoin(open, atom, role, lexemes) || (bearer !== open && atom.sentence - open.sentence <= 2)) &&
  join(bearer, atom, lexemes)

function canJoin(open: Moment, atom: Atom, role: DateRole, lexemes: readonly Lexeme[]): boolean {
  if (open.endDay && isEndClock(open, atom, lexemes)) return true
  if (atom.kind === 'day' ? open.day !== null : open.clock !== null) return false
  const gap = atom.first - open.next
  const isAcross = atom.sentence > open.sentence
  if (role !== open.role)
    return gap <= 2 && !isAcross && (role === 'party' || open.role === 'party') && !isBroken(open, atom, lexemes)
  return gap <= (isAcross ? REACH_ACROSS : REACH) && atom.sentence - open.sentence <= 3
}

/** "from Friday to Sunday, 10am", "Fri 5pm until Sat after breakfast, 10am"; but "Sat to Sun, from 4pm" begins then. */
const isEndClock = (open: Moment, atom: Atom, lexemes: readonly Lexeme[]): atom is ClockAtom =>
  atom.kind === 'clock' &&
  !open.endClock &&
  atom.first - open.next <= (open.clock && atom.sentence === open.endDay?.sentence ? REACH_END : 3) &&
  lexemes[atom.first - 1]?.term.link !== 'from'

/** A sign or a line between them keeps a party's date and a reply-by apart. */
const isBroken = (open: Moment, atom: Atom, lexemes: readonly Lexeme[]): boolean =>
  !isItsHour(open, atom, lexemes) &&
  lexemes.slice(open.next, atom.first).some(({ key, kind }) => kind === 'break' || /^[,.)]$/.test(key))

/** "Answer by Friday, 12 o'clock, or the booking is gone": a comma, the hour, and nothing said of it. */
const isItsHour = ({ role, next }: Moment, atom: Atom, lexemes: readonly Lexeme[]): boolean =>
  role === 'reply-by' &&
  atom.kind === 'clock' &&
  !atom.endClock &&
  atom.first === next + 1 &&
  lexemes[next]?.key === ',' &&
  lexemes[atom.next]?.kind !== 'word'

function join(open: Moment, atom: Atom, lexemes: readonly Lexeme[]): boolean {
  if (open.endDay && isEndClock(open, atom, lexemes)) open.endClock = atom
  else if (atom.kind === 'day') open.day = atom
  else open.clock = atom
  open.next = atom.next
  return true
}
