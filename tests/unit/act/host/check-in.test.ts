import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyCheckIn,
  CheckInNotAllowed,
  isCleared,
  mayTellOfWish,
  needsChildsOk,
  newCheckIn,
  openReachOuts
} from '@/utils/act/host/check-in'
import { CHILD_STANDS, type CheckIn, type CheckInStep, MAY_TELL, REACH_OUTS } from '@/utils/model/check-in'

const TODAY = '2026-11-18'
const checkedIn = (...steps: CheckInStep[]): CheckIn =>
  steps.reduce((checkIn, step) => applyCheckIn(checkIn, step, TODAY), newCheckIn('c', TODAY))
const says = (stand: CheckIn['stand'], ...mayTell: CheckIn['mayTell']): CheckInStep => ({
  step: 'says',
  stand: stand ?? 'fine',
  mayTell
})
const asked: CheckInStep = { step: 'asked', whom: 'Kim' }
const heard: CheckInStep = { step: 'heard' }

describe('what may be written', () => {
  it.each([
    [[], ['get-together', 'teacher', 'visit-thanks']],
    [[says('fine')], ['get-together', 'teacher', 'visit-thanks']],
    [[says('someone-over')], ['get-together', 'teacher', 'visit-thanks']],
    [[says('be-asked', 'likes-parties')], ['get-together', 'door-opener', 'teacher', 'visit-thanks']],
    [[says('be-asked')], ['get-together', 'teacher', 'visit-thanks']],
    [[says('do-not-write', 'likes-parties')], []],
    [[says('shrug', 'likes-parties')], ['question']],
    [[says('shrug'), asked], []],
    [
      [says('shrug'), asked, heard],
      ['answer-thanks', 'apology', 'get-together', 'door-opener']
    ],
    [[says('shrug'), asked, heard, says('do-not-write')], []],
    [
      [says('shrug'), { step: 'another-day' }],
      ['get-together', 'teacher', 'visit-thanks']
    ]
  ] as [CheckInStep[], string[]][])('after %j is %j', (steps, open) =>
    expect(openReachOuts(checkedIn(...steps))).toEqual(open)
  )

  it('is open without a check-in', () =>
    expect(openReachOuts(null)).toEqual(['get-together', 'teacher', 'visit-thanks']))

  it('is one question, once, after a shrug', () => {
    expect(() => checkedIn(asked)).toThrow(CheckInNotAllowed)
    expect(() => checkedIn(says('fine'), asked)).toThrow(CheckInNotAllowed)
    expect(() => checkedIn(says('shrug'), asked, asked)).toThrow(CheckInNotAllowed)
    expect(() => checkedIn(says('shrug'), asked, { step: 'another-day' }, says('shrug'), asked)).toThrow(
      CheckInNotAllowed
    )
    expect(() => checkedIn(says('shrug'), heard)).toThrow(CheckInNotAllowed)
  })

  it('is read by the child, word for word, once somebody was asked about them', () => {
    const ready = checkedIn(says('shrug'), asked, heard)
    expect(needsChildsOk(ready, 'door-opener')).toBe(true)
    expect(needsChildsOk(ready, 'answer-thanks')).toBe(false)
    expect(isCleared(ready, 'door-opener', 'Hello')).toBe(false)
    const agreed = applyCheckIn(ready, { step: 'read', words: 'Hello', isOk: true }, TODAY)
    expect(isCleared(agreed, 'door-opener', 'Hello')).toBe(true)
    expect(isCleared(agreed, 'door-opener', 'Hello there')).toBe(false)
    const refused = applyCheckIn(agreed, { step: 'read', words: 'Hello', isOk: false }, TODAY)
    expect(isCleared(refused, 'door-opener', 'Hello')).toBe(false)
    expect(isCleared(ready, 'answer-thanks', 'Thanks')).toBe(true)
    expect(isCleared(null, 'get-together', 'Hello')).toBe(true)
  })

  it('tells of a wish only by the child’s leave', () => {
    expect(
      [
        null,
        checkedIn(says('someone-over')),
        checkedIn(says('someone-over', 'likes-company')),
        checkedIn(says('shrug', 'likes-company'))
      ].map(mayTellOfWish)
    ).toEqual([false, false, true, false])
  })
})

it('stops every draft, by any way there, once the child does not want any', () => {
  const step: fc.Arbitrary<CheckInStep> = fc.oneof(
    fc.record({
      step: fc.constant('says' as const),
      stand: fc.constantFrom(...CHILD_STANDS),
      mayTell: fc.subarray([...MAY_TELL])
    }),
    fc.constantFrom<CheckInStep>({ step: 'another-day' }, asked, heard, { step: 'read', words: 'a', isOk: true })
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), steps => {
      let checkIn = newCheckIn('c', TODAY)
      let questions = 0
      for (const each of steps) {
        try {
          checkIn = applyCheckIn(checkIn, each, TODAY)
          questions += each.step === 'asked' ? 1 : 0
        } catch (error) {
          expect(error).toBeInstanceOf(CheckInNotAllowed)
        }
        const isStopped = checkIn.stand === 'do-not-write'
        expect(isStopped && REACH_OUTS.some(out => isCleared(checkIn, out, 'a'))).toBe(false)
      }
      expect(questions).toBeLessThanOrEqual(1)
    })
  )
})
