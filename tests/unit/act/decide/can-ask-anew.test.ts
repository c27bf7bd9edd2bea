import { expect, it } from 'vitest'
import { canAskAnew } from '@/utils/act/decide/can-ask-anew'
import type { Decision } from '@/utils/model/decision'
import type { Change } from '@/utils/model/invitation'
import { decision, invitation } from '../demo-invitation'

const spoken = { child: { wish: 'not-go' }, childAt: '2026-11-02T10:00:00Z' } as const
const change = (about: Change['about'], day: string): Change[] => [
  { knownAt: `${day}T10:00:00Z`, about, before: 'a', after: 'b', messageKey: 'k' }
]

it.each<[string, Partial<Decision>, Change[], boolean]>([
  ['a no, and nothing changed', spoken, [], false],
  ['the place changed after it', spoken, change('venue', '2026-11-03'), true],
  ['the place changed before it', spoken, change('venue', '2026-11-01'), false],
  ['a message was edited and says the same', spoken, change('message', '2026-11-03'), false],
  ['it was not possible', { ...spoken, child: {}, notPossible: '' }, [], true],
  ['it was not possible, and then it was', { ...spoken, child: { instead: 'a-card' } }, [], true],
  ['nobody has spoken', {}, change('venue', '2026-11-03'), false],
  ['it is decided', { ...spoken, outcome: 'going' }, change('venue', '2026-11-03'), false]
])('%s', (_, more, history, isAsked) => {
  expect(canAskAnew(decision(more), invitation({}, { history }))).toBe(isAsked)
})
