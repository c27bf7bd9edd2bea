import { expect, it } from 'vitest'
import { considerationsFor, middleWaysFor, type Prompt, promptOf } from '@/utils/act/decide/side-by-side'
import type { ParentSay, Wish } from '@/utils/model/decision'

type Practical = NonNullable<ParentSay['practical']>

it.each<[Wish | undefined, Practical | undefined, Prompt]>([
  ['go', 'fine', 'agree'],
  ['go-for-a-bit', 'fine', 'agree'],
  ['go', 'hard', 'child-go-parent-hard'],
  ['go', 'cannot', 'cannot'],
  ['go-for-a-bit', 'cannot', 'cannot'],
  ['go', undefined, 'unsure'],
  ['not-go', 'fine', 'child-not'],
  ['not-go', undefined, 'child-not'],
  ['not-go', 'hard', 'agree'],
  ['not-go', 'cannot', 'agree'],
  ['know-more', 'fine', 'unsure'],
  ['know-more', 'hard', 'unsure'],
  ['know-more', 'cannot', 'cannot'],
  [undefined, 'cannot', 'cannot'],
  [undefined, 'fine', 'unsure'],
  [undefined, undefined, 'unsure']
])('child %s, parent %s: %s', (wish, practical, prompt) => {
  const sides = { child: wish ? { wish } : {}, parent: practical ? { practical } : {}, notPossible: null }
  expect(promptOf(sides, { hasUnknown: true, canSleep: true })).toBe(prompt)
  // Where no night is left, nobody is told to sleep on it.
  expect(promptOf(sides, { hasUnknown: true, canSleep: false })).toBe(prompt === 'unsure' ? 'unsure-now' : prompt)
})

it.each<[Wish | undefined, boolean, Prompt]>([
  ['know-more', true, 'child-asks'],
  ['know-more', false, 'child-asks'],
  ['go', true, 'sleep'],
  ['go', false, 'talk'],
  [undefined, true, 'sleep'],
  [undefined, false, 'talk']
])(
  'where nothing is unknown, nobody is sent to look at it: child %s, a night left %s: %s',
  (wish, canSleep, prompt) => {
    const sides = { child: wish ? { wish } : {}, parent: {}, notPossible: null }
    expect(promptOf(sides, { hasUnknown: false, canSleep })).toBe(prompt)
  }
)

it('leaves it at that where it cannot be', () => {
  const sides = { child: { instead: 'a-card' }, parent: { practical: 'cannot' }, notPossible: '' } as const
  expect(promptOf(sides, { hasUnknown: true, canSleep: true })).toBe('not-possible')
})

it('has a prompt before anybody spoke', () => {
  expect(promptOf({ child: null, parent: null, notPossible: null }, { hasUnknown: true, canSleep: true })).toBe(
    'unsure'
  )
})

it('turns the considerations, and leaves none out', () => {
  const orders = Array.from({ length: 50 }, (_, index) => considerationsFor(`${index}`))
  expect(new Set(orders.map(([first]) => first)).size).toBe(5)
  expect(orders.every(order => new Set(order).size === 5)).toBe(true)
})

it('offers an evening without the night for a sleepover alone', () => {
  expect(middleWaysFor('sleepover')).toContain('home-to-bed')
  expect(middleWaysFor('birthday')).not.toContain('home-to-bed')
  expect(middleWaysFor(undefined)).toContain('first-part')
})
