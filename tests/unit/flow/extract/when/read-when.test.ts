import { describe, expect, test } from 'vitest'
import { readAnyDate } from '@/utils/flow/extract/when/read-any-date'
import { readWhen } from '@/utils/flow/extract/when/read-when'
import { tokenize } from '@/utils/kit/tokens'
import { en } from '@/utils/languages/en/language'

/** A Tuesday. */
const SENT = '2026-05-12T18:00'
const read = (text: string, sentAt: string | null = SENT, region = 'GB') =>
  readWhen(tokenize(text), { language: en, sentAt, region })
const startOf = (text: string, sentAt?: string | null, region?: string) =>
  read(text, sentAt, region).parties[0]?.start?.value ?? null
const endOf = (text: string) => read(text).parties[0]?.end?.value ?? null

describe('days', () => {
  test.each([
    ['Party on Saturday', '2026-05-16'],
    ['Party this Tuesday', '2026-05-19'],
    ['Party on the 21st', '2026-05-21'],
    ['Party Saturday week', '2026-05-23'],
    ['Party a week on Sunday', '2026-05-24'],
    ['Party Sat 6th', '2026-06-06'],
    ['Party on Wednesday of next week', '2026-05-20'],
    ['Party next week on Friday', '2026-05-22'],
    ['Party tomorrow', '2026-05-13'],
    ['Party in two weeks', '2026-05-26'],
    ['Party on 14 June', '2026-06-14'],
    ['Party on June 14th', '2026-06-14'],
    ['Party on the 14th of June 2026', '2026-06-14'],
    ['Party on 14/6', '2026-06-14'],
    ['Party on 14/06/26', '2026-06-14'],
    ['Party on 2026-06-14', '2026-06-14'],
    ['Party on Sunday 14.6., bring socks', '2026-06-14'],
    ['Party on 3 January', '2027-01-03'],
    ["Party on New Year's Eve", '2026-12-31'],
    ['Party on Easter Sunday', '2027-03-28'],
    ['Party on Halloween', '2026-10-31'],
    ["Mia's 9th, June 14", '2026-06-14'],
    ['Party on 14 June (Sunday)', '2026-06-14'],
    ['Party on the 31st (Sunday)', '2026-05-31'],
    ['Party on the 6th, Saturday', '2026-06-06'],
    ['Party in two weeks, on 23 May', '2026-05-23'],
    ['Party on the bank holiday (Monday 25 May this year)', '2026-05-25']
  ])('%s is %s', (text, day) => expect(startOf(text)).toBe(day))

  test('day and month stand in the order of the region', () => {
    expect(startOf('Party on 6/7 at 3pm', SENT, 'GB')).toBe('2026-07-06T15:00')
    expect(startOf('Party on 6/7 at 3pm', SENT, 'US')).toBe('2026-06-07T15:00')
  })
  test('a weekday decides the order against the region', () =>
    expect(startOf('Party on Sunday 6/7', SENT, 'GB')).toBe('2026-06-07'))
  test('the other order stays as an alternative', () =>
    expect(read('Party on 6/7').parties[0]?.start).toMatchObject({ known: false, alternatives: ['2026-06-07'] }))
  test('next Saturday is next week, this week stays as an alternative, and the parent is asked', () =>
    expect(read('Party next Saturday').parties[0]).toMatchObject({
      start: { value: '2026-05-23', known: false, alternatives: ['2026-05-16'] },
      problem: 'choose'
    }))
  test('a weekday whose hour has passed today is next week', () => {
    expect(startOf('Party Tuesday at 3pm')).toBe('2026-05-19T15:00')
    expect(startOf('Party Tuesday at 7pm')).toBe('2026-05-12T19:00')
  })
})

