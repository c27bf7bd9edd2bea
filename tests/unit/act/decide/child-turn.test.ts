import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyStep } from '@/utils/act/decide/apply-step'
import { cardsOf, nextScreen, releaseTurn, screensOf, type Turn, type TurnCard } from '@/utils/act/decide/child-turn'
import { decision } from '../demo-invitation'

describe('screensOf', () => {
  it.each<[string, Turn, string[]]>([
    ['a wish to go', { wish: 'go' }, ['feeling', 'about', 'wish', 'help', 'release']],
    ['not go leads straight to the release', { wish: 'not-go' }, ['feeling', 'about', 'wish', 'release']],
    ['a skipped wish asks no more', { wish: null }, ['feeling', 'about', 'wish', 'release']],
    [
      'the inviter stands in for help',
      { about: 'inviter', wish: 'go' },
      ['feeling', 'about', 'inviter', 'wish', 'release']
    ],
    ['know more', { wish: 'know-more' }, ['feeling', 'about', 'wish', 'help', 'release']]
  ])('%s', (_, turn, screens) => {
    expect(screensOf(turn)).toEqual(screens)
  })
})

const bands = ['5-7', '8-12'] as const

/** A child who taps or skips on every screen until the release. */
function play(band: (typeof bands)[number], taps: readonly number[]): { turn: Turn; screens: number } {
  const turn: Turn = {}
  let screens = 1
  for (const tap of [...taps, ...taps, ...taps]) {
    const screen = nextScreen(turn)
    if (screen === 'release') break
    const cards: readonly string[] = cardsOf(band)[screen]
    Object.assign(turn, { [screen]: cards[tap % (cards.length + 1)] ?? null })
    screens += 1
  }
  return { turn, screens }
}

describe('any turn', () => {
  const turns = fc.record({
    band: fc.constantFrom(...bands),
    taps: fc.array(fc.nat(20), { minLength: 5, maxLength: 8 })
  })

  it('comes to the release in five screens at most, one tap each', () => {
    fc.assert(
      fc.property(turns, ({ band, taps }) => {
        const { turn, screens } = play(band, taps)
        expect(nextScreen(turn)).toBe('release')
        expect(screens).toBeLessThanOrEqual(5)
      })
    )
  })

  it('releases nothing but the wish when only that may be seen', () => {
    fc.assert(
      fc.property(turns, ({ band, taps }) => {
        const { turn } = play(band, taps)
        expect(Object.keys(releaseTurn(turn, 'only-wish', 'a line of my own'))).toEqual(turn.wish ? ['wish'] : [])
      })
    )
  })

  it('never tells that something was kept', () => {
    fc.assert(
      fc.property(turns, ({ band, taps }) => {
        const { turn } = play(band, taps)
        const say = releaseTurn(turn, 'all')
        expect(say.about).not.toBe('private')
        expect(Object.values(say)).not.toContain(null)
      })
    )
  })

  it('is always a step that a decision takes', () => {
    fc.assert(
      fc.property(turns, fc.constantFrom('all' as const, 'only-wish' as const), ({ band, taps }, release) => {
        const say = releaseTurn(play(band, taps).turn, release)
        expect(
          applyStep(decision(), { step: 'child-says', say, toldByParent: false }, '2026-11-02T08:00:00Z').child
        ).toEqual(say)
      })
    )
  })
})

it('asks what the child would like instead, where it cannot be, and nothing about going', () => {
  expect(screensOf({ wish: 'go', about: 'inviter' }, false)).toEqual(['feeling', 'instead', 'release'])
  const turn: Turn = { feeling: 'mixed', instead: 'a-card', wish: 'go' }
  expect(nextScreen(turn, false)).toBe('release')
  expect(releaseTurn(turn, 'all', '', false)).toEqual({ feeling: 'mixed', instead: 'a-card' })
  expect(releaseTurn(turn, 'only-wish', 'a line', false)).toEqual({ instead: 'a-card' })
})

it('asks again what a changed answer opens, and drops what it closes', () => {
  const turn: Turn = { feeling: 'mixed', about: 'inviter', inviter: 'not-kind', wish: 'go' }
  expect(nextScreen(turn)).toBe('release')
  expect(nextScreen({ ...turn, about: 'place' })).toBe('help')
  expect(releaseTurn({ ...turn, about: 'place' }, 'all')).toEqual({ feeling: 'mixed', about: 'place', wish: 'go' })
})

it('shows six cards at most to the young, Skip included', () => {
  for (const cards of Object.values(cardsOf('5-7'))) expect(cards.length + 1).toBeLessThanOrEqual(6)
})

it('offers "not sure", or its like, wherever a child is asked how it is', () => {
  for (const band of bands) {
    const cards = cardsOf(band)
    expect(cards.feeling).toContain('not-sure')
    expect(cards.feeling).toContain('mixed')
    expect(cards.wish).toContain('know-more')
    expect((Object.keys(cards) as TurnCard[]).every(card => cards[card].length > 1)).toBe(true)
  }
})
