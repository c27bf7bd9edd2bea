import type { Atom } from './atom'
import { dayOfHolidayWeekend } from './days/holiday-weekend'
import type { Day } from './days/written-day'
import type { Lexeme } from './lexemes'

/** "Max turns 7 on the 19th, party the Saturday after": such a weekday is counted from the day told before it. */
export function withAnchors(atoms: readonly Atom[], lexemes: readonly Lexeme[], region: string): readonly Atom[] {
  let days: readonly Atom[] = []
  return atoms.flatMap((atom): Atom[] => {
    if (atom.kind !== 'day') return [atom]
    const { day } = atom
    const told = toldBefore(days)
    days = [...days.slice(-1), atom]
    if (!day.follows && day.weekday === undefined) return [atom]
    const kept = isBare(day) ? dayOfHolidayWeekend(lexemes, day, atom.first, region) : null
    if (kept) return [{ ...atom, day: kept }]
    // "The weekend of the 23rd, on Saturday at 11".
    const isInside = told?.kind === 'day' && isBare(day) && isOfWeekend(told, lexemes)
    if (isInside) return [{ ...atom, day: beside(told.day, { ...day, follows: 1, isOnThe: true }) }]
    if (!day.follows) return [atom]
    // "A week before", and nobody knows what.
    if (told?.kind !== 'day') return day.plus || (day.days ?? 0) < 0 ? [] : [atom]
    return [{ ...atom, day: day.days === undefined ? beside(told.day, day) : countedFrom(told.day, day) }]
  })
}

/** "He is 6 on the 20th, which is a Wednesday": of a date and its weekday in one sentence the date is told. */
function toldBefore(days: readonly Atom[]): Atom | undefined {
  const [date, last] = days.length > 1 ? days : [undefined, days[0]]
  if (date?.kind !== 'day' || last?.kind !== 'day') return last
  const isItsWeekday = isBare(last.day) && date.day.day !== undefined && date.day.weekday === undefined
  return isItsWeekday && date.sentence === last.sentence && last.first - date.next <= NEAR ? date : last
}

/** Most lexemes between a date and its weekday. */
const NEAR = 5

const isBare = ({ weekday, day, which, weeks }: Day): boolean =>
  weekday !== undefined && day === undefined && which === undefined && weeks === undefined

const isOfWeekend = ({ first, day }: Atom & { kind: 'day' }, lexemes: readonly Lexeme[]): boolean =>
  day.day !== undefined && lexemes.slice(Math.max(0, first - 2), first).some(({ term }) => term.unit === 'weekend')

function beside(told: Day, { weekday = 0, follows = 1, isOnThe, part, next }: Day): Day {
  const { part: _, ...day } = told
  return { ...day, beside: { weekday, step: follows, ...(isOnThe && { orSame: true }) }, ...(part && { part }), next }
}

/** "The next morning", "the day before", "a week before": counted from the day that was told. */
const countedFrom = ({ part: _, ...told }: Day, { part, plus, follows = 1, next }: Day): Day => ({
  ...told,
  ...(part && { part }),
  ...(plus ? { plus } : { plus: { days: follows, months: 0 }, ...(follows > 0 && { isNextDay: true as const }) }),
  next
})
