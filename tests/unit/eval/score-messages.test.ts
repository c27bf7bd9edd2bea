import { describe, expect, test } from 'vitest'
import type { Gold } from '../../eval/gold'
import { type Answer, scoreMessages } from '../../eval/score-messages'

const none = { start: [], end: [], rsvpBy: [], honoree: [], venue: [], address: [] }
const gold = (fields: Partial<Gold>): Gold => ({
  id: 'a',
  text: 'Come to Mia’s party',
  ref: '2026-05-12T18:00',
  lang: 'en',
  class: 'invite',
  orClass: [],
  facts: none,
  unjudged: new Set(),
  hard: false,
  weak: false,
  ...fields
})
const answer = (fields: Partial<Answer>): Answer => ({
  isInvite: true,
  class: 'invite',
  start: null,
  end: null,
  rsvpBy: null,
  honoree: null,
  venue: null,
  address: null,
  ...fields
})
const facts = { ...none, start: ['2026-06-06T14:00', '2026-06-13T14:00'], honoree: ['Mia'] }
const score = (label: Partial<Gold>, said: Partial<Answer>) =>
  scoreMessages([{ gold: gold({ facts, ...label }), answer: answer(said) }])

test('any right value is right, to the minute', () => {
  expect(score({}, { start: '2026-06-13T14:00' }).facts.start).toEqual({ part: 2, of: 2 })
  expect(score({}, { start: '2026-06-13T14:05' }).facts.start).toEqual({ part: 0, of: 2 })
})
test('a missed invitation has no facts', () =>
  expect(score({}, { isInvite: false, start: '2026-06-06T14:00' }).facts.start).toEqual({ part: 0, of: 1 }))
test('an invented fact counts against precision', () =>
  expect(score({}, { venue: 'Hall' }).facts.venue).toEqual({ part: 0, of: 1 }))
test('a fact without agreement is not judged', () =>
  expect(score({ unjudged: new Set(['start']) }, { start: '2020-01-01' })).toMatchObject({
    facts: { start: { of: 0 } },
    wrongDay: { of: 0 },
    startAndEnd: { part: 1, of: 1 }
  }))
test('no day is not a wrong day', () => {
  expect(score({}, { start: null }).wrongDay).toEqual({ part: 0, of: 1 })
  expect(score({}, { start: '2026-06-07T14:00' }).wrongDay).toEqual({ part: 1, of: 1 })
})
describe('others', () => {
  test('an offer of one is an alarm', () =>
    expect(score({ class: 'other', hard: true }, {})).toMatchObject({
      precision: { part: 0, of: 1 },
      hardOffered: { part: 1, of: 1 },
      found: { of: 0 }
    }))
  test('a change that is a whole invitation may be offered', () =>
    expect(score({ class: 'update', orClass: ['invite'] }, {})).toMatchObject({
      precision: { of: 0 },
      class: { part: 1, of: 1 }
    }))
  test('a class that the words cannot tell is not judged', () =>
    expect(score({ class: 'update', weak: true }, {}).class.of).toBe(0))
})
