import 'fake-indexeddb/auto'
import { beforeEach, expect, it } from 'vitest'
import { findQuiet } from '@/entrypoints/app/plans/find-quiet'
import { applyNoticeStep } from '@/utils/act/host/apply-notice-step'
import { db } from '@/utils/flow/store/db'
import { addDays } from '@/utils/kit/time'
import type { NoticeStep } from '@/utils/model/notice'

const TODAY = '2026-11-18'
const step = async (childId: string, step: NoticeStep, day: string) => {
  const before = await db.notices.get(childId)
  if (before) await db.notices.put(applyNoticeStep(before, step, day))
}
const quiet = async (day = TODAY) => (await findQuiet(day))?.child.name ?? null

beforeEach(async () => {
  await Promise.all(db.tables.map(table => table.clear()))
  const holidays = [{ from: '2026-12-21', to: '2027-01-03' }]
  for (const [id, name] of [
    ['a', 'Ada'],
    ['b', 'Bo']
  ] as const) {
    await db.children.put({ id, name, picture: 'fox', band: '8-12' })
    await db.notices.put({ childId: id, isOn: true, holidays, shownOn: null, silentUntil: null })
  }
  for (let week = 0; week < 13; week++) await db.visits.put({ day: addDays(TODAY, -7 * week) })
})

it('speaks of one child, and goes on with the same one for its week', async () => {
  expect(await quiet()).toBe('Ada')
  await step('a', { step: 'shown' }, TODAY)
  expect([await quiet(), await quiet(addDays(TODAY, 6))]).toEqual(['Ada', 'Ada'])
  expect(await quiet(addDays(TODAY, 7))).toBe('Bo')
})

it.each<[string, NoticeStep | 'met']>([
  ['not now', { step: 'not-now' }],
  ['turned off', { step: 'switch', isOn: false }],
  ['met elsewhere', 'met']
])('says nothing of another child when the line was answered: %s', async (_, answer) => {
  await step('a', { step: 'shown' }, addDays(TODAY, -2))
  if (answer === 'met') await db.marks.put({ childId: 'a', kind: 'contact', day: TODAY })
  else await step('a', answer, TODAY)
  expect([await quiet(), await quiet(addDays(TODAY, 4)), await quiet(addDays(TODAY, 5))]).toEqual([null, null, 'Bo'])
})
