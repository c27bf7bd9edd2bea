import type { When } from '@/utils/model/facts'
import { formatSoon } from '../basics/format-when'
import type { Surface } from '../basics/surface'

/** All families together. */
export interface Totals {
  children: number
  adults: number
  maybe: number
  maybeUntil: When | null
  /** Null where nobody said how many were asked. */
  noAnswer: number | null
  isAtLeast: boolean
}

/** As a line of its own: "6 children, 2 adults, 1 maybe until Thursday, 2 no answer yet". */
export function totalsLine(totals: Totals, { strings, today, locale }: Surface): string {
  const { host } = strings
  const { adults, maybe, maybeUntil, noAnswer, isAtLeast } = totals
  const children = host.children(totals.children)
  const parts = [
    isAtLeast ? host.atLeast(children) : children,
    ...(adults > 0 ? [host.adultsInAll(adults)] : []),
    ...(maybe > 0 ? [host.maybes(maybe, maybeUntil && formatSoon(maybeUntil, today, locale))] : []),
    ...(noAnswer ? [host.noAnswer(noAnswer)] : [])
  ]
  const line = parts.join(', ')
  return line.charAt(0).toLocaleUpperCase(locale) + line.slice(1)
}
