import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyCheckIn,
  CheckInNotAllowed,
  isCleared,
  mayTellOfWish,
  needsChildsOk,
  newCheckIn,
  openReachOuts,
  restOf,
  withoutNames
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
    [[says('shrug'), asked, heard, says('do-not-write')], []]
  ] as [CheckInStep[], string[]][])('after %j is %j', (steps, open) =>
    expect(openReachOuts(checkedIn(...steps))).toEqual(open)
  )

  it('is open without a check-in', () =>
    expect(openReachOuts(null)).toEqual(['get-together', 'teacher', 'visit-thanks']))

  it('is one question, once, after a shrug', () => {
    expect(() => checkedIn(asked)).toThrow(CheckInNotAllowed)
    expect(() => checkedIn(says('fine'), asked)).toThrow(CheckInNotAllowed)
    expect(() => checkedIn(says('shrug'), asked, asked)).toThrow(CheckInNotAllowed)
    expect(() => checkedIn(says('shrug'), asked, says('fine'), says('shrug'), asked)).toThrow(CheckInNotAllowed)
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

const step: fc.Arbitrary<CheckInStep> = fc.oneof(
  fc.record({
    step: fc.constant('says' as const),
    stand: fc.constantFrom(...CHILD_STANDS),
    mayTell: fc.subarray([...MAY_TELL])
  }),
  fc.constantFrom<CheckInStep>(asked, heard, { step: 'read', words: 'a', isOk: true })
)
const AFTER_SHRUG = ['question', 'answer-thanks', 'apology', 'get-together', 'door-opener']

it('follows what the child said last until they say something else, and asks one question at most', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), steps => {
      let checkIn = newCheckIn('c', TODAY)
      let questions = 0
      let last: string | null = null
      for (const each of steps) {
        try {
          checkIn = applyCheckIn(checkIn, each, TODAY)
          questions += each.step === 'asked' ? 1 : 0
        } catch (error) {
          expect(error).toBeInstanceOf(CheckInNotAllowed)
        }
        last = each.step === 'says' ? each.stand : last
        for (const kept of [checkIn, withoutNames(checkIn)]) {
          const cleared = REACH_OUTS.filter(out => isCleared(kept, out, 'a'))
          if (last === 'do-not-write') expect(cleared).toEqual([])
          if (last === 'shrug') expect(AFTER_SHRUG).toEqual(expect.arrayContaining(cleared))
          if (last === 'shrug' && questions === 0) expect(cleared).toEqual(['question'])
        }
      }
      expect(questions).toBeLessThanOrEqual(1)
    })
  )
})

describe('what stays', () => {
  const full = checkedIn(says('shrug'), asked, heard, { step: 'read', words: 'a', isOk: true })
  it('without names and words is what was said, and that somebody was asked', () => {
    expect(withoutNames(full)).toMatchObject({ stand: 'shrug', askedWhom: '', hasHeard: true, agreedWords: null })
    expect(openReachOuts(withoutNames(full))).toEqual(openReachOuts(full))
    expect(withoutNames(checkedIn(says('shrug')))).toMatchObject({ askedWhom: null })
  })

  it('after a long time is a bare "I don’t want you to write", and nothing else', () => {
    expect(restOf(full)).toBeNull()
    const stopped = applyCheckIn(full, says('do-not-write'), TODAY)
    expect(restOf(stopped)).toEqual({ ...newCheckIn('c', TODAY), stand: 'do-not-write' })
  })
})
