import type { Atom } from './atom'
import { HALF_DAY, minutesOf, minutesUntil } from './hours/written-clock'
import { isBehindBracket, type Lexeme } from './lexemes'
import { type ClockAtom, MOST_RUN, type Moment, startOfRun } from './moment'
import { isBehindUntil } from './roles/link-before'

/** Takes an hour or a day that ends something into the party that it ends; whether it is no moment of its own. */
export function takesEnd(moments: readonly Moment[], atom: Atom, isCued: boolean, lexemes: readonly Lexeme[]): boolean {
  const open = moments.at(-1)
  const isUntil = atom.kind === 'clock' && isBehindUntil(lexemes, atom)
  // "He swims until 10", before any party.
  if (!open) return isUntil
  const left = open.role === 'pick-up' ? lastHour(moments) : undefined
  const party = whole(moments, isCued) ?? left ?? lastParty(moments, atom) ?? open
  // "11-1 (the hall closes at 1.15)": an end that is told by the way ends no hours that have theirs.
  if (party.clock?.endClock && isEnclosed(lexemes, atom)) return true
  return goesOn(party, atom, isCued && !isUntil) && extend(party, inTheNight(atom, moments), lexemes)
}

/** Latest hour at which a night of dancing is over. */
const LAST_AT_NIGHT = 5

/** "15 Uhr Trauung, 18 Uhr Essen, Party bis 3 Uhr": an end comes behind every hour that was told before it. */
function inTheNight(atom: Atom, moments: readonly Moment[]): Atom {
  if (atom.kind !== 'clock' || atom.clock.half !== null || atom.clock.exact) return atom
  const hours = moments
    .slice(-MOST_RUN)
    .map(({ role, clock }) => (role === 'party' && clock?.clock.exact ? minutesOf(clock.clock) : 0))
  const isNight = atom.clock.hour <= LAST_AT_NIGHT && minutesOf(atom.clock) + HALF_DAY <= Math.max(...hours)
  return isNight ? { ...atom, clock: { ...atom.clock, exact: true } } : atom
}

/** "Time on Friday? Her birthday was on Monday, and we bake, until 5": the day before the last is the party's. */
const lastParty = (moments: readonly Moment[], { sentence }: Atom): Moment | undefined =>
  moments.slice(-2).findLast(each => mayEnd(each) && sentence - each.sentence <= TO_END.linked)

/** "Bosse wird 5, Samstag um drei, um sechs ist Schluss": a birthday with an hour is the party. */
const mayEnd = ({ role, clock }: Moment): boolean =>
  role === 'party' || role === 'drop-off' || (role === 'birthday' && clock !== null)

/** Sentences between the hour of a party and one that ends it; a word of ending reaches further than an "until". */
const TO_END = { linked: 1, cued: 6 }

/** "9.45 for a 10am start until 11.30": the end is that of the moment with the day; before any such, of the first hour. */
function whole(moments: readonly Moment[], isCued: boolean): Moment | undefined {
  const last = moments.at(-1)
  // "Sunday at 3. Tell me by Friday? It ends at 7": a day to answer by has no end.
  const days = moments.slice(-MOST_RUN).filter(({ role, day }) => role !== 'reply-by' && day)
  const dated = days.findLast(({ clock }) => clock) ?? (isCued && days.length === 0 ? startOfRun(moments) : undefined)
  const reach = isCued ? TO_END.cued : TO_END.linked
  return last && dated?.clock && last.sentence - dated.clock.sentence <= reach ? dated : undefined
}

/** "Saturday 30. In at 11.30 and out at 1, then cake until 2.30": the hour that begins stands before the one of leaving. */
const lastHour = (moments: readonly Moment[]): Moment | undefined =>
  moments.slice(-MOST_RUN).findLast(({ role, clock }) => role === 'party' && clock)

const isEnclosed = (lexemes: readonly Lexeme[], { first, next }: Atom): boolean =>
  lexemes[next]?.key === ')' && isBehindBracket(lexemes, first)

/** Furthest that a second end stands from hours that are whole: "Swim 2-3. Food until 4". */
const REACH_ON = 6

/** "2-4 at the hall. I'm at work until 6": hours that have their end are not the ones that this ends. */
const goesOn = ({ clock, next }: Moment, atom: Atom, isTold: boolean): boolean =>
  !clock?.endClock ||
  atom.sentence === clock.sentence ||
  // "The pool 4-5, then tea upstairs. All finished at 6".
  isTold ||
  atom.first - next <= REACH_ON

/** Takes the end of the party into its moment: "until 5", "til Sunday 10am". */
function extend(moment: Moment, atom: Atom, lexemes: readonly Lexeme[]): boolean {
  if (!mayEnd(moment)) return false
  // "2 to 5pm. Tell us until the 6th": the party has its end already.
  const isEnded = moment.endClock !== null || (moment.clock !== null && moment.clock.endClock !== null)
  // "Arrive at 5. Gone by 10 on Sunday": the day of the hour that ends it.
  const behind = (moment.endClock ?? nightOf(moment))?.next ?? Number.NaN
  const isItsDay = atom.first === behind || (atom.first === behind + 1 && lexemes[behind]?.term.link !== undefined)
  const isApart = atom.kind === 'day' && (atom.sentence > moment.sentence || atom.day.isNextDay === true)
  if (isApart && isEnded && !isItsDay) return false
  if (atom.kind === 'day') moment.endDay ??= atom
  else if (!moment.endClock || isSoonAfter(moment.endClock, atom)) moment.endClock = atom
  moment.next = atom.next
  return true
}

/** The hours of a night, as they are written: from which one they come, and at which they leave. */
const NIGHT = { from: 4, last: 8, leaves: 8 }

/** "From 5.30 to 10 the next morning"; "we celebrate 10-12 the next day" begins then. */
function nightOf({ clock: atom }: Moment): ClockAtom | null {
  if (!atom?.endClock) return null
  const [from, to] = [atom.clock.hour % 12, atom.endClock.hour]
  return from >= NIGHT.from && from <= NIGHT.last && to >= NIGHT.leaves && to <= 12 ? atom : null
}

/** Longest time from the end of a part to that of the whole, in minutes. */
const LATER = 180

/** "Racing till 11.30 then pizza, all done by half 12". */
const isSoonAfter = ({ clock: first }: ClockAtom, { clock: second }: ClockAtom): boolean =>
  minutesUntil(first, second) <= LATER