describe('a wrong date is worse than a question', () => {
  test('a weekday against its day number is a question', () =>
    expect(read('Party on Saturday 14 June').parties[0]).toMatchObject({
      start: null,
      problem: 'mismatch',
      readings: ['2026-06-14', '2026-06-13']
    }))
  test.each([
    ['Party on 12 December or 13 December at 2pm', ['2026-12-12T14:00', '2026-12-13T14:00']],
    ['Party at 2pm on 12 December or 13 December', ['2026-12-12T14:00', '2026-12-13T14:00']],
    ['Party on the 12th or 13th of December', ['2026-12-12', '2026-12-13']],
    ['Party on Saturday or Sunday, 2-4pm', ['2026-05-16T14:00', '2026-05-17T14:00']]
  ])('%s: both days are kept, and none is chosen', (text, readings) =>
    expect(read(text).parties[0]).toMatchObject({ start: null, problem: 'choose', readings })
  )
  test.each([
    ['moved to Sunday', { weekday: 7 }],
    ['moved to the 20th', { monthDay: 20 }],
    ['moved to Sunday 7 June', null],
    ['moved to this Sunday', null]
  ])('"%s" says which part of a day it tells', (text, partDay) =>
    expect(read(text).parties[0]?.partDay).toEqual(partDay)
  )
  test.each(['Party on Saturday 13 June 2026 until 5 March 2026', 'Party from 13 June to 5 May 2026'])(
    'an end before the day itself is none: %s',
    text => {
      const [party] = read(text).parties
      expect(party?.end && party.start && party.end.value < party.start.value.slice(0, 10)).toBeFalsy()
    }
  )
  test('"Saturday" of an unknown date is a question', () =>
    expect(read('Party on Saturday at 3pm', null).parties[0]).toMatchObject({ start: null, problem: 'undated' }))
  test('"14 June" without any year is a question', () =>
    expect(read('Party on 14 June', null).parties[0]).toMatchObject({ start: null, problem: 'undated' }))
  test('a whole date needs no time of sending', () =>
    expect(startOf('Party on 14 June 2026 at 3pm', null)).toBe('2026-06-14T15:00'))
  test('the day on which the parent added it finds the year, and stays unsure', () => {
    const context = { language: en, sentAt: null, seenAt: SENT, region: 'GB' }
    const dates = readWhen(tokenize('Party on Sunday 14 June at 3pm'), context)
    expect(dates.parties[0]?.start).toMatchObject({ value: '2026-06-14T15:00', known: false })
  })
  test.each(['Party on 31 June', 'Party on 29 Feb 2027', 'Party on 45/13', 'Party at 25:00'])(
    '%s exists nowhere',
    text => expect(startOf(text)).toBeNull()
  )
})

