import { expect, it } from 'vitest'
import { offersOf } from '@/utils/act/decide/offers-of'
import type { ChildSay, Offer } from '@/utils/model/decision'
import { decision } from '../demo-invitation'

it.each<[ChildSay, readonly Offer[]]>([
  [{ inviter: 'want-to-be-friends' }, ['ask-again']],
  [{ instead: 'another-day' }, ['ask-again']],
  [{ inviter: 'not-kind' }, []],
  [{ inviter: 'do-not-talk-much' }, []],
  [{ wish: 'not-go' }, []],
  [{}, []]
])('after %o a no proposes %o', (child, offers) => {
  expect(offersOf(decision({ child, outcome: 'not-going' }))).toEqual(offers)
})

it('is what the parent chose, once they did', () => {
  expect(offersOf(decision({ child: { inviter: 'want-to-be-friends' }, offers: [] }))).toEqual([])
  expect(offersOf(decision({ child: { inviter: 'not-kind' }, offers: ['another-time'] }))).toEqual(['another-time'])
  expect(offersOf(null)).toEqual([])
})
