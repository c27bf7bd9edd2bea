import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { icsCalendar, icsFile } from '@/utils/act/calendar/ics-file'
import type { PartyEvent } from '@/utils/act/calendar/party-event'
import { addMinutes, toInstant } from '@/utils/kit/time'

const NOW = '2026-11-21T08:00:00.123Z'
const EVENT: PartyEvent = {
  uid: '5f0c9a52-3c1e-4b0a-9d43-1f7f2a9d0c11',
  sequence: 3,
  status: 'CONFIRMED',
  title: 'Party: Juno',
  details: 'Reply by Saturday.\nEnd not stated.',
  location: 'Lido; back, room',
  start: '2026-07-04T14:00',
  end: '2026-07-04T16:00',
  isAllDay: false,
  timeZone: 'Europe/London'
}

const octets = (text: string): number => new TextEncoder().encode(text).length
const readBack = (file: string) => new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent')
const value = (file: string, name: string) => String(readBack(file)?.getFirstPropertyValue(name))

describe('icsFile', () => {
  it('is what RFC 5545 and the calendars want', async () => {
    const lines = (await icsFile(EVENT, NOW)).split('\r\n')
    expect(lines).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Shall We//Shall We//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      `UID:${EVENT.uid}`,
      'DTSTAMP:20261121T080000Z',
      'LAST-MODIFIED:20261121T080000Z',
      'SEQUENCE:3',
      'STATUS:CONFIRMED',
      'CLASS:PRIVATE',
      'DTSTART:20260704T130000Z',
      'DTEND:20260704T150000Z',
      'SUMMARY:Party: Juno',
      'LOCATION:Lido\\; back\\, room',
      'DESCRIPTION:Reply by Saturday.\\nEnd not stated.',
      'END:VEVENT',
      'END:VCALENDAR',
      ''
    ])
  })

  it('writes a day as a day', async () => {
    const file = await icsFile({ ...EVENT, start: '2026-12-31', end: '2027-01-01', isAllDay: true }, NOW)
    expect(file).toContain('\r\nDTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n')
  })

  it('holds several events, each with its own UID', async () => {
    const file = await icsCalendar([EVENT, { ...EVENT, uid: 'another' }], NOW)
    const entries = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent')
    expect(entries.map(entry => entry.getFirstPropertyValue('uid'))).toEqual([EVENT.uid, 'another'])
  })

  it('invites nobody', async () => {
    expect(await icsFile(EVENT, NOW)).not.toMatch(/ORGANIZER|ATTENDEE|METHOD:REQUEST|TZID/)
  })
})

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc
    .array(fc.constantFrom('é', '🎈', '👩‍👧', 'نور', 'ß', ';', ',', '\\', '\n', ' ', '"', ':', 'BEGIN:VEVENT', '=0A'), {
      maxLength: 90
    })
    .map(each => each.join(''))
)
/** What reaches a file has been through `cleanLine` and `cleanText`: no carriage returns, no control characters. */
const clean = words.map(text => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, sign => (sign === '\n' ? '\n' : '')).trim())

describe('any event', () => {
  const events = fc.record({
    title: clean.filter(text => text !== ''),
    details: clean,
    location: clean,
    minutes: fc.integer({ min: 0, max: 800_000 }),
    timeZone: fc.constantFrom('Europe/London', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland')
  })

  it('reads back as it was, in short lines that cut no character', async () => {
    await fc.assert(
      fc.asyncProperty(events, async ({ minutes, ...more }) => {
        const start = addMinutes('2026-01-01T00:00', minutes)
        const event = { ...EVENT, ...more, start, end: addMinutes(start, 90) }
        const file = await icsFile(event, NOW)
        for (const line of file.split('\r\n')) {
          expect(octets(line)).toBeLessThanOrEqual(75)
          expect(line.isWellFormed()).toBe(true)
        }
        expect(value(file, 'summary')).toBe(event.title)
        if (event.location) expect(value(file, 'location')).toBe(event.location)
        if (event.details) expect(value(file, 'description')).toBe(event.details)
        const dtstart = readBack(file)?.getFirstPropertyValue('dtstart')
        expect(dtstart instanceof ICAL.Time && dtstart.toJSDate().toISOString()).toBe(
          new Date(toInstant(start, event.timeZone)).toISOString()
        )
        expect(String(dtstart)).toMatch(/Z$/)
      }),
      { numRuns: 200 }
    )
  })
})
