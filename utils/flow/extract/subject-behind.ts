import type { Tokens } from '@/utils/kit/tokens'
import { type NameRules, nameFrom } from './names'
import type { TokenSpan } from './tables'
import { words } from './words'

/** Most words between a verb and the name behind it: "feiert ja auch unsere kleine Mia". */
const MOST_BETWEEN = 4

/** The name behind a verb, in languages that tell their subject there too. */
export function subjectBehind(tokens: Tokens, from: number, rules: NameRules): TokenSpan | null {
  const { people, isOrdinary } = rules
  if (!people.verbSecond) return null
  const between = words(`${people.own} ${people.relations} ${people.notNames}`)
  const stops = words(`${people.verbSecond.subjects} ${people.verbSecond.obliques}`)
  const isBetween = (key: string) => (between.has(key) || isOrdinary(key)) && !stops.has(key)
  let first = from
  while (first < from + MOST_BETWEEN && isBetween(tokens.list[first]?.key ?? '')) first++
  return nameFrom(tokens, first, rules)
}
