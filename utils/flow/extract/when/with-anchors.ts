import type { Atom } from './atom'
import type { Day } from './written-day'

/** "Max turns 7 on the 19th, party the Saturday after": such a weekday is counted from the day told before it. */
export const withAnchors = (atoms: readonly Atom[]): readonly Atom[] =>
  atoms.flatMap((atom, i): Atom[] => {
    if (atom.kind !== 'day' || !atom.day.follows) return [atom]
    const { day } = atom
    const told = atoms.slice(0, i).findLast(({ kind }) => kind === 'day')
    // "A week before", and nobody knows what.
    if (told?.kind !== 'day') return day.plus ? [] : [atom]
    return [{ ...atom, day: day.days === undefined ? beside(told.day, day) : countedFrom(told.day, day) }]
  })

function beside(told: Day, { weekday = 0, follows = 1, isOnThe, part, next }: Day): Day {
  const { part: _, ...day } = told
  return { ...day, beside: { weekday, step: follows, ...(isOnThe && { orSame: true }) }, ...(part && { part }), next }
}

/** "The next morning", "a week before": counted from the day that was told. */
const countedFrom = ({ part: _, ...told }: Day, { part, plus, next }: Day): Day => ({
  ...told,
  ...(part && { part }),
  ...(plus ? { plus } : { plus: { days: 1, months: 0 }, isNextDay: true as const }),
  next
})
