import { expect, it } from 'vitest'
import { type HostQuestion, hostQuestions } from '@/utils/act/decide/host-questions'
import type { FactValues } from '@/utils/model/facts'
import { facts } from '../demo-invitation'

it.each<[string, Partial<FactValues>, HostQuestion[]]>([
  ['a sleepover', { kind: 'sleepover', allergies: 'asked' }, ['sleeping', 'night-pick-up', 'who-watches', 'who-else']],
  ['a pool', { kind: 'pool', parents: 'stay', allergies: 'asked' }, ['water', 'who-else']],
  [
    'water and a trampoline in a garden, the whole class',
    { water: 'yes', trampoline: 'yes', circle: 'class', parents: 'stay', allergies: 'asked' },
    ['water', 'trampoline', 'say-hello', 'who-else']
  ],
  ['drop-off', { parents: 'drop-off' }, ['who-watches', 'reach-you', 'food', 'who-else']]
])('%s', (_, values, questions) => {
  expect(hostQuestions(facts(values))).toEqual(questions)
})
