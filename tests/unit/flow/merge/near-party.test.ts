import { expect, test } from 'vitest'
import { nearParty } from '@/utils/flow/merge/near-party'
import type { Certainty, Fact } from '@/utils/model/facts'
import type { PartDay } from '@/utils/model/reading'

const fact = (value: string, certainty: Certainty = 'known'): Fact<string> => ({
  value,
  certainty,
  source: null,
  alternatives: []
})
/** A Saturday. */
const PARTY = fact('2026-06-06T14:00')
const SUNDAY: PartDay = { weekday: 7 }

test.each<[string, string, PartDay, string, readonly string[]]>([
  ['the day after it, weeks ahead', '2026-05-17', SUNDAY, '2026-06-07', []],
  ['the day after it, in its own week', '2026-06-07', SUNDAY, '2026-06-07', []],
  ['a week ahead, either can be meant', '2026-05-31', SUNDAY, '2026-06-07', ['2026-05-31']],
  ['the day before it is over', '2026-06-12', { weekday: 5 }, '2026-06-12', []],
  ['its own weekday is the next one, or its own', '2026-05-16', { weekday: 6 }, '2026-06-13', ['2026-06-06']],
  ['its own weekday and an hour', '2026-05-16T15:00', { weekday: 6 }, '2026-06-06T15:00', ['2026-06-13T15:00']],
  ['its own day', '2026-06-06', { weekday: 6 }, '2026-06-06', []],
  ['with an hour of its own', '2026-05-17T15:00', SUNDAY, '2026-06-07T15:00', []],
  ['a day of the month, near the party', '2026-06-04', { monthDay: 4 }, '2026-06-04', []],
  ['a day of the month, this or the next', '2026-05-14', { monthDay: 14 }, '2026-06-14', ['2026-05-14']]
])('%s', (_, told, part, value, alternatives) => {
  const near = nearParty(fact(told), part, PARTY)
  expect(near).toMatchObject({ value, alternatives, certainty: alternatives.length > 0 ? 'implied' : 'known' })
})

test('stays as it was told where it is whole, or no day is known', () => {
  expect(nearParty(fact('2026-05-17'), undefined, PARTY).value).toBe('2026-05-17')
  expect(nearParty(fact('2026-05-17'), SUNDAY, undefined).value).toBe('2026-05-17')
})
