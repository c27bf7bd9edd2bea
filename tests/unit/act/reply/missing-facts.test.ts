import { expect, it } from 'vitest'
import { missingFacts } from '@/utils/act/reply/missing-facts'
import { facts } from '../demo-invitation'

it.each([
  ['nothing known', {}, ['start', 'end', 'address']],
  ['a day', { start: '2026-12-05' }, ['end', 'address', 'parents']],
  [
    'a venue is a place',
    { start: '2026-12-05', end: '2026-12-05T16:00', venue: 'Lido' },
    ['parents', 'replyBy', 'siblings']
  ],
  [
    'only small print',
    { start: 'x', end: 'x', address: 'x', parents: 'stay', replyBy: 'x', siblings: 'welcome', allergies: 'asked' },
    ['gifts', 'bring']
  ]
] as const)('%s', (_, values, asks) => {
  expect(missingFacts(facts(values), [])).toEqual(asks)
})

it('asks what can be read in two ways before what is missing', () => {
  const known = facts({ start: '2026-12-05T15:00', end: '2026-12-05T17:00', venue: 'Lido' })
  expect(missingFacts(known, [{ about: 'start', why: 'choose' }])).toEqual(['start', 'parents', 'replyBy'])
})
