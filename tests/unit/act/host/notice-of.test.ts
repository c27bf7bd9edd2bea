import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyNoticeStep, noticeOff } from '@/utils/act/host/apply-notice-step'
import { type NoticeEvents, noticeOf } from '@/utils/act/host/notice-of'
import { addDays } from '@/utils/kit/time'
import type { NoticeSettings } from '@/utils/model/notice'

/** A Wednesday in a school week. */
const TODAY = '2026-11-18'
const SUMMER = { from: '2026-07-20', to: '2026-09-02' }
const on: NoticeSettings = { ...noticeOff('c'), isOn: true, holidays: [SUMMER] }
const daily = (back: number) => Array.from({ length: back }, (_, days) => addDays(TODAY, -days))
const quiet: NoticeEvents = { visits: daily(80), invitations: [], contacts: [] }
const at = (days: number) => addDays(TODAY, -days)

describe('a quiet stretch', () => {
  it('is mentioned with its month', () => {
    expect(noticeOf(on, quiet, TODAY)).toEqual({ since: '2026-08' })
    expect(noticeOf(on, { ...quiet, invitations: ['2026-06-30', '2026-05-01'] }, TODAY)).toEqual({ since: '2026-06' })
  })

  it('is not mentioned at first, when off, or with no holidays entered', () => {
    expect(noticeOf(null, quiet, TODAY)).toBeNull()
    expect(noticeOf(noticeOff('c'), quiet, TODAY)).toBeNull()
    expect(noticeOf({ ...on, isOn: false }, quiet, TODAY)).toBeNull()
    expect(noticeOf({ ...on, holidays: [] }, quiet, TODAY)).toBeNull()
    expect(noticeOf({ ...on, holidays: [{ from: '2024-07-20', to: '2024-09-02' }] }, quiet, TODAY)).toBeNull()
  })

  it('is not mentioned in holidays, and those weeks are no school weeks', () => {
    const autumn = { from: '2026-11-16', to: '2026-11-20' }
    expect(noticeOf({ ...on, holidays: [autumn] }, quiet, TODAY)).toBeNull()
    const invited = { ...quiet, visits: daily(120), invitations: ['2026-09-18'] }
    expect(noticeOf(on, invited, TODAY)).not.toBeNull()
    const half = { from: '2026-10-19', to: '2026-10-30' }
    expect(noticeOf({ ...on, holidays: [SUMMER, half] }, invited, TODAY)).toBeNull()
  })

  it('needs five of eight school weeks with something read', () => {
    const weeks = (count: number) => Array.from({ length: count }, (_, week) => at(9 + week * 7))
    expect(noticeOf(on, { ...quiet, visits: weeks(5) }, TODAY)).not.toBeNull()
    expect(noticeOf(on, { ...quiet, visits: weeks(4) }, TODAY)).toBeNull()
  })

  it('is shown for a week, and not again for twelve', () => {
    const shown = applyNoticeStep(on, { step: 'shown' }, TODAY)
    const visits = [...daily(80), ...Array.from({ length: 90 }, (_, days) => addDays(TODAY, days))]
    const speaks = (days: number) => noticeOf(shown, { ...quiet, visits }, addDays(TODAY, days)) !== null
    expect([0, 6, 7, 83, 84].map(speaks)).toEqual([true, true, false, false, true])
    expect(applyNoticeStep(shown, { step: 'shown' }, addDays(TODAY, 3))).toEqual(shown)
    expect(applyNoticeStep(shown, { step: 'shown' }, addDays(TODAY, 84)).shownOn).toBe(addDays(TODAY, 84))
  })

  it('is put off for a term by "not now", and ended by the switch', () => {
    const later = applyNoticeStep(on, { step: 'not-now' }, TODAY)
    expect(noticeOf(later, quiet, TODAY)).toBeNull()
    expect(later.silentUntil).toBe('2027-02-17')
    expect(noticeOf(applyNoticeStep(on, { step: 'switch', isOn: false }, TODAY), quiet, TODAY)).toBeNull()
    expect(applyNoticeStep(on, { step: 'holidays', holidays: [] }, TODAY).holidays).toEqual([])
  })
})

