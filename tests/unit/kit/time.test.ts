import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { addDays, toWallClock } from '@/utils/kit/time'

it.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-12-31T23:30', 1, '2027-01-01T23:30'],
  ['2026-03-29T02:30', -1, '2026-03-28T02:30']
])('%s and %i days: %s', (when, days, moved) => expect(addDays(when, days)).toBe(moved))

it('counts as the calendar does', () => {
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('9990-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(day, fc.integer({ min: -3000, max: 3000 }), (date, days) => {
      const from = date.toISOString().slice(0, 10)
      expect(addDays(from, days)).toBe(Temporal.PlainDate.from(from).add({ days }).toString())
    })
  )
})

it.each(['UTC', 'Europe/London', 'America/Sao_Paulo', 'Asia/Kolkata', 'Pacific/Chatham', 'Australia/Lord_Howe'])(
  'shows an instant as the clock of %s does',
  zone => {
    const instant = fc.date({ min: new Date('0001-01-03'), max: new Date('9990-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(instant, date => {
        const there = Temporal.Instant.from(date.toISOString()).toZonedDateTimeISO(zone).toPlainDateTime()
        expect(toWallClock(date.toISOString(), zone)).toBe(there.toString({ smallestUnit: 'minute' }))
      })
    )
  }
)

it('has no clock for what is no instant', () => expect(() => toWallClock('soon', 'UTC')).toThrow(RangeError))

it('says so where there is no day', () => expect(() => addDays('soon', 1)).toThrow(RangeError))
