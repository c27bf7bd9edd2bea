import { expect, it } from 'vitest'
import { openFor, speakingFor, standingOf } from '@/utils/act/decide/standing-of'
import type { Decision } from '@/utils/model/decision'
import { decision } from '../demo-invitation'

const at = (day: number) => ({ updatedAt: `2026-11-0${day}T10:00:00Z` })

it.each<[string, Partial<Decision>[], string]>([
  ['nothing yet', [], 'waiting'],
  ['an open turn', [{}], 'waiting'],
  ['going', [{ outcome: 'going' }], 'going'],
  ['part of it', [{ outcome: 'part' }], 'going'],
  ['not this time', [{ outcome: 'not-going' }], 'not-going'],
  ['asking first', [{ outcome: 'ask-first' }], 'waiting'],
  ['one of two goes', [{ outcome: 'not-going' }, { childId: 'b', outcome: 'going' }], 'going'],
  ['one said no, one is open', [{ outcome: 'not-going' }, { childId: 'b' }], 'waiting'],
  ['a child asked after a quick yes', [{ childId: null, outcome: 'going', ...at(1) }, { ...at(2) }], 'going'],
  ['a child without a word after a quick no', [{ childId: null, outcome: 'not-going', ...at(1) }, at(2)], 'not-going'],
  [
    'slept on after a quick no',
    [
      { childId: null, outcome: 'not-going', ...at(1) },
      { sleepUntil: '2026-11-04', ...at(2) }
    ],
    'waiting'
  ],
  ['one goes, the other has spoken', [{ outcome: 'going' }, { childId: 'b', child: {} }], 'waiting'],
  ['one goes, the other is slept on', [{ outcome: 'going' }, { childId: 'b', sleepUntil: '2026-11-04' }], 'waiting'],
  ['one goes, the other was not asked', [{ outcome: 'going' }, { childId: 'b' }], 'going'],
  [
    'a child who has spoken after a quick yes',
    [
      { childId: null, outcome: 'going', ...at(1) },
      { child: { wish: 'not-go' }, ...at(2) }
    ],
    'waiting'
  ],
  [
    'a child decided after a quick yes',
    [
      { childId: null, outcome: 'going', ...at(1) },
      { outcome: 'not-going', ...at(2) }
    ],
    'not-going'
  ],
  [
    'a quick no after a child decided',
    [
      { outcome: 'not-going', ...at(1) },
      { childId: null, outcome: 'going', ...at(2) }
    ],
    'going'
  ]
])('%s', (_, decisions, expected) => {
  expect(standingOf(decisions.map(decision))).toBe(expected)
})

it.each<[string, Partial<Decision>[], string | null, string | null | undefined]>([
  ['nothing', [], 'a', undefined],
  ['their own word', [{ outcome: 'going' }, { childId: 'b' }], 'a', 'a'],
  ['the family’s, where theirs is empty', [{ childId: null, outcome: 'going', ...at(1) }, at(2)], 'a', null],
  [
    'the family’s, which is newer',
    [
      { outcome: 'not-going', ...at(1) },
      { childId: null, outcome: 'going', ...at(2) }
    ],
    'a',
    null
  ],
  [
    'their own, which is newer',
    [
      { childId: null, outcome: 'going', ...at(1) },
      { outcome: 'not-going', ...at(2) }
    ],
    'a',
    'a'
  ],
  [
    'nobody for a sibling, once one of them was decided for',
    [
      { childId: null, outcome: 'going', ...at(1) },
      { outcome: 'not-going', ...at(2) }
    ],
    'b',
    undefined
  ]
])('who speaks for a child: %s', (_, decisions, childId, speaker) => {
  expect(speakingFor(decisions.map(decision), childId)?.childId).toBe(speaker)
})

it.each<[string, Partial<Decision>[], string | null]>([
  ['nobody', [{}, { childId: 'b', outcome: 'going' }], null],
  ['the one who has spoken', [{ child: {} }, { childId: 'b', outcome: 'going' }], 'a'],
  ['the one who is slept on', [{}, { childId: 'b', sleepUntil: '2026-11-04' }], 'b'],
  ['nobody, of two', [{ child: {} }, { childId: 'b', child: {} }], null]
])('a quick answer from the list is for %s', (_, decisions, childId) => {
  expect(openFor(decisions.map(decision))).toBe(childId)
})