describe('times', () => {
  test.each([
    ['2 til 4.30', '14:00', '16:30'],
    ['2 til 4:30', '14:00', '16:30'],
    ['2-4', '14:00', '16:00'],
    ['from 2 to 4', '14:00', '16:00'],
    ['between 2 and 4pm', '14:00', '16:00'],
    ['11-1', '11:00', '13:00'],
    ['10-12', '10:00', '12:00'],
    ['10am - noon', '10:00', '12:00'],
    ['11.30am-1pm', '11:30', '13:00'],
    ['8pm-11', '20:00', '23:00'],
    ['14:00-16:30', '14:00', '16:30'],
    ['3pm until 5', '15:00', '17:00'],
    ['at 3pm for 2 hours', '15:00', '17:00'],
    ["at 3pm in the hall. It's 2 hours.", '15:00', '17:00'],
    ['at 3pm at the pool, 1.5 hours', '15:00', '16:30'],
    ['14:30 ---> 17:30', '14:30', '17:30'],
    ['14:30 → 17:30', '14:30', '17:30'],
    ['from 5pm, finishing at 7', '17:00', '19:00'],
    ['drop off 2 pick up 4.30', '14:00', '16:30'],
    ['10am start, 12 finish', '10:00', '12:00'],
    ["10 o'clock, finished for 12", '10:00', '12:00'],
    ['straight from pick up 3.30 until 5', '15:30', '17:00'],
    ['after swimming finishes, 3ish to 5', '15:00', '17:00'],
    ['2-4pm in the hall. I am at work until 6 today but ring me', '14:00', '16:00'],
    ['at 2pm. A two hour party', '14:00', '16:00'],
    ['\nTIME......2.30 - 4.30', '14:30', '16:30'],
    ['2pm till bout 5', '14:00', '17:00'],
    ['be there 1.45 and we skate 2-4', '13:45', '16:00']
  ])('Saturday %s', (text, start, end) => {
    expect(startOf(`Party Saturday ${text}`)).toBe(`2026-05-16T${start}`)
    expect(endOf(`Party Saturday ${text}`)).toBe(`2026-05-16T${end}`)
  })
  test.each([
    ['@ 11', '11:00'],
    ['at 3', '15:00'],
    ['at half past two', '14:30'],
    ['half two', '14:30'],
    ['quarter to 4', '15:45'],
    ['at ten past three', '15:10'],
    ['7ish', '19:00'],
    ['at noon', '12:00'],
    ['12.30', '12:30'],
    ['at 15.00', '15:00'],
    ['at 1930', '19:30'],
    ['3 p.m.', '15:00'],
    ["seven o'clock", '19:00'],
    ['morning at 9', '09:00'],
    ['evening at 8', '20:00']
  ])('Saturday %s', (text, start) => expect(startOf(`Party Saturday ${text}`)).toBe(`2026-05-16T${start}`))

  test.each(['It is in 2 hours.', 'We drive 2 hours by train.', 'Skating 2 hours. Film 90 minutes.'])(
    '"%s" is not how long it lasts',
    text => expect(endOf(`Party Saturday at 3pm. ${text}`)).toBeNull()
  )

  test('an hour without am or pm is not sure', () => {
    expect(read('Party Saturday at 3').parties[0]?.start?.known).toBe(false)
    expect(read('Party Saturday at 3pm').parties[0]?.start?.known).toBe(true)
  })
  test('an hour of morning and evening alike is asked', () =>
    expect(read('Party Saturday at 9').parties[0]).toMatchObject({
      problem: 'choose',
      start: { value: '2026-05-16T09:00', alternatives: ['2026-05-16T21:00'] }
    }))
  test('hours behind a date are no year', () => expect(startOf('Party 5th July 11-1')).toBe('2026-07-05T11:00'))
  test('a day on one line, its time on the next', () =>
    expect(startOf('Date: Saturday 6 June\nPlace: The Barn\nTime: 10.30am')).toBe('2026-06-06T10:30'))
  test('a time without a day is kept for the messages that know it', () =>
    expect(read('the party is at 3pm now')).toMatchObject({ parties: [], time: { start: { value: '15:00' } } }))
})

