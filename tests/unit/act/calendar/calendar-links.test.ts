import { describe, expect, it } from 'vitest'
import { calendarLinks } from '@/utils/act/calendar/calendar-links'
import type { PartyEvent } from '@/utils/act/calendar/party-event'

const EVENT: PartyEvent = {
  uid: 'u',
  sequence: 0,
  status: 'TENTATIVE',
  title: 'Party: Zoë & Co + 1',
  details: 'Reply by Saturday.\nEnd not stated.',
  location: 'Lido; back, room',
  start: '2026-07-04T14:00',
  end: '2026-07-04T16:00',
  isAllDay: false,
  timeZone: 'Europe/London'
}
const ALL_DAY: PartyEvent = { ...EVENT, start: '2026-12-31', end: '2027-01-01', isAllDay: true }

const query = (link: string) => Object.fromEntries(new URL(link).searchParams)

describe('Google', () => {
  it('takes UTC and a zone', () => {
    const link = calendarLinks(EVENT).google
    expect(link).toMatch(/^https:\/\/calendar\.google\.com\/calendar\/render\?/)
    expect(query(link)).toEqual({
      action: 'TEMPLATE',
      text: EVENT.title,
      dates: '20260704T130000Z/20260704T150000Z',
      details: EVENT.details,
      location: EVENT.location,
      ctz: 'Europe/London'
    })
  })

  it('takes days without a zone, the last one excluded', () => {
    expect(query(calendarLinks(ALL_DAY).google)).toMatchObject({ dates: '20261231/20270101' })
    expect(query(calendarLinks(ALL_DAY).google)).not.toHaveProperty('ctz')
  })
})

describe('Outlook', () => {
  it('takes the wall clock', () => {
    const link = calendarLinks(EVENT).outlook
    expect(link).toMatch(/^https:\/\/outlook\.live\.com\/calendar\/0\/deeplink\/compose\?/)
    expect(query(link)).toMatchObject({
      path: '/calendar/action/compose',
      rru: 'addevent',
      startdt: '2026-07-04T14:00:00',
      enddt: '2026-07-04T16:00:00',
      subject: EVENT.title,
      allday: 'false'
    })
  })

  it('takes days', () => {
    expect(query(calendarLinks(ALL_DAY).outlook)).toMatchObject({
      startdt: '2026-12-31',
      enddt: '2027-01-01',
      allday: 'true'
    })
  })
})

describe('Yahoo', () => {
  it('takes the wall clock, since it shows UTC as local', () => {
    expect(query(calendarLinks(EVENT).yahoo)).toMatchObject({ v: '60', st: '20260704T140000', et: '20260704T160000' })
  })

  it('takes a day', () => {
    expect(query(calendarLinks(ALL_DAY).yahoo)).toMatchObject({ st: '20261231', dur: 'allday' })
  })
})

it('never writes a space as a plus, which Outlook would show', () => {
  for (const link of Object.values(calendarLinks(EVENT))) expect(link).not.toContain('+')
})
