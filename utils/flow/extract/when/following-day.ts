import type { Atom } from './atom'
import { type Reference, resolveDay } from './resolve-day'
import type { ScannedDates } from './scan-dates'
import type { Day } from './written-day'

/** "She turns 7 on 3 October and we celebrate the following Saturday": counted from the day told before it. */
export function withFollowingDays(scanned: ScannedDates, reference: Reference): ScannedDates {
  let before: Day | null = null
  const atoms = scanned.atoms.map((atom): Atom => {
    if (atom.kind !== 'day') return atom
    const { which, weekday, day, next } = atom.day
    const isFollowing = which === 'following' && weekday !== undefined && day === undefined
    if (isFollowing && before) return { ...atom, day: { ...before, next, beside: { weekday, step: 1 } } }
    if (!isFollowing && resolveDay(atom.day, reference).day !== null) before = atom.day
    return atom
  })
  return { ...scanned, atoms }
}
