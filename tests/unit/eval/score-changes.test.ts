import { expect, test } from 'vitest'
import type { Gold } from '../../eval/gold'
import { type ChangeAnswer, scoreChanges } from '../../eval/score-changes'

const none = { start: [], end: [], rsvpBy: [], honoree: [], venue: [], address: [] }
const score = (facts: Partial<Gold['facts']>, said: Partial<ChangeAnswer>, unjudged: Gold['unjudged'] = new Set()) =>
  scoreChanges([
    {
      gold: {
        id: 'a',
        text: 'Now at 3',
        ref: '2026-05-12T18:00',
        lang: 'en',
        class: 'update',
        orClass: [],
        facts: { ...none, ...facts },
        unjudged,
        hard: true,
        weak: false
      },
      answer: { start: null, end: null, rsvpBy: null, venue: null, address: null, ...said }
    }
  ])
const WRONG = { part: 1, of: 1 }
const NOT_WRONG = { part: 0, of: 1 }

test('an hour alone is right where no day is told', () =>
  expect(score({ start: ['T15:00'] }, { start: 'T15:00' })).toMatchObject({
    facts: { start: { part: 2, of: 2 } },
    wrong: NOT_WRONG
  }))
test('a part of what is told is not right, and not wrong', () =>
  expect(score({ start: ['2026-05-16T15:00'] }, { start: 'T15:00' })).toMatchObject({
    facts: { start: { part: 0, of: 2 } },
    wrong: NOT_WRONG
  }))
test('the old hour, a day that nobody told and an invented place are wrong', () => {
  expect(score({ start: ['T15:00'] }, { start: 'T14:00' }).wrong).toEqual(WRONG)
  expect(score({ start: ['T15:00'] }, { start: '2026-05-16T15:00' }).wrong).toEqual(WRONG)
  expect(score({}, { venue: 'the old hall' }).wrong).toEqual(WRONG)
})
test('more of a place is not wrong, another one is', () => {
  expect(score({ venue: ['church hall'] }, { venue: 'church hall by the green' }).wrong).toEqual(NOT_WRONG)
  expect(score({ venue: ['church hall'] }, { venue: 'park' }).wrong).toEqual(WRONG)
})
test('what people could not agree on is not judged', () =>
  expect(score({}, { venue: 'hall' }, new Set(['venue'] as const))).toMatchObject({
    facts: { venue: { of: 0 } },
    wrong: NOT_WRONG
  }))
