import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { db } from '@/utils/flow/store/db'
import { dueOf } from '@/utils/flow/store/due-of'
import {
  countWaiting,
  exportEverything,
  type List,
  liveQuery,
  readChildren,
  readInvitation,
  readList,
  readSettings
} from '@/utils/flow/store/read'
import { joinInvitations } from '@/utils/flow/store/remove'
import { putChild, putInvitation, putSettings, putSighting } from '@/utils/flow/store/write'
import { addDays } from '@/utils/kit/time'
import type { FactValues } from '@/utils/model/facts'
import type { Invitation } from '@/utils/model/invitation'
import { child, invitation } from '../../act/demo-invitation'

const TODAY = '2026-11-10'

afterEach(() => db.delete({ disableAutoOpen: false }))

const put = (id: string, values: Partial<FactValues>, more: Partial<Invitation> = {}) =>
  putInvitation(invitation(values, { id, ...more }))

async function idsOf(list: List, limit = 50): Promise<string[]> {
  return (await readList(list, TODAY, limit)).invitations.map(({ id }) => id)
}

describe('readList', () => {
  it('has nothing at first', async () => {
    expect(await readList('waiting', TODAY, 10)).toEqual({ invitations: [], total: 0 })
  })

  it('sorts what waits by reply-by, else by start, the undated last', async () => {
    await put('undated', {})
    await put('starts first', { start: '2026-11-20T10:00' })
    await put('reply soon', { start: '2026-12-20', replyBy: '2026-11-15' })
    await put('reply later', { start: '2026-11-25', replyBy: '2026-11-22' })
    await put('reply is over', { start: '2026-11-30', replyBy: '2026-11-01' })
    expect(await idsOf('waiting')).toEqual(['reply is over', 'reply soon', 'starts first', 'reply later', 'undated'])
  })

  it('keeps each standing to its list, and what was dismissed out of all', async () => {
    for (const standing of ['waiting', 'going', 'not-going', 'dismissed'] as const) {
      await put(`${standing} soon`, { start: '2026-11-12' }, { standing })
      await put(`${standing} today`, { start: TODAY }, { standing })
      await put(`${standing} over`, { start: '2026-11-09' }, { standing })
    }
    expect(await idsOf('waiting')).toEqual(['waiting today', 'waiting soon'])
    expect(await idsOf('going')).toEqual(['going today', 'going soon'])
    expect(await idsOf('not-going')).toEqual(['not-going today', 'not-going soon'])
    expect((await idsOf('past')).sort()).toEqual(['going over', 'not-going over', 'waiting over'])
    expect((await readList('past', TODAY, 1)).total).toBe(3)
  })

  it('shows the latest first of what is past', async () => {
    await put('a', { start: '2026-10-01' }, { standing: 'going' })
    await put('b', { start: '2026-11-01' }, { standing: 'not-going' })
    await put('c', { start: '2026-10-15' })
    expect(await idsOf('past')).toEqual(['b', 'c', 'a'])
    expect(await idsOf('past', 2)).toEqual(['b', 'c'])
  })

  it('reads no more than it is asked for, and counts all', async () => {
    for (let day = 10; day < 30; day++) await put(`day ${day}`, { start: `2026-11-${day}` })
    const page = await readList('waiting', TODAY, 3)
    expect(page.invitations.map(({ id }) => id)).toEqual(['day 10', 'day 11', 'day 12'])
    expect(page.total).toBe(20)
    expect(await countWaiting(TODAY)).toBe(20)
  })

  it('shows the example and never counts it', async () => {
    await put('real', { start: '2026-11-12' })
    await put('example', { start: '2026-11-20' }, { origin: 'example' })
    expect(await readList('waiting', TODAY, 10)).toMatchObject({
      invitations: [{ id: 'real' }, { id: 'example' }],
      total: 1
    })
    expect(await countWaiting(TODAY)).toBe(1)
    expect((await readList('going', TODAY, 10)).total).toBe(0)
  })
})

