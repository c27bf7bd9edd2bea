import type { Facts } from '@/utils/model/facts'
import { formatSpan } from '../basics/format-when'
import type { Surface } from '../basics/surface'

/** When the party is, on one line; "No date yet" while no day is known. */
export function whenLine(facts: Facts, { strings, today, locale }: Surface): string {
  if (!facts.start) return strings.when.noDay
  return formatSpan(facts.start.value, facts.end?.value ?? null, today, locale, strings.when)
}
