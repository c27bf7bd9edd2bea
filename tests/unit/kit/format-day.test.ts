import { expect, it } from 'vitest'
import { longDay, shortDay, shortSpan, timeOfDay, weekdayName } from '@/utils/kit/format-day'

it('shows the wall clock as it is, whatever zone the machine is in', () => {
  expect(longDay('2026-12-05T23:30', 'en-GB')).toBe('Saturday 5 December')
  expect(shortDay('2026-12-05', 'en-GB')).toBe('Sat 5 Dec')
  expect(weekdayName('2026-12-05', 'de')).toBe('Samstag')
  expect(timeOfDay('2026-12-05T00:15', 'en-GB')).toBe('00:15')
  expect(timeOfDay('2026-12-05', 'en-GB')).toBe('')
})

it.each([
  ['2026-12-05', null, 'Sat 5 Dec'],
  ['2026-12-05', '2026-12-06', 'Sat 5 Dec'],
  ['2026-12-05T14:00', null, 'Sat 5 Dec, 14:00'],
  ['2026-12-05T14:00', '2026-12-05T16:30', 'Sat 5 Dec, 14:00–16:30'],
  ['2026-12-05T18:00', '2026-12-06T10:00', 'Sat 5 Dec, 18:00–Sun 6 Dec, 10:00']
])('%s to %s: %s', (start, end, text) => {
  expect(shortSpan(start, end, 'en-GB')).toBe(text)
})
