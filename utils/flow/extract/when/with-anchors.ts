import type { Atom } from './atom'
import type { Day } from './written-day'

/** "Max turns 7 on the 19th, party the Saturday after": such a weekday is counted from the day told before it. */
export const withAnchors = (atoms: readonly Atom[]): readonly Atom[] =>
  atoms.map((atom, i) => {
    if (atom.kind !== 'day' || !atom.day.follows) return atom
    const told = atoms.slice(0, i).findLast(({ kind }) => kind === 'day')
    return told?.kind === 'day' ? { ...atom, day: beside(told.day, atom.day) } : atom
  })

function beside(told: Day, { weekday = 0, follows = 1, isOnThe, part, next }: Day): Day {
  const { part: _, ...day } = told
  return { ...day, beside: { weekday, step: follows, ...(isOnThe && { orSame: true }) }, ...(part && { part }), next }
}
