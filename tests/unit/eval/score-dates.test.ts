import { expect, test } from 'vitest'
import { type DateRow, scoreDates } from '../../eval/score-dates'

const row = (fields: Partial<DateRow>): DateRow => ({
  id: 'a',
  text: 'on 6 June',
  ref: '2026-05-12T18:00',
  lang: 'en',
  region: 'GB',
  any: [
    { start: '2026-06-06', end: null },
    { start: '2025-06-06', end: null }
  ],
  ...fields
})
const score = (fields: Partial<DateRow>, start: string | null, end: string | null = null) =>
  scoreDates([{ row: row(fields), said: { start, end } }])

test('any reading is right', () => expect(score({}, '2025-06-06').start).toEqual({ part: 1, of: 1 }))
test('an hour that nobody said is wrong, unless the row lets it pass', () => {
  expect(score({}, '2026-06-06T12:00').start.part).toBe(0)
  expect(score({ grain: 'dayloose' }, '2026-06-06T12:00').start.part).toBe(1)
})
test('nothing is not a wrong day', () => {
  expect(score({}, null).wrongDay.part).toBe(0)
  expect(score({}, '2026-06-07').wrongDay.part).toBe(1)
})
test('ends count where there are some', () => {
  const any = [{ start: '2026-06-06T14:00', end: '2026-06-06T16:00' }]
  expect(score({ any }, '2026-06-06T14:00', '2026-06-06T16:00').end).toEqual({ part: 1, of: 1 })
  expect(score({}, '2026-06-06').end.of).toBe(0)
})
test('a sentence without a date wants silence', () => {
  expect(score({ neg: true }, null).silent).toEqual({ part: 1, of: 1 })
  expect(score({ neg: true }, '2026-06-06')).toMatchObject({ silent: { part: 0, of: 1 }, start: { of: 0 } })
})
