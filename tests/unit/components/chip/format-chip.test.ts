import { describe, expect, test } from 'vitest'
import { formatChipWhen, localeOf } from '@/components/chip/format-chip'
import { chip as strings } from '@/components/strings/en/chip'
import type { Chip } from '@/utils/model/chip'

const when = (start: string | null, end: string | null = null, locale = 'en-GB', isCertain = true) =>
  formatChipWhen({ start, end, isCertain } as Chip, strings, locale, 2026).replace(/[\u202f\u00a0]/g, ' ')

describe('when', () => {
  test.each([
    [null, null, 'no date found yet'],
    ['2026-12-05', null, 'Sat 5 Dec'],
    ['2026-12-05T14:00', null, 'Sat 5 Dec, 14:00'],
    ['2026-12-05T14:00', '2026-12-05T16:30', 'Sat 5 Dec, 14:00 to 16:30'],
    ['2026-12-04T18:00', '2026-12-05T10:00', 'Fri 4 Dec, 18:00 to Sat 5 Dec, 10:00'],
    ['2026-12-05', '2026-12-06', 'Sat 5 Dec'],
    ['2027-01-09T14:00', null, 'Sat 9 Jan 2027, 14:00'],
    ['2026-03-29T01:30', null, 'Sun 29 Mar, 1:30']
  ])('%s to %s', (start, end, text) => {
    expect(
      when(start, end)
        .replace(/(\w{3}),? (\d)/, '$1 $2')
        .replace(', 0', ', ')
    ).toBe(text)
  })

  test('with a question mark where it may be another time', () => {
    expect(when('2026-12-05T14:00', null, 'en-GB', false)).toMatch(/14:00\?$/)
    expect(when(null, null, 'en-GB', false)).toBe(strings.noDay)
  })

  test('in the order and clock of the region', () => {
    expect(when('2026-12-05T14:00', null, 'en-US')).toBe('Sat, Dec 5, 2:00 PM')
    expect(when('2027-01-09', null, 'en-US')).toBe('Sat, Jan 9, 2027')
    expect(when('2027-01-09', null, 'pt-BR')).toBe('sáb., 9 de jan. de 2027')
  })
})

test.each([
  [['en-US', 'en'], 'en-US'],
  [['de-DE', 'en-AU', 'en-US'], 'en-AU'],
  [['de-DE'], 'en'],
  [[], 'en'],
  [['english-"><b>'], 'en']
])('of %j, English dates are written as %s', (languages, locale) => expect(localeOf(languages, 'en')).toBe(locale))
