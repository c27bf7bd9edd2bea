import { expect, it } from 'vitest'
import { reminderTimes } from '@/utils/act/remind/reminder-times'
import type { Decision } from '@/utils/model/decision'
import type { Invitation } from '@/utils/model/invitation'
import { decision, invitation } from '../demo-invitation'

it.each<[string, Invitation, Decision[], [string, string][]]>([
  ['the day before reply-by', invitation({ replyBy: '2026-11-28' }), [], [['reply-by', '2026-11-27T22:00:00Z']]],
  ['over the change of clocks', invitation({ replyBy: '2026-11-01' }), [], [['reply-by', '2026-10-31T21:00:00Z']]],
  ['a reply-by with its hour', invitation({ replyBy: '2026-11-28T12:00' }), [], [['reply-by', '2026-11-27T22:00:00Z']]],
  [
    'the day that the family wakes',
    invitation({}),
    [decision({ sleepUntil: '2026-11-12' })],
    [['sleep', '2026-11-12T22:00:00Z']]
  ],
  [
    'the first of two who sleep on it',
    invitation({}),
    [decision({ sleepUntil: '2026-11-14' }), decision({ childId: 'b', sleepUntil: '2026-11-12' })],
    [['sleep', '2026-11-12T22:00:00Z']]
  ],
  ['nothing for what is decided', invitation({ replyBy: '2026-11-28' }, { standing: 'going' }), [], []],
  ['nothing for what was called off', invitation({ replyBy: '2026-11-28' }, { cancelled: true }), [], []],
  ['nothing without a day', invitation({}), [decision()], []]
])('%s', (_, party, decisions, expected) => {
  expect(
    reminderTimes({ ...party, timeZone: 'America/New_York' }, decisions).map(({ about, at }) => [about, at])
  ).toEqual(expected)
})
