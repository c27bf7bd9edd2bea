import { expect, it } from 'vitest'
import { type PartyMoment, partyMoment } from '@/utils/act/decide/party-moment'
import { facts } from '../demo-invitation'

const sleepover = facts({ start: '2026-11-14T18:00', end: '2026-11-15T10:00' })

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
  expect(partyMoment(facts({ start: '2026-11-14' }), '2026-11-15')).toBe('after')
  expect(partyMoment(facts({}), '2026-11-15')).toBe('ahead')
})
