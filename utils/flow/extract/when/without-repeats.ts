import type { Atom } from './atom'
import { weekdayOfNumber } from './calendar-day'
import { type Reference, resolveDay } from './resolve-day'
import type { ScannedDates } from './scan-dates'

/** Lexemes between a date and the weekday that says it again: ", et comme c'est un". */
const REACH = 7
/** A day behind one of these is another day. */
const OTHERS: ReadonlySet<string | undefined> = new Set(['until', 'from', 'by', 'or', 'after', 'on'])

/** "The 6th of June, which is a Saturday": a bare weekday close behind its own date is no day of its own. */
export function withoutRepeats(scanned: ScannedDates, reference: Reference): ScannedDates {
  const { atoms, lexemes } = scanned
  const isRepeat = (atom: Atom, before: Atom | undefined): boolean => {
    if (atom.kind !== 'day' || before?.kind !== 'day' || !isWholeDate(before) || !isBareWeekday(atom)) return false
    const between = lexemes.slice(before.next, atom.first)
    if (between.length > REACH || atom.sentence !== before.sentence) return false
    if (between.some(({ digits, term }) => digits > 0 || OTHERS.has(term.link))) return false
    const { day } = resolveDay(before.day, reference)
    return day !== null && weekdayOfNumber(day) === atom.day.weekday
  }
  return { ...scanned, atoms: atoms.filter((atom, i) => !isRepeat(atom, atoms[i - 1])) }
}

const isWholeDate = ({ day, endDay }: Extract<Atom, { kind: 'day' }>): boolean =>
  day.day !== undefined && day.month !== undefined && day.weekday === undefined && endDay === null

const isBareWeekday = ({ day, endDay }: Extract<Atom, { kind: 'day' }>): boolean =>
  day.weekday !== undefined && day.day === undefined && day.which === undefined && endDay === null
