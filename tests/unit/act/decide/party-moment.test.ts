import { expect, it } from 'vitest'
import { isToCome, type PartyMoment, partyMoment } from '@/utils/act/decide/party-moment'
import { invitation } from '../demo-invitation'

const sleepover = invitation({ start: '2026-11-14T18:00', end: '2026-11-15T10:00' })

it.each<[string, PartyMoment]>([
  ['2026-11-12', 'ahead'],
  ['2026-11-13', 'eve'],
  ['2026-11-14', 'eve'],
  ['2026-11-15', 'eve'],
  ['2026-11-16', 'after']
])('on %s a sleepover of the 14th is %s', (today, moment) => {
  expect(partyMoment(sleepover, today)).toBe(moment)
})

it('is over the day after where no end is known, and ahead where no day is', () => {
  expect(partyMoment(invitation({ start: '2026-11-14' }), '2026-11-15')).toBe('after')
  expect(partyMoment(invitation({}), '2026-11-15')).toBe('ahead')
})

it.each(['2026-11-12', '2026-11-14', '2026-11-16'])('a party that was called off is off on %s too', today => {
  expect(partyMoment({ ...sleepover, cancelled: true }, today)).toBe('off')
})

it('is decided while it is to come', () => {
  expect(isToCome(sleepover, '2026-11-15')).toBe(true)
  expect(isToCome(sleepover, '2026-11-16')).toBe(false)
  expect(isToCome({ ...sleepover, cancelled: true }, '2026-11-12')).toBe(false)
})
