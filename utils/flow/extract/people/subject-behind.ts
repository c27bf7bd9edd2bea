import type { Tokens } from '@/utils/kit/tokens'
import type { TokenSpan } from '../tables'
import { isInAny } from '../words'
import { type NameRules, nameFrom } from './names'

/** Most words between a verb and the name behind it: "feiert ja auch unsere kleine Mia". */
const MOST_BETWEEN = 4

/** The name behind a verb, in languages that tell their subject there too. */
export function subjectBehind(tokens: Tokens, from: number, rules: NameRules): TokenSpan | null {
  const { people, isOrdinary } = rules
  if (!people.verbSecond) return null
  const between = [people.own, people.relations, people.notNames]
  const stops = [people.verbSecond.subjects, people.verbSecond.obliques]
  const isBetween = (key: string) => (isInAny(key, between) || isOrdinary(key)) && !isInAny(key, stops)
  let first = from
  while (first < from + MOST_BETWEEN && isBetween(tokens.list[first]?.key ?? '')) first++
  return nameFrom(tokens, first, rules)
}
