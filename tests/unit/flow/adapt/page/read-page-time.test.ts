import { describe, expect, test } from 'vitest'
import { type DateOrder, findNumericDate, readPageTime } from '@/utils/flow/adapt/page/read-page-time'

const NOW = new Date('2026-11-21T12:00:00').getTime()

/** Read on this machine's clock, so that the test holds in every time zone. */
function read(text: string, language = 'en', order: DateOrder | null = null): string | null {
  const instant = readPageTime(text, { language, order, now: NOW })
  return instant && new Date(instant).toString() === new Date(local(instant)).toString() ? local(instant) : instant
}
function local(instant: string): string {
  const date = new Date(instant)
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

describe('a date and time as people see them', () => {
  test.each([
    ['Nov 16, 2026, 9:03 AM', 'en', '2026-11-16T09:03'],
    ['Mon, Nov 16, 2026 at 9:03 PM', 'en', '2026-11-16T21:03'],
    ['Nov 16, 2026, 12:05\u202fAM', 'en-US', '2026-11-16T00:05'],
    ['16 Nov 2026, 09:03', 'en-GB', '2026-11-16T09:03'],
    ['16. Nov. 2026, 09:03', 'de', '2026-11-16T09:03'],
    ['Mo., 2. März 2026 um 09:03', 'de', '2026-03-02T09:03'],
    ['16 de nov. de 2026, 09:03', 'pt', '2026-11-16T09:03'],
    ['16 de noviembre de 2026 a las 21:03', 'es', '2026-11-16T21:03'],
    ['3 août 2026, 14:05', 'fr', '2026-08-03T14:05'],
    ['16 listopada 2025, 14:05', 'pl', '2025-11-16T14:05'],
    ['16. nov. 2026 09.03', 'da', '2026-11-16T09:03'],
    ['2026年11月16日 9:03', 'ja', '2026-11-16T09:03'],
    ['2026. 11. 16. 오후 9:03', 'ko', '2026-11-16T21:03'],
    ['2026-11-16 09:03', 'en', '2026-11-16T09:03'],
    ['\u200e16/11/2026\u200f 09:03:59', 'en', '2026-11-16T09:03'],
    ['21:03, 4.3.2026', 'de', '2026-03-04T21:03'],
    ['21.03, 4.3.2026', 'fi', '2026-03-04T21:03'],
    ['21:03, 4.3.26', 'de', '2026-03-04T21:03'],
    ['9:03 p. m., 16/11/2026', 'es', '2026-11-16T21:03']
  ])('%s (%s)', (text, language, expected) => expect(read(text, language)).toBe(expected))

  test.each<[string, DateOrder, string]>([
    ['10:01 AM, 3/4/2026', 'dmy', '2026-04-03T10:01'],
    ['10:01 AM, 3/4/2026', 'mdy', '2026-03-04T10:01'],
    ['10:01, 03-04-2026', 'dmy', '2026-04-03T10:01']
  ])('%s as %s', (text, order, expected) => expect(read(text, 'en', order)).toBe(expected))
})

describe('a wrong time is worse than none', () => {
  test.each([
    ['an order that nobody knows', '10:01 AM, 3/4/2026', 'en'],
    ['a day that does not exist', '10:01, 31.2.2026', 'de'],
    ['an hour that does not exist', '25:01, 4.3.2026', 'de'],
    ['an afternoon hour past noon', '21:03 PM, 16/11/2026', 'en'],
    ['a time that has not come', '10:01, 24.12.2026', 'de'],
    ['a year that is a number misread', '10:01, 4.3.1926', 'de'],
    ['a short year that may be a day', '10:01, 26/11/16', 'en'],
    ['no time', '16 Nov 2026', 'en'],
    ['no year', '16 Nov, 09:03', 'en'],
    ['no day', 'Nov 2026, 09:03', 'en'],
    ['a word for a month in two languages', 'mar, 16 nov 2026, 09:03', 'es'],
    ['words', 'yesterday at noon', 'en'],
    ['nothing', '', 'en'],
    ['a language tag that is none', '16 novembre 2026, 09:03', 'not a tag"><script>']
  ])('%s', (_, text, language) => expect(read(text, language)).toBeNull())

  test('a hundred thousand characters', () => {
    expect(read('1'.repeat(100_000))).toBeNull()
    expect(read('9:03 '.repeat(20_000))).toBeNull()
  })
})

test.each([
  ['at 3/4/2026', '3/4/2026'],
  ['2026-11-16', '2026-11-16'],
  ['on 13.12.26 or', '13.12.26'],
  ['3/4-2026', undefined],
  ['07700 900 123', undefined]
])('the date in "%s"', (text, date) => expect(findNumericDate(text)?.text).toBe(date))
