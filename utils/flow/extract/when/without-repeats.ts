import type { Atom } from './atom'
import { weekdayOfNumber } from './calendar-day'
import { resolveDay } from './resolve-day'
import type { Reference } from './resolved-day'
import type { ScannedDates } from './scan-dates'

/** Lexemes between a date and the weekday that says it again: ", et comme c'est un". */
const REACH = 7
/** The same where "it is" stands before it. */
const REACH_SAID = 20
/** Lexemes between a day and an hour that is surely its own. */
const TOUCHING = 2
/** A day behind one of these is another day. */
const OTHERS: ReadonlySet<string | undefined> = new Set(['until', 'from', 'by', 'or', 'after', 'on'])

/** "The 6th of June, which is a Saturday", "some Saturday": a bare weekday close behind its own date is no day of its own. */
export function withoutRepeats(scanned: ScannedDates, reference: Reference): ScannedDates {
  const { atoms, lexemes } = scanned
  const isRepeat = (atom: Atom, before: Atom | undefined): boolean => {
    if (atom.kind !== 'day' || before?.kind !== 'day' || !isBareWeekday(atom)) return false
    const between = lexemes.slice(before.next, atom.first)
    // "Tomorrow, Friday": right behind it alone, since the next one may be another day.
    if (!isWholeDate(before) && (before.day.days === undefined || between.length > 1)) return false
    const reach = between.at(-1)?.term.link === 'is' ? REACH_SAID : REACH
    if (between.length > reach || atom.sentence !== before.sentence) return false
    if (between.some(({ digits, term }) => digits > 0 || OTHERS.has(term.link))) return false
    const { day } = resolveDay(before.day, reference)
    return day !== null && weekdayOfNumber(day) === atom.day.weekday
  }
  // "Un samedi de mai, je vous dirai lequel": any of them.
  const isAny = (atom: Atom, after: Atom | undefined): boolean =>
    atom.kind === 'day' &&
    isBareWeekday(atom) &&
    lexemes[atom.first - 1]?.term.count === 1 &&
    !(after?.kind === 'clock' && after.first - atom.next <= TOUCHING)
  // "Tonight New Year's Eve at ours", "sabato carnevale": what is celebrated is no day beside the one that is told.
  const isName = (atom: Atom, other: Atom | undefined): boolean => {
    if (atom.kind !== 'day' || other?.kind !== 'day' || !isHoliday(atom) || isHoliday(other)) return false
    const [first, second] = atom.first < other.first ? [atom, other] : [other, atom]
    return second.first - first.next <= 1 && first.sentence === second.sentence && !isSaidAgain(other, atom, reference)
  }
  return {
    ...scanned,
    atoms: atoms.filter(
      (atom, i) =>
        !isRepeat(atom, atoms[i - 1]) &&
        !isAny(atom, atoms[i + 1]) &&
        !isName(atom, atoms[i - 1]) &&
        !isName(atom, atoms[i + 1])
    )
  }
}

type DayAtom = Extract<Atom, { kind: 'day' }>

const isHoliday = ({ day, endDay }: DayAtom): boolean =>
  day.holiday !== undefined && !day.beside && !day.plus && !endDay

/** "Halloween, Saturday": the weekday of it. */
const isSaidAgain = (weekday: DayAtom, holiday: DayAtom, reference: Reference): boolean => {
  const { day } = resolveDay(holiday.day, reference)
  return isBareWeekday(weekday) && day !== null && weekdayOfNumber(day) === weekday.day.weekday
}

const isWholeDate = ({ day, endDay }: DayAtom): boolean =>
  day.day !== undefined && day.month !== undefined && day.weekday === undefined && endDay === null

const isBareWeekday = ({ day, endDay }: DayAtom): boolean =>
  day.weekday !== undefined && day.day === undefined && day.which === undefined && endDay === null
