import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type SleepChoices, sleepChoices } from '@/utils/act/decide/sleep-choices'
import { addDays } from '@/utils/kit/time'
import type { FactValues } from '@/utils/model/facts'
import { facts } from '../demo-invitation'

const TODAY = '2026-11-10'

it.each<[string, Partial<FactValues>, Omit<SleepChoices, 'isDue'>]>([
  [
    'plenty of time',
    { replyBy: '2026-11-20' },
    { tomorrow: '2026-11-11', inTwoDays: '2026-11-12', latest: '2026-11-19' }
  ],
  [
    'two days before reply-by',
    { replyBy: '2026-11-12' },
    { tomorrow: '2026-11-11', inTwoDays: null, latest: '2026-11-11' }
  ],
  ['the day before reply-by', { replyBy: '2026-11-11T12:00' }, { tomorrow: null, inTwoDays: null, latest: null }],
  ['reply-by is over', { replyBy: '2026-11-01' }, { tomorrow: null, inTwoDays: null, latest: null }],
  [
    'no reply-by: three days',
    { start: '2026-12-20T15:00' },
    { tomorrow: '2026-11-11', inTwoDays: '2026-11-12', latest: '2026-11-13' }
  ],
  [
    'no reply-by: a week before the party',
    { start: '2026-11-18T15:00' },
    { tomorrow: '2026-11-11', inTwoDays: null, latest: '2026-11-11' }
  ],
  ['the party is near', { start: '2026-11-14T15:00' }, { tomorrow: null, inTwoDays: null, latest: null }],
  [
    'a reply-by after the party',
    { replyBy: '2026-11-20', start: '2026-11-13T15:00' },
    { tomorrow: '2026-11-11', inTwoDays: '2026-11-12', latest: '2026-11-12' }
  ],
  ['nothing is known', {}, { tomorrow: '2026-11-11', inTwoDays: '2026-11-12', latest: '2026-11-13' }]
])('%s', (_, values, choices) => {
  expect(sleepChoices(facts(values), TODAY)).toMatchObject(choices)
})

it.each<[Partial<FactValues>, boolean]>([
  [{ replyBy: '2026-11-11' }, true],
  [{ replyBy: '2026-11-12' }, false],
  [{ replyBy: '2026-11-20', start: '2026-11-11T15:00' }, false],
  [{ start: '2026-11-11T15:00' }, false]
])('says whether the host waits for an answer: %j', (values, isDue) => {
  expect(sleepChoices(facts(values), TODAY).isDue).toBe(isDue)
})

it('never lets anybody sleep past the day before reply-by, nor past the day before the party', () => {
  const days = fc.integer({ min: -30, max: 60 })
  fc.assert(
    fc.property(days, days, (reply, start) => {
      const replyBy = addDays(TODAY, reply)
      const party = addDays(TODAY, start)
      const { tomorrow, inTwoDays, latest } = sleepChoices(facts({ replyBy, start: party }), TODAY)
      for (const day of [tomorrow, inTwoDays, latest]) {
        expect(day === null || (day < replyBy && day < party && day > TODAY)).toBe(true)
      }
    })
  )
})