it('agrees with a plain look at every invitation, whatever is stored', async () => {
  const days = fc.integer({ min: -40, max: 40 }).map(days => addDays(TODAY, days))
  const standings = fc.constantFrom('waiting' as const, 'waiting' as const, 'going' as const, 'dismissed' as const)
  const rows = fc.record({ start: days, replyBy: days, standing: standings }, { requiredKeys: ['standing'] })
  const check = async (stored: (Partial<FactValues> & Pick<Invitation, 'standing'>)[], limit: number) => {
    await db.invitations.clear()
    for (const [index, { standing, ...values }] of stored.entries()) await put(`${index}`, values, { standing })
    const all = await db.invitations.toArray()
    const expected = all.filter(row => row.standing === 'waiting' && row.lastDay >= TODAY).map(({ due }) => due)
    const { invitations, total } = await readList('waiting', TODAY, limit)
    expect(invitations.map(invitation => dueOf(invitation))).toEqual(expected.toSorted().slice(0, limit))
    expect(total).toBe(expected.length)
    const over = all.filter(row => row.standing !== 'dismissed' && row.lastDay < TODAY)
    expect((await readList('past', TODAY, 100)).invitations).toHaveLength(over.length)
  }
  await fc.assert(fc.asyncProperty(fc.array(rows, { maxLength: 15 }), fc.integer({ min: 1, max: 8 }), check), {
    numRuns: 60
  })
})

it('finds an invitation by the id of one that was joined to it', async () => {
  await put('first', { start: '2026-11-12' })
  await put('second', { start: '2026-11-12' })
  await put('third', { start: '2026-11-12' })
  await joinInvitations('second', 'first')
  expect(await readInvitation('second')).toMatchObject({ id: 'first' })
  await joinInvitations('first', 'third')
  expect(await readInvitation('second')).toMatchObject({ id: 'third' })
  expect(await readInvitation('nobody')).toBeUndefined()
})

it('has settings before anybody set one, and new ones beside old ones', async () => {
  const settings = await readSettings()
  expect(settings).toMatchObject({ timeZone: null, reminders: false, badge: true, keepDays: 60, sitesOff: [] })
  await putSettings({ ...settings, keepDays: null })
  expect(await readSettings()).toMatchObject({ keepDays: null, badge: true })
  expect(await readSettings()).not.toHaveProperty('id')
})

it('lists children by name', async () => {
  await putChild(child('1', 'Zoë'))
  await putChild(child('2', 'Émile'))
  await putChild(child('3', 'Ada'))
  expect((await readChildren()).map(({ name }) => name)).toEqual(['Ada', 'Émile', 'Zoë'])
})

it('exports everything as JSON', async () => {
  await put('a', { start: '2026-11-12' })
  await putSighting({
    key: 'k',
    revision: 'r',
    origin: 'pasted',
    conversation: null,
    sender: null,
    own: false,
    text: 'a party',
    sentAt: { instant: null, source: 'unknown' },
    knownAt: '2026-11-20T10:00:00Z',
    reading: { class: 'invite', score: 1, evidence: [], language: 'en', namesOccasion: true, parties: [] },
    invitationIds: ['a']
  })
  const everything = await exportEverything()
  expect(JSON.parse(JSON.stringify(everything))).toEqual(everything)
  expect(everything).toMatchObject({
    version: db.verno,
    invitations: [{ id: 'a' }],
    sightings: [{ text: 'a party' }],
    children: []
  })
})

it('tells a live query what changed', async () => {
  const counts: number[] = []
  const query = liveQuery(() => countWaiting(TODAY)).subscribe(count => counts.push(count))
  await expect.poll(() => counts).toEqual([0])
  await put('a', { start: '2026-11-12' })
  await expect.poll(() => counts.at(-1)).toBe(1)
  query.unsubscribe()
})
