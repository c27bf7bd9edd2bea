import { expect, test } from 'vitest'
import { readPageTime } from '@/utils/flow/adapt/page/read-page-time'

/** A Saturday. */
const now = new Date('2026-11-21T12:00:00').getTime()
const read = (text: string, language: string, isFresh = true) => {
  const instant = readPageTime(text, { language, order: null, now, isFresh })
  if (!instant) return null
  const date = new Date(instant)
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

test.each([
  ['Today at 8:00 AM', 'en', '2026-11-21T08:00'],
  ['Yesterday at 8:00 PM', 'en', '2026-11-20T20:00'],
  ['Monday 9:03 AM', 'en', '2026-11-16T09:03'],
  ['Mon 9:03 AM', 'en', '2026-11-16T09:03'],
  ['November 16, 9:03 AM', 'en', '2026-11-16T09:03'],
  ['Monday, Nov 16 · 9:03 AM', 'en', '2026-11-16T09:03'],
  ['heute um 08:00', 'de', '2026-11-21T08:00'],
  ['Gestern, 20:15', 'de', '2026-11-20T20:15'],
  ['16. November 21:03', 'de', '2026-11-16T21:03'],
  ['Am 16. November um 18:20', 'de', '2026-11-16T18:20'],
  ['am 16. November um 12:10', 'de', '2026-11-16T12:10'],
  ['Aujourd’hui à 08:00', 'fr', '2026-11-21T08:00'],
  ['hier à 08:00', 'fr', '2026-11-20T08:00'],
  ['lundi 9:03', 'fr', '2026-11-16T09:03'],
  ['ayer a las 20:00', 'es', '2026-11-20T20:00'],
  ['mar 9:03', 'es', '2026-11-17T09:03']
])('%s (%s)', (text, language, expected) => {
  expect(read(text, language)).toBe(expected)
})

test.each([
  ['Saturday 9:03 AM', 'en', 'today or a week ago'],
  ['Monday, Nov 17 · 9:03 AM', 'en', 'a Monday that is none'],
  ['December 5, 9:03 AM', 'en', 'not yet'],
  ['Monday Tuesday 9:03', 'en', 'two weekdays'],
  ['mar 16 9:03', 'es', 'a Tuesday or March'],
  ['9:03 AM', 'en', 'no day'],
  ['Today', 'en', 'no clock']
])('%s is in doubt (%s): %s', (text, language) => {
  expect(read(text, language)).toBeNull()
})

test('a page that was opened on another day may mean another today', () => {
  expect(read('Today at 8:00 AM', 'en', false)).toBeNull()
})
