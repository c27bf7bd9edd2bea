import type { Atom } from '../atom'
import type { Lexeme } from '../lexemes'
import type { ScannedDates } from '../scan-dates'
import { weekdayOfNumber } from './calendar-day'
import { resolveDay } from './resolve-day'
import type { Reference } from './resolved-day'

/** Lexemes between a date and the weekday that says it again: ", et comme c'est un". */
const REACH = 7
/** The same where "it is" stands before it. */
const REACH_SAID = 20
/** Lexemes between a day and an hour that is surely its own. */
const TOUCHING = 2
/** Days and times before a holiday that are looked at. */
const MOST_EARLIER = 8
/** A day behind one of these is another day. */
const OTHERS: ReadonlySet<string | undefined> = new Set(['until', 'from', 'by', 'or', 'after', 'on'])

/** The days and times without those that say again what another says. */
export function withoutRepeats(scanned: ScannedDates, reference: Reference): ScannedDates {
  const { atoms, lexemes } = scanned
  const isKept = (atom: Atom, i: number): boolean => {
    const [before, after] = [atoms[i - 1], atoms[i + 1]]
    if (atom.kind !== 'day') return true
    if (isBareWeekday(atom) && (isRepeat(atom, before, lexemes, reference) || isAny(atom, after, lexemes))) return false
    if (isBareWeekday(atom) && isOfHoliday(atom, atoms[i - 2], before, reference)) return false
    if (isBareWeekday(atom) && isToday(atom, after, lexemes, reference)) return false
    if (isHoliday(atom) && isToldBefore(atom, atoms.slice(Math.max(0, i - MOST_EARLIER), i), reference)) return false
    if (isHoliday(atom) && isHeldOn(atom, before, after, lexemes)) return false
    return !isName(atom, before, reference) && !isName(atom, after, reference)
  }
  return { ...scanned, atoms: atoms.filter(isKept) }
}

/** "Lunes y ya pensamos en el finde", before another day: the one on which it is written. */
const isToday = (weekday: DayAtom, after: Atom | undefined, lexemes: readonly Lexeme[], { day }: Reference): boolean =>
  day !== null &&
  weekday.day.weekday === weekdayOfNumber(day) &&
  lexemes[weekday.next]?.term.link === 'and' &&
  lexemes[weekday.first - 1]?.kind !== 'word' &&
  after?.kind === 'day' &&
  after.first > weekday.next + 1

/** "The 6th of June, which is a Saturday": a bare weekday close behind its own date is no day of its own. */
function isRepeat(
  weekday: DayAtom,
  before: Atom | undefined,
  lexemes: readonly Lexeme[],
  reference: Reference
): boolean {
  if (before?.kind !== 'day') return false
  const between = lexemes.slice(before.next, weekday.first)
  if (isOnThatDay(between, weekday.sentence - before.sentence)) return isSaidAgain(weekday, before, reference)
  // "Tomorrow, Friday", "no dia de Reis, terça-feira": right behind it alone, since the next one may be another day.
  const isNamed = before.day.days !== undefined || isHoliday(before)
  if (!isWholeDate(before) && (!isNamed || between.length > 1)) return false
  const reach = between.at(-1)?.term.link === 'is' ? REACH_SAID : REACH
  if (between.length > reach || weekday.sentence !== before.sentence) return false
  if (between.some(({ digits, term }) => digits > 0 || OTHERS.has(term.link))) return false
  return isSaidAgain(weekday, before, reference)
}

/** "NYE party 2-5 on Weds": the weekday on which that holiday falls, behind its hours. */
const isOfHoliday = (weekday: DayAtom, day: Atom | undefined, hours: Atom | undefined, reference: Reference): boolean =>
  day?.kind === 'day' &&
  hours?.kind === 'clock' &&
  day.sentence === weekday.sentence &&
  isHoliday(day) &&
  isSaidAgain(weekday, day, reference)

/** "Un samedi de mai, je vous dirai lequel": any of them. */
const isAny = (weekday: DayAtom, after: Atom | undefined, lexemes: readonly Lexeme[]): boolean =>
  lexemes[weekday.first - 1]?.term.count === 1 && !(after?.kind === 'clock' && after.first - weekday.next <= TOUCHING)

/** "Tonight New Year's Eve at ours", "sabato carnevale": what is celebrated is no day beside the one that is told. */
function isName(atom: DayAtom, other: Atom | undefined, reference: Reference): boolean {
  if (other?.kind !== 'day' || !isHoliday(atom) || isHoliday(other)) return false
  const [first, second] = atom.first < other.first ? [atom, other] : [other, atom]
  const isBeside = second.first - first.next <= 1 && first.sentence === second.sentence
  // "Halloween, Saturday": the weekday of it.
  return isBeside && !(isBareWeekday(other) && isSaidAgain(other, atom, reference))
}

/** "Lunedì 5 gennaio aspettiamo la Befana! Dalle 17": behind a date of its sentence, and without an hour of its own. */
function isHeldOn(holiday: DayAtom, date: Atom | undefined, after: Atom | undefined, lexemes: readonly Lexeme[]) {
  if (date?.kind !== 'day' || date.day.day === undefined || date.sentence !== holiday.sentence) return false
  const between = lexemes.slice(date.next, holiday.first)
  const isOther = between.some(({ digits, term }) => digits > 0 || OTHERS.has(term.link))
  const isTimed = after?.kind === 'clock' && after.first - holiday.next <= TOUCHING && after.sentence === date.sentence
  return between.length <= REACH && !isOther && !isTimed
}

/** "Morgen kommt bei uns der Nikolaus": on a day that is told already. */
function isToldBefore(holiday: DayAtom, earlier: readonly Atom[], reference: Reference): boolean {
  const { day } = resolveDay(holiday.day, reference)
  return (
    day !== null &&
    earlier.some(each => each.kind === 'day' && !each.endDay && resolveDay(each.day, reference).day === day)
  )
}

/** The weekday of that day. */
function isSaidAgain(weekday: DayAtom, of: DayAtom, reference: Reference): boolean {
  const { day } = resolveDay(of.day, reference)
  return day !== null && weekdayOfNumber(day) === weekday.day.weekday
}

/** "She is nine on Halloween. Party on the day itself, Saturday, from 3": "the day" is the one that was told. */
const isOnThatDay = (between: readonly Lexeme[], sentences: number): boolean =>
  sentences <= 1 &&
  between.length <= REACH_SAID &&
  between.slice(-4).some(({ term }, i, near) => term.unit === 'day' && near[i - 1]?.term.link === 'the')

type DayAtom = Extract<Atom, { kind: 'day' }>

const isHoliday = ({ day, endDay }: DayAtom): boolean =>
  day.holiday !== undefined && !day.beside && !day.plus && !endDay

const isWholeDate = ({ day, endDay }: DayAtom): boolean =>
  day.day !== undefined && day.month !== undefined && day.weekday === undefined && endDay === null

const isBareWeekday = ({ day, endDay }: DayAtom): boolean =>
  day.weekday !== undefined && day.day === undefined && day.which === undefined && endDay === null
