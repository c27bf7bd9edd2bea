import { expect, test } from 'vitest'
import { isAlike } from '@/utils/kit/same-party'
import type { Facts } from '@/utils/model/facts'

const fact = (value: string) => ({ value, certainty: 'known' as const, source: null, alternatives: [] })
const facts = (honoree: string | null, start: string | null, venue: string | null = null): Facts => ({
  ...(honoree && { honoree: fact(honoree) }),
  ...(start && { start: fact(start) }),
  ...(venue && { venue: fact(venue) })
})
const mia = facts('Mia', '2026-06-06T14:00', 'Oak Farm')

test.each([
  ['the same child and day', facts('Mia Rose', '2026-06-06'), true],
  ['the same child, no day', facts('Mia', null), true],
  ['the same child on another day', facts('Mia', '2026-06-13T14:00'), false],
  ['another child in the same hour', facts('Leo', '2026-06-06T14:00'), false],
  ['nobody named, the same hour', facts(null, '2026-06-06T14:00'), true],
  ['nobody named, the same hour elsewhere', facts(null, '2026-06-06T14:00', 'Lido'), false],
  ['nobody named, another hour', facts(null, '2026-06-06T16:00'), false],
  ['nobody named, the day alone', facts(null, '2026-06-06'), false],
  ['nothing known', {}, false]
])('%s', (_, other, is) => {
  expect(isAlike(mia, other)).toBe(is)
  expect(isAlike(other, mia)).toBe(is)
})
