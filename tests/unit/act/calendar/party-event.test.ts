import { describe, expect, it } from 'vitest'
import { partyEvent } from '@/utils/act/calendar/party-event'
import type { FactValues } from '@/utils/model/facts'
import { facts } from '../demo-invitation'

const CONTEXT = { uid: 'u', sequence: 2, status: 'TENTATIVE', timeZone: 'Europe/London', language: 'en' } as const
const event = (values: Partial<FactValues>) => partyEvent(facts(values), CONTEXT)

it('waits for a day', () => {
  expect(event({ honoree: 'Juno', end: '2026-12-05T16:00' })).toBeNull()
})

it.each<[string, Partial<FactValues>, { start: string; end: string; isAllDay: boolean }]>([
  [
    'start and end',
    { start: '2026-12-05T14:00', end: '2026-12-05T16:30' },
    { start: '2026-12-05T14:00', end: '2026-12-05T16:30', isAllDay: false }
  ],
  ['no end', { start: '2026-12-05T14:00' }, { start: '2026-12-05T14:00', end: '2026-12-05T16:00', isAllDay: false }],
  [
    'no end, late',
    { start: '2026-12-31T23:00' },
    { start: '2026-12-31T23:00', end: '2027-01-01T01:00', isAllDay: false }
  ],
  [
    'an end before the start',
    { start: '2026-12-05T14:00', end: '2026-12-05T12:00' },
    { start: '2026-12-05T14:00', end: '2026-12-05T16:00', isAllDay: false }
  ],
  [
    'an end that is a day',
    { start: '2026-12-05T14:00', end: '2026-12-06' },
    { start: '2026-12-05T14:00', end: '2026-12-05T16:00', isAllDay: false }
  ],
  ['only the day', { start: '2026-12-31' }, { start: '2026-12-31', end: '2027-01-01', isAllDay: true }],
  ['two days', { start: '2026-12-05', end: '2026-12-07' }, { start: '2026-12-05', end: '2026-12-07', isAllDay: true }],
  [
    'a day and the time of its end',
    { start: '2026-12-05', end: '2026-12-06T10:00' },
    { start: '2026-12-05', end: '2026-12-07', isAllDay: true }
  ]
])('%s', (_, values, times) => {
  expect(event(values)).toMatchObject(times)
})

describe('details', () => {
  it.each<[string, Partial<FactValues>, string]>([
    ['an end not stated', { start: '2026-12-05T14:00' }, 'End not stated.'],
    ['reply-by', { start: '2026-12-05', replyBy: '2026-11-28' }, 'Reply by Saturday 28 November.'],
    ['a whole invitation', { start: '2026-12-05T14:00', end: '2026-12-05T16:00' }, '']
  ])('%s', (_, values, details) => {
    expect(event(values)?.details).toBe(details)
  })

  it('asks for a second look at a time that is only implied', () => {
    const implied = facts({ start: '2026-12-05T15:00', end: '2026-12-05T17:00' }, 'implied')
    expect(partyEvent(implied, CONTEXT)?.details).toBe('Please check the time.')
  })

  it('tells a shared calendar nothing of allergies, gifts or whom to answer', () => {
    const whole = event({
      start: '2026-12-05',
      allergies: 'asked',
      gifts: 'group',
      replyTo: 'Robin 07700',
      bring: 'an inhaler'
    })
    expect(JSON.stringify(whole)).not.toMatch(/allerg|gift|Robin|07700|inhaler/i)
  })
})

it.each<[Partial<FactValues>, string]>([
  [{ venue: 'Lido' }, 'Lido'],
  [{ address: '3 High St' }, '3 High St'],
  [{ venue: 'Lido', address: '3 High St' }, 'Lido, 3 High St'],
  [{ venue: 'Lido', address: 'Lido, 3 High St' }, 'Lido, 3 High St'],
  [{ venue: 'a\n\nb' }, 'a b'],
  [{}, '']
])('location of %o: %s', (values, location) => {
  expect(event({ start: '2026-12-05', ...values })?.location).toBe(location)
})
