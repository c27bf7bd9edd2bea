import type { DateRole } from '@/utils/languages/language'
import type { Atom } from './atom'
import { minutesUntil } from './hours/written-clock'
import type { Lexeme } from './lexemes'
import { type ClockAtom, MOST_RUN, type Moment, startOfRun } from './moment'

/** Furthest that a time may stand from its day, in lexemes: in the same sentence, and in the next one or line. */
const REACH = 16
const REACH_ACROSS = 9
/** Furthest that the hour of the end may stand from its day where the start has an hour. */
const REACH_END = 6
/** Furthest that the day stands behind the hour at which children are fetched, in lexemes. */
const REACH_BACK = 3
/** Lexemes between a day and the hour that is surely its own. */
const TOUCHING = 2

/** Joins a date with the moment before it, or with the one that began a run of hours; whether it could. */
export function joinsLast(
  moments: readonly Moment[],
  atom: Atom,
  role: DateRole,
  after: Atom | undefined,
  lexemes: readonly Lexeme[]
): boolean {
  const open = moments.at(-1)
  if (!open || isOwnDay(open, atom, role, after, lexemes) || isDayBehind(moments, open, atom, lexemes)) return false
  const bearer = bearerOf(moments, open, atom, role)
  // "Up at 6.30, and from noon on ... On Wednesday the 23rd you can drop them at 2": the day has hours of its own.
  const hasOwn = after?.kind === 'clock' && after.sentence - atom.sentence <= 1
  const isOfRun = bearer !== open && atom.sentence - open.sentence <= 2 && !hasOwn
  if (!isOfRun && !canJoin(open, atom, role, lexemes)) return false
  join(bearer, atom, lexemes)
  return true
}

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

/**
 * "Sunday 6th is her day. We picnic from 11.30. If it rains, the Sunday after": the hour has its day already; so it has in
 * "Friday 12 they sleep here. Come at 9, Saturday we have churros".
 */
function isDayBehind(moments: readonly Moment[], open: Moment, atom: Atom, lexemes: readonly Lexeme[]): boolean {
  if (atom.kind !== 'day') return false
  const isKept = ({ role }: Moment) => role === 'party' || role === 'birthday'
  if (atom.sentence > open.sentence) return moments.some(moment => moment.day && isKept(moment))
  const isAnd = lexemes[atom.first - 1]?.term.link === 'and'
  const isApart = (isAnd || lexemes[open.next]?.key === ',') && atom.day.day === undefined
  const isDate = ({ day, clock }: Moment) => day?.day.day !== undefined && !clock
  return isApart && moments.slice(-MOST_RUN).some(moment => isDate(moment) && isKept(moment))
}

/** "Ceremony: 12.00. Reception: 14.00. Saturday 30 May": of several hours before their day, the first begins. */
function bearerOf(moments: readonly Moment[], open: Moment, atom: Atom, role: DateRole): Moment {
  if (atom.kind !== 'day' || role !== 'party' || open.clock?.endClock || moments.some(({ day }) => day)) return open
  const first = startOfRun(moments)
  return first && !(open.isCued && isAfter(first, open)) ? first : open
}

/** Longest programme, in minutes. */
const LONGEST = 480

/** "Cake is at 7, but we begin at 5 on Saturday". */
const isAfter = ({ clock: first }: Moment, { clock: last }: Moment): boolean =>
  first !== null && last !== null && minutesUntil(first.clock, last.clock) > LONGEST

function canJoin(open: Moment, atom: Atom, role: DateRole, lexemes: readonly Lexeme[]): boolean {
  if (open.endDay && isEndClock(open, atom, lexemes)) return true
  if (atom.kind === 'day' ? open.day !== null : open.clock !== null) return false
  const gap = atom.first - open.next
  const isAcross = atom.sentence > open.sentence
  // "Pick up for the party tomorrow is now 5pm" joins no day of the party.
  const most = role === 'pick-up' ? 1 : 2
  // "Until 7, then they all go to bed, for on Friday I begin at 6".
  if (open.role === 'pick-up' && atom.kind === 'day' && gap > REACH_BACK) return false
  if (role !== open.role)
    return gap <= most && !isAcross && (role === 'party' || open.role === 'party') && !isBroken(open, atom, lexemes)
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

function join(open: Moment, atom: Atom, lexemes: readonly Lexeme[]): void {
  if (open.endDay && isEndClock(open, atom, lexemes)) open.endClock = atom
  else if (atom.kind === 'day') open.day = atom
  else open.clock = atom
  open.next = atom.next
}
