import { words } from '../words'
import type { PlaceReader } from './place-reader'

/** Tokens in brackets, and those behind a word of rain: "in the park, if it rains at the hut". Null without any. */
export function asidesOf({ tokens: { list }, places }: PlaceReader): ((token: number) => boolean) | null {
  const rain = words(places.rain ?? '')
  const aside = new Set<number>()
  let open = -1
  let rains = false
  list.forEach(({ key, kind }, i) => {
    if (key === '(') open = i
    if (key === ')' && open >= 0) for (let at = open; at < i; at++) aside.add(at)
    if (key === ')' || kind === 'break') open = -1
    rains = (rains && kind !== 'break' && !/^[.!?;)]$/.test(key)) || rain.has(key)
    if (rains) aside.add(i)
  })
  return aside.size === 0 ? null : token => aside.has(token)
}
