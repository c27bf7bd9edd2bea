import { describe, expect, test } from 'vitest'
import { BrokenIcsError, MAX_ICS_EVENTS, parseIcs } from '@/utils/kit/ics'

const calendar = (...lines: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join('\r\n')
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:a@example.org', ...lines, 'END:VEVENT']
const read = (...lines: string[]) => parseIcs(calendar(...event(...lines)), 'Europe/London').events[0]

describe('times on the family’s clock', () => {
  test.each([
    ['an instant', 'DTSTART:20260606T130000Z', '2026-06-06T14:00'],
    ['a zone of its own', 'DTSTART;TZID=America/New_York:20260606T090000', '2026-06-06T14:00'],
    ['a floating time', 'DTSTART:20260606T140000', '2026-06-06T14:00'],
    ['a whole day', 'DTSTART;VALUE=DATE:20260606', '2026-06-06'],
    ['a zone nobody knows', 'DTSTART;TZID=Our Garden:20260606T140000', '2026-06-06T14:00']
  ])('%s', (_, line, start) => expect(read(line)?.start).toBe(start))

  test('the end comes from DTEND or DURATION', () => {
    expect(read('DTSTART:20260606T140000', 'DTEND:20260606T160000')?.end).toBe('2026-06-06T16:00')
    expect(read('DTSTART:20260606T140000', 'DURATION:PT90M')?.end).toBe('2026-06-06T15:30')
    expect(read('DTSTART:20260606T140000')?.end).toBeNull()
  })
})

test('words, organiser, status', () => {
  const found = read(
    'SUMMARY:Mia\\, 6',
    'LOCATION:The Barn',
    'ORGANIZER;CN=Jo:mailto:jo@example.org',
    'STATUS:CANCELLED',
    'SEQUENCE:3'
  )
  expect(found).toMatchObject({
    summary: 'Mia, 6',
    location: 'The Barn',
    organizer: 'Jo',
    isCancelled: true,
    sequence: 3
  })
})
test('METHOD:CANCEL cancels', () =>
  expect(parseIcs(calendar('METHOD:CANCEL', ...event('DTSTART:20260606T140000')), 'UTC').events[0]?.isCancelled).toBe(
    true
  ))

describe('bad files', () => {
  test.each([
    ['', 'empty'],
    ['hello', 'no calendar'],
    ['BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:2026', 'broken off'],
    ['BEGIN:VCARD\r\nFN:Mia\r\nEND:VCARD', 'a visiting card'],
    ['x'.repeat(5_000_001), 'endless']
  ])('%#', (text, _why) => expect(() => parseIcs(text, 'UTC')).toThrow(BrokenIcsError))

  test('a date that does not exist gives no start', () => {
    expect(read('DTSTART:20269999T250000')?.start).toBeNull()
    expect(read('DTSTART;VALUE=DATE:20260631')?.start).toBeNull()
  })
  test('5,000 events: the first are read, the rest counted', () => {
    const many = Array.from({ length: 5000 }, () => event('DTSTART:20260606T140000')).flat()
    const file = parseIcs(calendar(...many), 'UTC')
    expect(file.events).toHaveLength(MAX_ICS_EVENTS)
    expect(file.unread).toBe(5000 - MAX_ICS_EVENTS)
  })
})
