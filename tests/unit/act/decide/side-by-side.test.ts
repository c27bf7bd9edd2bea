import { expect, it } from 'vitest'
import { considerationsFor, middleWaysFor, type Prompt, promptOf } from '@/utils/act/decide/side-by-side'
import type { ParentSay, Wish } from '@/utils/model/decision'

type Practical = NonNullable<ParentSay['practical']>

it.each<[Wish | undefined, Practical | undefined, Prompt]>([
  ['go', 'fine', 'agree'],
  ['go-for-a-bit', 'fine', 'agree'],
  ['go', 'hard', 'child-go-parent-not'],
  ['go', 'cannot', 'child-go-parent-not'],
  ['go-for-a-bit', 'cannot', 'child-go-parent-not'],
  ['go', undefined, 'unsure'],
  ['not-go', 'fine', 'child-not'],
  ['not-go', undefined, 'child-not'],
  ['not-go', 'hard', 'agree'],
  ['not-go', 'cannot', 'agree'],
  ['know-more', 'fine', 'unsure'],
  ['know-more', 'cannot', 'unsure'],
  [undefined, 'fine', 'unsure'],
  [undefined, undefined, 'unsure']
])('child %s, parent %s: %s', (wish, practical, prompt) => {
  const sides = { child: wish ? { wish } : {}, parent: practical ? { practical } : {}, notPossible: null }
  expect(promptOf(sides, true)).toBe(prompt)
  // Where no night is left, nobody is told to sleep on it.
  expect(promptOf(sides, false)).toBe(prompt === 'unsure' ? 'unsure-now' : prompt)
})

it('leaves it at that where it cannot be', () => {
  const sides = { child: { instead: 'a-card' }, parent: { practical: 'cannot' }, notPossible: '' } as const
  expect(promptOf(sides, true)).toBe('not-possible')
})

it('has a prompt before anybody spoke', () => {
  expect(promptOf({ child: null, parent: null, notPossible: null }, true)).toBe('unsure')
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
