import { formatSoon } from '../basics/format-when'
import type { Surface } from '../basics/surface'
import { type Answer, isUnclear } from './answer'

/** "Yes, 2 children, 1 adult stays". Of a no only a note on food stays with it. */
export function answerLine(answer: Answer, surface: Surface): string {
  const { partstat, children, adults, food, by } = answer
  const { strings, today, locale } = surface
  const { host } = strings
  const note = food === '' ? [] : [food]
  if (partstat === 'DECLINED') return [host.status.DECLINED, ...note].join(', ')
  if (isUnclear(answer)) return host.unclear
  return [
    partstat === null ? host.onlyAdds : host.status[partstat],
    ...(children === null ? [] : [host.children(children)]),
    ...(adults === null || adults === 0 ? [] : [host.adults(adults)]),
    ...(by === null || partstat !== 'TENTATIVE' ? [] : [host.maybeUntil(formatSoon(by, today, locale))]),
    ...note
  ].join(', ')
}