describe('roles', () => {
  test.each([
    ['Party next Sunday 2-4. RSVP by Friday', '2026-05-15'],
    ['Party on 27 June, let me know by the 20th', '2026-06-20'],
    ['Party Sunday. Please reply before Friday 6pm', '2026-05-15T18:00'],
    ['Party Sunday\nRSVP: 14 May', '2026-05-14'],
    ['Party Sunday. I need numbers by Thursday', '2026-05-14'],
    ['Party 27 June. Please confirm no later than 1 June', '2026-06-01']
  ])('%s', (text, day) => {
    const dates = read(text)
    expect(dates.replyBy?.value).toBe(day)
    expect(dates.parties[0]?.start?.value).not.toBe(day)
  })
  test('drop-off and pick-up are start and end, on two days', () => {
    const text = 'Sleepover! Drop off Friday 6pm, pick up Saturday 10am'
    expect([startOf(text), endOf(text)]).toEqual(['2026-05-15T18:00', '2026-05-16T10:00'])
  })
  test('a pick-up before the start is on the morning after', () =>
    expect(endOf('Sleepover Friday from 6pm. Pick up at 10am')).toBe('2026-05-16T10:00'))
  test('from a day to another', () => {
    const text = 'Camping: Sat 16 May 4pm til Sun 17 May 11am'
    expect([startOf(text), endOf(text)]).toEqual(['2026-05-16T16:00', '2026-05-17T11:00'])
  })
  test.each([
    ['Party Sat 16 May, drop off between 2 and 2.30', '14:00', null],
    ['Party Sat 16 May, drop off between 2 and 2.30, pick up at 5', '14:00', '17:00'],
    ['Party Sat 16 May. We meet at 8.30, collect them at 19:00', '08:30', '19:00'],
    ['Party Sat 16 May, from 16:00 until 7', '16:00', '19:00'],
    ['Party Sat 16 May 10:30 > 13:00', '10:30', '13:00'],
    ['Party Sat 16 May, 2pm till ± 5', '14:00', '17:00'],
    ['Party Sat 16 May, 3pm until after dinner (about 7pm)', '15:00', '19:00'],
    ['Party Sat 16 May\nStart:\n2pm\nEnd:\n5pm', '14:00', '17:00'],
    ['Leo swims until 10, so his party is on Sat 16 May at 11', '11:00', null],
    ['Party Sat 16 May: 1pm swim, 2.30pm cake, 3pm games, finish at 4pm', '13:00', '16:00']
  ])('%s', (text, start, end) =>
    expect([startOf(text), endOf(text)]).toEqual([`2026-05-16T${start}`, end && `2026-05-16T${end}`])
  )
  test('the birthday itself is not the party', () =>
    expect(startOf('Mia turns 6 on Monday! Party on Saturday at 3pm')).toBe('2026-05-16T15:00'))
  test('last Saturday is no party', () => expect(startOf('We had a party last Saturday')).toBeNull())
})

describe('what is no date', () => {
  test.each([
    'she sat in the sun all day',
    'the second half was better',
    'it may rain',
    'we need 10 mins',
    'call 07700 900 123',
    'it costs 7.50 each for 3 kids',
    'they won 3-1',
    'version 2.10.3',
    'look at https://example.org/2026/05/12/3pm?x=10:30',
    'her 5th birthday is coming',
    'the 1st one was fun',
    'I live at 11 Oak Road',
    'for ages 3 to 5 years'
  ])('%s', text => {
    const dates = read(text)
    expect(dates.parties).toEqual([])
    expect(dates.time).toBeNull()
  })
})

describe('the same party in other words', () => {
  test.each([
    ['Party on 13 June, which is a Saturday, at 3pm', '2026-06-13T15:00', null],
    ['Party Sat 13 / 06 at 3pm', '2026-06-13T15:00', null],
    ['Party Friday after pick-up at 3.15', '2026-05-15T15:15', null],
    ['Party Saturday 2pm > 5pm', '2026-05-16T14:00', '2026-05-16T17:00'],
    ['Party Fri 29 May 6pm\n→ Sat 30 May 10am', '2026-05-29T18:00', '2026-05-30T10:00'],
    ['Party from 6pm Friday to 10am Saturday', '2026-05-15T18:00', '2026-05-16T10:00'],
    ['Party Sat 30 May. 2 hours of bouncy fun from 3', '2026-05-30T15:00', '2026-05-30T17:00']
  ])('%s', (text, start, end) => expect([startOf(text), endOf(text)]).toEqual([start, end]))

  test('some Saturday is no day', () => expect(startOf('Party one Saturday in June')).toBeNull())
  test('of a weekend and a day of it, the day is the one to answer by', () =>
    expect(read('Party Sat 30 May 2pm. RSVP this weekend, by Sunday 17 May').replyBy?.value).toBe('2026-05-17'))
})

test('any date at all, for tables of dates', () => {
  const context = { language: en, sentAt: SENT, region: 'GB' }
  expect(readAnyDate(tokenize('we left at 5pm'), context)?.start?.value).toBe('2026-05-12T17:00')
  expect(readAnyDate(tokenize('nothing here'), context)).toBeNull()
})
