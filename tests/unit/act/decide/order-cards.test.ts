import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cardsOf } from '@/utils/act/decide/child-turn'
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

it('keeps last what is none of the others', () => {
  const cards = ['happy', 'worried', 'mixed', 'not-sure']
  fc.assert(
    fc.property(fc.string(), seed => {
      expect(orderCards(cards, seed).slice(2)).toEqual(['mixed', 'not-sure'])
    })
  )
})

const questions = (['5-7', '8-12'] as const).flatMap(band =>
  Object.entries(cardsOf(band)).map(([card, answers]) => [band, card, answers] as const)
)

it.each(questions)('%s, %s: no answer always leads', (_, __, answers) => {
  const firsts = Array.from({ length: 50 }, (_, index) => orderCards<string>(answers, `child ${index}`)[0])
  expect(new Set(firsts).size).toBe(answers.filter(answer => !/^(mixed|not-sure|else|private)$/.test(answer)).length)
})