describe('any history', () => {
  const day = fc.integer({ min: 0, max: 200 }).map(at)
  const days = fc.array(day, { maxLength: 120 })
  const span = fc
    .tuple(day, fc.integer({ min: 0, max: 40 }))
    .map(([from, length]) => ({ from, to: addDays(from, length) }))
  const settings = fc.record({
    childId: fc.constant('c'),
    isOn: fc.boolean(),
    holidays: fc.array(span, { maxLength: 5 }),
    shownOn: fc.option(day),
    silentUntil: fc.option(day)
  })
  const events = fc.record({
    visits: days,
    invitations: fc.array(day, { maxLength: 2 }),
    contacts: fc.array(day, { maxLength: 2 })
  })
  /** Histories that speak more often than chance would. */
  const likely = fc.record({
    visits: fc.constant(daily(200)),
    invitations: fc.array(day, { maxLength: 1 }),
    contacts: fc.array(day, { maxLength: 1 })
  })
  const history = fc.tuple(
    fc.oneof(
      settings,
      settings.map(each => ({ ...each, isOn: true, shownOn: null, silentUntil: null }))
    ),
    fc.oneof(events, likely)
  )

  it('is silent when off, in holidays, without holidays and after any contact of the last eight weeks', () => {
    let spoken = 0
    fc.assert(
      fc.property(history, day, ([set, known], contact) => {
        const notice = noticeOf(set, known, TODAY)
        spoken += notice ? 1 : 0
        expect(noticeOf({ ...set, isOn: false }, known, TODAY)).toBeNull()
        expect(noticeOf({ ...set, holidays: [] }, known, TODAY)).toBeNull()
        expect(noticeOf({ ...set, holidays: [...set.holidays, { from: TODAY, to: TODAY }] }, known, TODAY)).toBeNull()
        expect(noticeOf({ ...set, silentUntil: addDays(TODAY, 1) }, known, TODAY)).toBeNull()
        if (contact < at(56)) return
        expect(noticeOf(set, { ...known, contacts: [...known.contacts, contact] }, TODAY)).toBeNull()
        expect(noticeOf(set, { ...known, invitations: [...known.invitations, contact] }, TODAY)).toBeNull()
      }),
      { numRuns: 2000 }
    )
    expect(spoken).toBeGreaterThan(20)
  })

  it('is silent with little read, whatever else is known', () => {
    fc.assert(
      fc.property(settings, fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 40 }), (set, weeks) => {
        const visits = weeks.map(week => at(9 + week * 7))
        expect(noticeOf(set, { visits, invitations: [], contacts: [] }, TODAY)).toBeNull()
      }),
      { numRuns: 500 }
    )
  })

  it('says the same whatever the order, and changes nothing that it is given', () => {
    fc.assert(
      fc.property(history, ([set, known]) => {
        const before = structuredClone(known)
        const turned = {
          visits: known.visits.toReversed(),
          invitations: known.invitations.toReversed(),
          contacts: known.contacts.toReversed()
        }
        expect(noticeOf(set, turned, TODAY)).toEqual(noticeOf(set, known, TODAY))
        expect(known).toEqual(before)
      })
    )
  })

  it('never speaks twice within twelve weeks', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 60 }), looks => {
        const visits = Array.from({ length: 600 }, (_, days) => addDays(TODAY, days - 150))
        const holidays = [0, 365].map(days => ({ from: addDays(SUMMER.from, days), to: addDays(SUMMER.to, days) }))
        let set: NoticeSettings = { ...on, holidays }
        const firsts = new Set<string>()
        for (const look of looks.toSorted((a, b) => a - b)) {
          const today = addDays(TODAY, look)
          if (!noticeOf(set, { ...quiet, visits }, today)) continue
          set = applyNoticeStep(set, { step: 'shown' }, today)
          firsts.add(set.shownOn ?? '')
        }
        const shown = [...firsts].toSorted()
        for (const [i, first] of shown.entries()) expect(first >= addDays(shown[i - 1] ?? '2000-01-01', 84)).toBe(true)
      })
    )
  })
})
