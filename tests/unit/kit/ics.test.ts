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
    ['a zone nobody knows', 'DTSTART;TZID=Our Garden:20260606T140000', '2026-06-06T14:00'],
    ['the last minute there is', 'DTSTART:99991231T235900Z', '9999-12-31T23:59']
  ])('%s', (_, line, start) => expect(read(line)?.start).toBe(start))

  test('the end comes from DTEND or DURATION', () => {
    expect(read('DTSTART:20260606T140000', 'DTEND:20260606T160000')?.end).toBe('2026-06-06T16:00')
    expect(read('DTSTART:20260606T140000', 'DURATION:PT90M')?.end).toBe('2026-06-06T15:30')
    expect(read('DTSTART:20260606T140000')?.end).toBeNull()
  })
})

test('beyond the last minute there is no time', () => {
  const { start, end } = parseIcs(calendar(...event('DTSTART:99991231T235900Z')), 'Asia/Tokyo').events[0] ?? {}
  expect([start, end]).toEqual([null, null])
  const far = read('SUMMARY:Mia', 'DTSTART:20260606T140000', 'DURATION:P9999999D')
  expect(far).toMatchObject({ summary: 'Mia', start: '2026-06-06T14:00', end: null })
})

describe('a zone that the file describes itself', () => {
  const part = (kind: string, from: string, to: string, ...lines: string[]) => [
    `BEGIN:${kind}`,
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${to}`,
    ...lines,
    `END:${kind}`
  ]
  const startOf = (parts: string[][], local: string) => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:Our Garden', ...parts.flat(), 'END:VTIMEZONE']
    const lines = calendar(...zone, ...event(`DTSTART;TZID=Our Garden:${local}`))
    return parseIcs(lines, 'Europe/London').events[0]?.start
  }
  const summer = (rule: string) => part('DAYLIGHT', '+0100', '+0200', 'DTSTART:19700329T020000', `RRULE:${rule}`)
  const winter = (rule: string) => part('STANDARD', '+0200', '+0100', 'DTSTART:19961027T030000', `RRULE:${rule}`)
  const berlin = [summer('FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3'), winter('FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10')]

  test.each([
    ['20260106T150000', '2026-01-06T14:00'],
    ['20260329T013000', '2026-03-29T00:30'],
    ['20260329T033000', '2026-03-29T02:30'],
    ['20260606T150000', '2026-06-06T14:00'],
    ['20261025T013000', '2026-10-25T00:30'],
    ['20261206T150000', '2026-12-06T14:00']
  ])('%s is %s in London', (local, start) => expect(startOf(berlin, local)).toBe(start))

  test('reads the other ways to say it', () => {
    const since = (...dates: string[]) => part('STANDARD', '+0000', '-0500', 'DTSTART:20000101T000000', ...dates)
    expect(startOf([since()], '20260606T140000')).toBe('2026-06-06T20:00')
    const second = summer('FREQ=YEARLY;BYMONTH=3;BYDAY=SU;BYMONTHDAY=8,9,10,11,12,13,14')
    expect(startOf([winter('FREQ=YEARLY;BYMONTH=1'), second], '20260307T140000')).toBe('2026-03-07T13:00')
    expect(startOf([winter('FREQ=YEARLY;BYMONTH=1'), second], '20260309T140000')).toBe('2026-03-09T12:00')
    const once = part('DAYLIGHT', '+0100', '+0200', 'DTSTART:20000326T020000', 'RDATE:20260329T020000,20270328T020000')
    expect(startOf([...berlin.slice(1), once], '20260606T140000')).toBe('2026-06-06T13:00')
  })

  test('a rule holds until its last day, told in UTC', () => {
    const ended = summer('FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3;UNTIL=20250330T000000Z')
    expect(startOf([ended, ...berlin.slice(1)], '20250606T150000')).toBe('2025-06-06T14:00')
    expect(startOf([ended, ...berlin.slice(1)], '20260606T150000')).toBe('2026-06-06T15:00')
  })

  test.each([
    ['each second', 'FREQ=SECONDLY'],
    ['each hour', 'FREQ=HOURLY'],
    ['each day', 'FREQ=DAILY'],
    ['each second of a year', 'FREQ=YEARLY;BYSECOND=0,1,2,3;BYMINUTE=0,1,2,3;BYHOUR=0,1,2,3'],
    ['a day that no month has', 'FREQ=YEARLY;BYMONTH=2;BYDAY=6SU'],
    ['a number of times', 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;COUNT=3']
  ])('a clock that changes %s tells no time, and keeps nobody waiting', (_, rule) =>
    expect(startOf([summer(rule), ...berlin.slice(1)], '99990606T150000')).toBeNull()
  )

  test('one of endless parts, or before its first, tells no time', () => {
    expect(startOf(Array.from({ length: 9000 }, () => berlin).flat(), '20260606T150000')).toBeNull()
    const dates = `RDATE:${Array.from({ length: 9000 }, () => '20200101T000000').join(',')}`
    expect(
      startOf([part('STANDARD', '+0100', '+0200', 'DTSTART:20000326T020000', dates)], '20260606T150000')
    ).toBeNull()
    expect(startOf(berlin, '19600606T150000')).toBeNull()
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
