import type { Lexeme } from '../lexemes'
import type { Moment } from '../moment'
import { eitherOf, type ReadTimes, type TimesContext } from '../read-times'
import { isBetweenDays } from '../roles/link-before'
import { toWhen } from './calendar-day'
import { resolveDay } from './resolve-day'
import type { Day } from './written-day'

/** "12 December or 13 December at 2pm": of days that are offered alike none is chosen, and all have the hour of the party. */
export function withOtherDays(
  times: ReadTimes,
  main: Moment,
  party: readonly Moment[],
  { lexemes, reference }: TimesContext
): ReadTimes {
  const { start } = times
  const days = start ? offeredWith(main, party, lexemes) : []
  if (!start || days.length === 0) return times
  const time = start.value.slice(10)
  const numbers = days.map(day => resolveDay(day, reference).day)
  const others = numbers.flatMap(number => (number === null ? [] : toWhen(number, null) + time))
  const alternatives = [...new Set([...start.alternatives, ...others])].filter(other => other !== start.value)
  if (alternatives.length === 0) return times
  return { ...eitherOf(times, [start.value, ...alternatives]), partDay: null }
}

/** "The 12th or 13th of December": the month of the last one is that of both. */
export const withSharedMonths = (moments: readonly Moment[], lexemes: readonly Lexeme[]): Moment[] =>
  moments.map((moment, i) => {
    const { day: own } = moment
    const next = moments[i + 1]?.day
    if (own?.day.day === undefined || own.day.month !== undefined || next?.day.month === undefined) return moment
    if (!isOffered(own, next, lexemes)) return moment
    return { ...moment, day: { ...own, day: { ...own.day, month: next.day.month } } }
  })

/** A main that took a lone hour from elsewhere is no more the moment that it was. */
const indexOfDay = (main: Moment, party: readonly Moment[]): number => party.findIndex(({ day }) => day === main.day)

/** Days without an hour of their own that only an "or" parts from the party's. */
function offeredWith(main: Moment, party: readonly Moment[], lexemes: readonly Lexeme[]): Day[] {
  const at = indexOfDay(main, party)
  const first = main.day
  if (at < 0 || !first) return []
  const before = party[at - 1]
  const after = party[at + 1]
  const isBefore = before?.day && !before.clock && isOffered(before.day, first, lexemes)
  const isAfter = after?.day && !after.clock && isOffered(first, after.day, lexemes)
  const days = [isBefore ? before.day?.day : undefined, isAfter ? after.day?.day : undefined]
  return days.filter(day => day !== undefined)
}

/** "The 12th or 13th", "undecided between Saturday the 12th and Sunday the 13th". */
const isOffered = (one: DayAtom, other: DayAtom, lexemes: readonly Lexeme[]): boolean =>
  isOr(one.next, other.first, lexemes) ||
  (isBetweenDays(lexemes, one.first) && other.first - one.next <= 2 && lexemes[one.next]?.term.link === 'and')

type DayAtom = NonNullable<Moment['day']>

/** An "or", and little else, stands from one lexeme to another. */
export const isOr = (from: number, to: number, lexemes: readonly Lexeme[]): boolean =>
  to - from <= 3 && lexemes.slice(Math.max(0, from), to).some(({ term }) => term.link === 'or')
