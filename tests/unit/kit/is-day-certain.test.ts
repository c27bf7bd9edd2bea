import { expect, it } from 'vitest'
import { isDayCertain } from '@/utils/kit/is-day-certain'
import type { Fact, Question, When } from '@/utils/model/facts'

const start = (value: When, more: Partial<Fact<When>> = {}): Fact<When> => ({
  value,
  certainty: 'known',
  source: null,
  alternatives: [],
  ...more
})
const asked = (why: Question['why'], about: Question['about'] = 'start'): Question => ({ about, why })

it.each<[string, Fact<When> | undefined, Question[], boolean]>([
  ['day and hour', start('2026-12-05T14:00'), [], true],
  ['a day whose hour is not known yet', start('2026-12-05'), [asked('missing')], true],
  ['no day', undefined, [asked('missing')], false],
  ['an open question about something else', start('2026-12-05'), [asked('choose', 'replyBy')], true],
  ['two days to choose from', start('2026-12-05'), [asked('choose')], false],
  ['a weekday that does not belong', start('2026-12-05T14:00'), [asked('mismatch')], false],
  ['a day that nobody can tell', start('2026-12-05T14:00'), [asked('undated')], false],
  ['an hour that follows from the words', start('2026-12-05T15:00', { certainty: 'implied' }), [], true],
  ['a day whose year follows from the words', start('2026-12-05', { certainty: 'implied' }), [], true],
  [
    'another reading on the same day',
    start('2026-12-05T15:00', { certainty: 'implied', alternatives: ['2026-12-05T03:00'] }),
    [],
    true
  ],
  [
    'another reading on another day',
    start('2026-05-12T15:00', { certainty: 'implied', alternatives: ['2026-12-05T15:00'] }),
    [],
    false
  ],
  ['what the parent typed', start('2026-12-05', { certainty: 'edited' }), [], true]
])('%s', (_, fact, questions, expected) => {
  expect(isDayCertain({ facts: fact ? { start: fact } : {}, questions })).toBe(expected)
})
