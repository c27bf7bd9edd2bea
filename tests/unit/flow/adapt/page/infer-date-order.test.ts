import { describe, expect, test } from 'vitest'
import { inferDateOrder, inferDateOrderOfEach } from '@/utils/flow/adapt/page/infer-date-order'

const NOW = new Date('2026-11-21T12:00:00').getTime()
const order = (stamps: string[], ...languages: string[]) => inferDateOrder(stamps, languages, NOW)

describe('which number is the day', () => {
  test.each([
    ['one day above twelve', ['9:03 AM, 3/4/2026', '9:03 AM, 3/16/2026'], 'mdy'],
    ['the same the other way', ['21:03, 3/4/2026', '21:03, 16/4/2026'], 'dmy'],
    ['a date that would be to come', ['9:03 AM, 11/12/2026'], 'mdy'],
    ['dates that would run backwards', ['9:00, 28/02/2026', '9:00, 01/03/2026', '9:00, 02/03/2026'], 'dmy'],
    ['dates that would run backwards, ambiguous alone', ['9:00, 1/10/2026', '9:00, 2/9/2026'], 'mdy']
  ] as const)('%s', (_, stamps, expected) => expect(order([...stamps], 'en')).toBe(expected))

  test.each([
    ['a region in the language', '21:03, 3/4/2026', ['en-GB'], 'dmy'],
    ['a region that puts the month first', '9:03 PM, 3/4/2026', ['en-US'], 'mdy'],
    ['a language with one order', '21:03, 03/04/2026', ['fr'], 'dmy'],
    ['plain English, then the browser', '9:03 PM, 3/4/2026', ['en', 'en-US'], 'mdy'],
    ['plain English alone', '9:03 PM, 3/4/2026', ['en'], null],
    ['a clock that is not the clock of the region', '21:03, 3/4/2026', ['en-US'], null],
    ['no language', '21:03, 3/4/2026', [], null]
  ] as const)('both hold: %s', (_, stamp, languages, expected) => expect(order([stamp], ...languages)).toBe(expected))

  test('neither order holds', () => {
    expect(order(['9:00, 16/4/2026', '9:00, 4/16/2026'], 'en-GB')).toBeNull()
  })

  test('dates that need no order decide nothing and disturb nothing', () => {
    expect(order(['9:00, 2026-03-04', 'no date', '9:00, 16/4/2026'], 'en')).toBe('dmy')
  })
})

describe('where the newest may stand on top', () => {
  test.each([
    ['one day above twelve tells all', ['21:03, 16/4/2026', '21:03, 3/4/2026'], ['en'], 'dmy'],
    ['the order on the page says nothing', ['9:00, 02/03/2026', '9:00, 01/04/2026'], ['en'], null],
    ['then the language does', ['9:00, 02/03/2026', '9:00, 01/04/2026'], ['fr'], 'dmy'],
    ['two that disagree', ['9:00, 16/4/2026', '9:00, 4/16/2026'], ['fr'], null],
    ['none', [], ['fr'], 'dmy']
  ] as const)('%s', (_, stamps, languages, expected) =>
    expect(inferDateOrderOfEach([...stamps], [...languages], NOW)).toBe(expected)
  )
})
