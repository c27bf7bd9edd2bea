import 'fake-indexeddb/auto'
import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { createStore, db } from '@/utils/flow/store/db'
import { type Migration, migrations } from '@/utils/flow/store/migrations/migrations'
import {
  exportEverything,
  readChildren,
  readDecisions,
  readDraft,
  readInvitation,
  readList,
  readPerhaps,
  readSettings,
  readSightings,
  readSiteStatuses
} from '@/utils/flow/store/read'
import {
  readCheckIn,
  readFamilies,
  readGatherings,
  readNotice,
  readNoticeEvents,
  readRotations,
  readRsvps
} from '@/utils/flow/store/read-hosting'

const FIXTURES = new URL('../../../fixtures/store/', import.meta.url)
type Tables = Record<string, object[]>

function example(version: number): Tables {
  const { version: _, ...tables } = JSON.parse(readFileSync(new URL(`version-${version}.json`, FIXTURES), 'utf8'))
  return tables
}

/** A store as it was left by an older version of the extension. */
async function leaveBehind(version: number): Promise<void> {
  const old = createStore(
    db.name,
    migrations.filter(each => each.version <= version)
  )
  for (const [name, rows] of Object.entries(example(version))) await old.table(name).bulkAdd(rows)
  old.close()
}

afterEach(() => db.delete({ disableAutoOpen: false }))

describe('migrations', () => {
  it('are numbered from 1 without a gap, each with an example of what it left', () => {
    const numbers = migrations.map(({ version }) => version)
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
    expect(readdirSync(FIXTURES).sort()).toEqual(numbers.map(version => `version-${version}.json`))
  })

  it('import nothing', () => {
    const folder = new URL('../../../../utils/flow/store/migrations/', import.meta.url)
    const files = readdirSync(folder).filter(name => /^\d+\.ts$/.test(name))
    expect(files).toHaveLength(migrations.length)
    for (const file of files) expect(readFileSync(new URL(file, folder), 'utf8')).not.toMatch(/\bimport\b/)
  })

  it.each(migrations.map(({ version }) => version))('bring version %i to today with every row', async version => {
    await leaveBehind(version)
    const { invitations } = await readList('going', '2026-11-10', 10)
    const [id = ''] = invitations.map(each => each.id)
    expect(await readInvitation('0b7b6d8e-52b3-4a5c-9a53-6a4f0e3a1d02')).toMatchObject({ id, edits: { age: 7 } })
    expect(await readSightings(id)).toHaveLength(1)
    expect(await readDecisions(id)).toMatchObject([{ childId: null, outcome: 'going' }])
    expect(await readDraft(id, null, 'yes')).toMatchObject({ text: 'Thank you, Noor will be there.' })
    expect(await readChildren()).toMatchObject([{ name: 'Noor' }])
    expect(await readSettings()).toMatchObject({ keepDays: 60, customSites: ['https://mail.example.org'] })
    expect(await readSiteStatuses()).toMatchObject([{ messages: 42 }])
    const [gathering] = await readGatherings()
    expect(await readRsvps(gathering?.id ?? '')).toMatchObject([{ familyId: 'kim', children: 2 }])
    expect(await readFamilies()).toMatchObject([{ name: 'Kim' }])
    expect(await readRotations()).toMatchObject([{ turns: [{ hostId: 'kim' }] }])
    expect(await readNotice('c1')).toMatchObject({ isOn: true })
    expect(await readCheckIn('c1')).toMatchObject({ stand: 'shrug' })
    expect((await readNoticeEvents('c1')).invitations).toContain('2026-09-01')
  })
})

describe('a migration that fails', () => {
  const broken: Migration = {
    version: migrations.length + 1,
    stores: { children: 'id, band' },
    upgrade: async transaction => {
      await transaction.table('children').clear()
      throw new Error('broken on purpose')
    }
  }

  it('stops, says so, and leaves everything as it was', async () => {
    await leaveBehind(migrations.length)
    const next = createStore(db.name, [...migrations, broken])
    await expect(next.open()).rejects.toThrow('broken on purpose')
    await expect(next.children.toArray()).rejects.toThrow()
    next.close()
    expect(await readChildren()).toMatchObject([{ name: 'Noor' }])
    expect((await exportEverything()).invitations).toHaveLength(1)
  })

  it('tell "not OK for me" from what it opened again', async () => {
    const old = createStore(
      db.name,
      migrations.filter(({ version }) => version === 1)
    )
    const row = { invitationId: 'i', child: {}, outcome: null, updatedAt: '2026-11-02T10:00:00Z' }
    await old.table('decisions').bulkAdd([
      { ...row, childId: 'a', childOk: false },
      { ...row, childId: 'b', childOk: true, outcome: 'going' }
    ])
    old.close()
    expect(await readDecisions('i')).toMatchObject([
      { childOk: null, wasNotOk: true, childAt: row.updatedAt },
      { childOk: true, wasNotOk: false, isAskedAnew: false }
    ])
  })
})

describe('version 3', () => {
  const leave = async (tables: Tables) => {
    const old = createStore(
      db.name,
      migrations.filter(({ version }) => version <= 2)
    )
    for (const [name, rows] of Object.entries(tables)) await old.table(name).bulkAdd(rows)
    old.close()
  }

  it('finds a message by what it perhaps speaks of, whatever conversation that came from', async () => {
    const sentAt = { instant: '2026-11-01T09:00:00Z', source: 'page' }
    await leave({ sightings: [{ key: 'k', sentAt, invitationIds: [], perhaps: ['i'] }] })
    expect(await readPerhaps('i')).toMatchObject([{ key: 'k', knownAt: sentAt.instant }])
  })

  it('keeps each change, known since it was said', async () => {
    await leave({ invitations: [{ id: 'i', history: [{ at: '2026-11-01T09:00:00Z', about: 'venue' }] }] })
    expect((await readInvitation('i'))?.history).toEqual([{ knownAt: '2026-11-01T09:00:00Z', about: 'venue' }])
  })

  it('lets go of days of a child whose quiet line is off, and of whom a plan was for', async () => {
    await leave({
      children: [{ id: 'c1' }, { id: 'c2' }],
      notices: [
        { childId: 'c1', isOn: true },
        { childId: 'c2', isOn: false }
      ],
      marks: ['c1', 'c2', 'c3'].map(childId => ({ childId, kind: 'invited', day: '2026-09-01' })),
      rotations: ['c1', 'gone', null].map((childId, id) => ({ id: String(id), childId }))
    })
    expect((await db.marks.toArray()).map(({ childId }) => childId)).toEqual(['c1'])
    expect((await readRotations()).map(({ childId }) => childId)).toEqual(['c1', null, null])
  })
})

describe('version 4', () => {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone
  const other = own === 'Asia/Kolkata' ? 'Asia/Tokyo' : 'Asia/Kolkata'

  it.each([
    ['lets a time zone that is the browser’s follow it', own, null],
    ['keeps another one', other, other]
  ])('%s', async (_, stored, kept) => {
    const old = createStore(
      db.name,
      migrations.filter(({ version }) => version <= 3)
    )
    await old.table('settings').add({ id: 'settings', timeZone: stored, keepDays: 30 })
    old.close()
    expect(await readSettings()).toMatchObject({ timeZone: kept, keepDays: 30 })
  })
})
