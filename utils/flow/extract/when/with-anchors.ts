import type { Atom } from './atom'
import type { Day } from './written-day'

/** "Max turns 7 on the 19th, party the Saturday after": such a weekday is counted from the day told before it. */
export const withAnchors = (atoms: readonly Atom[]): readonly Atom[] =>
  atoms.map((atom, i) => {
    if (atom.kind !== 'day' || !atom.day.follows) return atom
    const told = atoms.slice(0, i).findLast(({ kind }) => kind === 'day')
    if (told?.kind !== 'day') return atom
    return { ...atom, day: atom.day.days === undefined ? beside(told.day, atom.day) : dayBehind(told.day, atom.day) }
  })

function beside(told: Day, { weekday = 0, follows = 1, isOnThe, part, next }: Day): Day {
  const { part: _, ...day } = told
  return { ...day, beside: { weekday, step: follows, ...(isOnThe && { orSame: true }) }, ...(part && { part }), next }
}

/** "The next morning": the day behind the one that was told. */
const dayBehind = ({ part: _, ...told }: Day, { part, next }: Day): Day => ({
  ...told,
  ...(part && { part }),
  plus: { days: 1, months: 0 },
  isNextDay: true,
  next
})
