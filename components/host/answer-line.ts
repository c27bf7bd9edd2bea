import { formatSoon } from '../basics/format-when'
import type { Surface } from '../basics/surface'
import type { Answer } from './answer'

/** "Yes, 2 children, 1 adult stays". Of a no only a note on food stays with it. */
export function answerLine({ partstat, children, adults, food, by }: Answer, surface: Surface): string {
  const { strings, today, locale } = surface
  const { host } = strings
  const note = food === '' ? [] : [food]
  if (partstat === 'DECLINED') return [host.status.DECLINED, ...note].join(', ')
  const isOpen = partstat === null && children === null && adults === null && food === ''
  if (isOpen) return host.unclear
  return [
    partstat === null ? host.onlyAdds : host.status[partstat],
    ...(children === null ? [] : [host.children(children)]),
    ...(adults === null || adults === 0 ? [] : [host.adults(adults)]),
    ...(by === null || partstat !== 'TENTATIVE' ? [] : [host.maybeUntil(formatSoon(by, today, locale))]),
    ...note
  ].join(', ')
}
