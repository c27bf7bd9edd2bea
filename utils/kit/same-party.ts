import type { FactName, Facts } from '@/utils/model/facts'
import { fold } from './text'

/** What two sets of facts say of each other. Where one of them is silent, nothing is known. */

export const isSameChild = (a: Facts, b: Facts): boolean =>
  Boolean(a.honoree && b.honoree && isSameName(a.honoree.value, b.honoree.value))

export const isOtherChild = (a: Facts, b: Facts): boolean => Boolean(a.honoree && b.honoree) && !isSameChild(a, b)

export const isSameDay = (a: Facts, b: Facts): boolean =>
  Boolean(a.start && b.start && a.start.value.slice(0, 10) === b.start.value.slice(0, 10))

export const isOtherDay = (a: Facts, b: Facts): boolean => Boolean(a.start && b.start) && !isSameDay(a, b)

export const isOtherHour = (a: Facts, b: Facts): boolean => isOther(a.start?.value.slice(11), b.start?.value.slice(11))

export const isOtherIn = (name: FactName, a: Facts, b: Facts): boolean =>
  isOther(a[name]?.value.toString(), b[name]?.value.toString())

/** Two invitations that may be one party: the parent is asked. The same child, or the same hour, and nothing against it. */
export function isAlike(a: Facts, b: Facts): boolean {
  if (isOtherChild(a, b) || isOtherDay(a, b)) return false
  if (isSameChild(a, b)) return true
  const hasHours = [a, b].every(({ start }) => start !== undefined && start.value.length > 10)
  return hasHours && isSameDay(a, b) && !isOtherHour(a, b) && !isOtherIn('venue', a, b)
}

const isOther = (a: string | undefined, b: string | undefined): boolean =>
  Boolean(a && b) && fold(a ?? '') !== fold(b ?? '')

/** "Mia" and "Mia Rose" are one child. */
function isSameName(a: string, b: string): boolean {
  const [short = [], long = []] = [fold(a).split(' '), fold(b).split(' ')].toSorted((x, y) => x.length - y.length)
  return short.every((word, i) => word === long[i])
}
