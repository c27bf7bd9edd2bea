import { describe, expect, test } from 'vitest'
import { formatDay, formatMoment, formatSoon, formatSpan } from '@/components/basics/format-when'
import { when as words } from '@/components/strings/en/when'

const TODAY = '2026-11-21'

describe('formatSoon', () => {
  test.each([
    ['2026-11-21', 'today'],
    ['2026-11-22T09:00', 'tomorrow'],
    ['2026-11-20', 'yesterday'],
    ['2026-11-26', 'Thursday'],
    ['2026-11-28', 'Saturday 28 November'],
    ['2026-11-18', 'Wednesday 18 November']
  ])('%s is %s', (day, expected) => {
    expect(formatSoon(day, TODAY, 'en-GB')).toBe(expected)
  })
})

describe('formatDay', () => {
  test.each([
    ['2026-12-05', 'Saturday 5 December'],
    ['2027-11-20', 'Saturday 20 November 2027'],
    ['2025-12-06', 'Saturday 6 December 2025']
  ])('%s is %s', (day, expected) => {
    // Some versions of the browsers' own data have a comma there.
    expect(formatDay(day, TODAY, 'en-GB').replace(',', '')).toBe(expected)
  })

  test.each([
    ['es', 'sábado, 20 de noviembre de 2027'],
    ['pt-BR', 'sábado, 20 de novembro de 2027'],
    ['de', 'Samstag, 20. November 2027'],
    ['en-US', 'Saturday, November 20, 2027']
  ])('a year is told as %s tells it', (locale, expected) => {
    expect(formatDay('2027-11-20', TODAY, locale)).toBe(expected)
  })
})

describe('formatMoment and formatSpan', () => {
  test.each([
    ['2026-12-05', null, 'Saturday 5 December'],
    ['2026-12-05T15:00', null, 'Saturday 5 December, 15:00'],
    ['2026-11-22T15:00', null, 'Tomorrow, Sunday 22 November, 15:00'],
    ['2026-12-05T15:00', '2026-12-05T17:30', 'Saturday 5 December, 15:00 to 17:30'],
    ['2026-12-05T18:00', '2026-12-06T10:00', 'Saturday 5 December, 18:00 to Sunday 6 December, 10:00'],
    ['2026-12-05', '2026-12-06', 'Saturday 5 December']
  ])('%s to %s', (start, end, expected) => {
    expect(formatSpan(start, end, TODAY, 'en-GB', words)).toBe(expected)
  })

  test('a wall clock time is shown as it is, in whatever zone the browser is', () => {
    expect(formatMoment('2026-03-29T01:30', TODAY, 'en-GB', words)).toContain('1:30')
  })
})
