import { formatSoon } from '../basics/format-when'
import type { Surface } from '../basics/surface'
import type { Answer } from './answer'

/** "Yes, 2 children, 1 adult stays". A no says nothing else. */
export function answerLine({ partstat, children, adults, food, by }: Answer, surface: Surface): string {
  const { strings, today, locale } = surface
  const { host } = strings
  const status = partstat === null ? host.onlyAdds : host.status[partstat]
  if (partstat === 'DECLINED') return status
  return [
    status,
    ...(children === null ? [] : [host.children(children)]),
    ...(adults === null || adults === 0 ? [] : [host.adults(adults)]),
    ...(by === null || partstat !== 'TENTATIVE' ? [] : [host.maybeUntil(formatSoon(by, today, locale))]),
    ...(food === '' ? [] : [food])
  ].join(', ')
}
