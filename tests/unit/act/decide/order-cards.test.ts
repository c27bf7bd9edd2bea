import fc from 'fast-check'
import { expect, it } from 'vitest'
import { orderCards } from '@/utils/act/decide/order-cards'

const CARDS = ['go', 'go-for-a-bit', 'not-go', 'know-more']

it('keeps every card, in turn, the same for the same seed', () => {
  fc.assert(
    fc.property(fc.string(), seed => {
      const cards = orderCards(CARDS, seed)
      const first = cards.indexOf('go')
      expect([...cards.slice(first), ...cards.slice(0, first)]).toEqual(CARDS)
      expect(orderCards(CARDS, seed)).toEqual(cards)
    })
  )
})

it('lets each card come first about as often', () => {
  const firsts = Array.from({ length: 4000 }, (_, index) => orderCards(CARDS, `child-${index}`)[0])
  for (const card of CARDS) expect(firsts.filter(first => first === card).length).toBeGreaterThan(850)
})

it('copes with no cards', () => {
  expect(orderCards([], 'x')).toEqual([])
})
