import { describe, expect, it } from 'vitest'
import { icsFile } from '@/utils/act/calendar/ics-file'
import { checklist } from '@/utils/act/host/checklist'
import { gatheringPlans, planOf, plansFor } from '@/utils/act/host/gathering-plans'
import { gatheringEvent, rotationEvents } from '@/utils/act/host/host-events'
import { planTurns } from '@/utils/act/host/rotate'
import { draftGathering } from '@/utils/act/reply/draft-host'
import type { Gathering } from '@/utils/model/gathering'
import { ACTIVITIES, CHECKS } from '@/utils/model/gathering'
import { gathering, rotation } from './demo-gathering'

const texts = { title: 'Board games', location: '12 Mill Lane' }

describe('the templates', () => {
  it('are short, cheap, and have a plan for rain wherever it can rain', () => {
    expect(gatheringPlans.map(({ activity }) => activity)).toEqual(ACTIVITIES)
    for (const { place, rain, minutes, needs, cost } of gatheringPlans) {
      expect(rain === null).toBe(place === 'home' || place === 'library')
      if (rain) expect(planOf(rain).rain).toBeNull()
      expect(minutes).toBeGreaterThanOrEqual(90)
      expect(minutes).toBeLessThanOrEqual(180)
      expect(needs.length).toBeGreaterThan(0)
      expect(['nothing', 'little']).toContain(cost)
    }
  })

  it.each([
    ['one', 4],
    ['few', 3],
    ['open', 2]
  ] as const)('for %s are some', (size, least) => expect(plansFor(size).length).toBeGreaterThanOrEqual(least))
})

describe('the checklist', () => {
  it('asks for a plan for rain outside and a quiet corner inside', () => {
    const checks = (activity: (typeof ACTIVITIES)[number]) =>
      checklist(gathering({ activity })).map(({ check }) => check)
    expect(checks('park-ball')).toContain('rain-plan')
    expect(checks('park-ball')).not.toContain('quiet-corner')
    expect(checks('baking')).toContain('quiet-corner')
    expect(new Set([...checks('park-ball'), ...checks('baking')])).toEqual(new Set(CHECKS))
  })

  it('ticks what is known', () => {
    const known = checklist(gathering({ end: '2026-12-05T16:00', childPicked: true, checked: ['phone-numbers'] }))
    expect(known.filter(({ isDone }) => isDone).map(({ check }) => check)).toEqual([
      'child-picked',
      'end-told',
      'phone-numbers'
    ])
  })
})

describe('that everyone knows when it ends', () => {
  const isTold = (more: Partial<Gathering>) =>
    checklist(gathering(more)).find(({ check }) => check === 'end-told')?.isDone
  const saysEnd = (more: Partial<Gathering>, language: string) =>
    /16[:h.]?00|4(?::00)?\s?p/i.test(draftGathering(gathering(more), { language, variant: 0 }))

  it.each(['en-GB', 'en-US', 'de', 'es', 'fr', 'it', 'nl', 'pt-BR'])(
    'is ticked where the invitation says so: %s',
    tag => {
      const end = { end: '2026-12-05T16:00' }
      for (const more of [
        end,
        {},
        { ...end, start: '2026-12-05' },
        { ...end, start: null },
        { end: '2026-12-06T16:00' }
      ]) {
        expect([more, isTold(more)]).toEqual([more, saysEnd(more, tag)])
      }
      expect(isTold(end)).toBe(true)
    }
  )
})

it('says how it is with siblings, once that is chosen, and ticks it', () => {
  const draft = (more: Partial<Gathering>) => draftGathering(gathering(more), { language: 'en', variant: 0 })
  const isSaid = (more: Partial<Gathering>) =>
    checklist(gathering(more)).find(({ check }) => check === 'siblings-said')?.isDone
  expect([draft({}).includes('sisters'), isSaid({})]).toEqual([false, false])
  expect(draft({ siblings: 'welcome' })).toBe(`${draft({})} Brothers and sisters are welcome.`)
  expect([isSaid({ siblings: 'welcome' }), isSaid({ siblings: 'not-this-time' }), isSaid({ siblings: null })]).toEqual([
    true,
    true,
    false
  ])
})

describe('the event of a gathering', () => {
  it('ends when it is said to, or after the usual time', () => {
    expect(gatheringEvent(gathering(), texts)).toMatchObject({
      uid: 'g1',
      start: '2026-12-05T14:00',
      end: '2026-12-05T16:00',
      status: 'CONFIRMED',
      ...texts
    })
    expect(gatheringEvent(gathering({ end: '2026-12-05T15:00' }), texts)?.end).toBe('2026-12-05T15:00')
    expect(gatheringEvent(gathering({ end: '2026-12-05T13:00' }), texts)?.end).toBe('2026-12-05T16:00')
  })

  it('is a whole day without a time, none without a day, and taken back when it is off', () => {
    expect(gatheringEvent(gathering({ start: '2026-12-05' }), texts)).toMatchObject({
      isAllDay: true,
      end: '2026-12-06'
    })
    expect(gatheringEvent(gathering({ start: null }), texts)).toBeNull()
    expect(gatheringEvent(gathering({ cancelled: true }), texts)?.status).toBe('CANCELLED')
  })
})

it('a season is one file for each date, with UIDs that stay', async () => {
  const families = ['a', 'b'].map(familyId => ({ familyId, optIns: ['home' as const], notOn: [] }))
  const turns = planTurns({ families, turns: [] }, [
    '2026-12-05',
    '2026-12-12',
    '2027-04-03',
    '2027-04-10',
    '2027-04-17'
  ])
  const events = rotationEvents(rotation({ families, turns }), hostId => ({ title: `At ${hostId}`, location: '' }))
  const files = await Promise.all(events.map(event => icsFile(event, '2026-11-18T10:00:00Z')))
  expect(files).toHaveLength(5)
  expect(files[0]).toMatch(/UID:r1-2026-12-05\r\n[\s\S]*DTSTART:20261205T150000Z\r\n[\s\S]*SUMMARY:At a/)
  expect(files[2]).toMatch(/DTSTART:20270403T140000Z/)
  const [open] = rotationEvents(
    rotation({ turns: planTurns({ families: [], turns: [] }, ['2026-12-05']) }),
    () => texts
  )
  expect(open?.status).toBe('TENTATIVE')
})
