import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { tidy } from '@/entrypoints/background/tidy'
import { db } from '@/utils/flow/store/db'
import type { Message } from '@/utils/model/message'
import { openClassChat, PARTY, parties, party, run, say, send } from './class-chat'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const UNKNOWN = { sentAt: { instant: null, source: 'unknown' } } as const
const invite = say(0, 'Robin', PARTY)
const settle = async ({ key }: Message, isSo: boolean) =>
  run({ do: 'settle', invitationId: (await party())?.id, messageKey: key, isSo })

async function tidyOn(day: string): Promise<void> {
  vi.setSystemTime(new Date(`${day}T12:00:00Z`))
  await tidy()
}

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-10T12:00:00Z'), toFake: ['Date'] })
  await openClassChat()
})

describe('a message that nobody can place', () => {
  const change = say(2, 'Lee', 'Small change, it now starts at 3pm', UNKNOWN)

  it('keeps an open question as long as its party', async () => {
    await send(invite, change)
    await tidy()
    expect((await party())?.asked).toMatchObject([{ messageKey: change.key }])
    expect(await settle(change, true)).toMatchObject({ ok: true })
  })

  it('remembers that a message is about something else', async () => {
    await send(invite, change)
    await settle(change, false)
    await tidy()
    await send(change)
    expect((await party())?.asked).toEqual([])
  })

  it('lets go of what found no party, after the days that the parent chose', async () => {
    await send(change)
    await tidyOn('2027-01-09')
    expect(await db.sightings.count()).toBe(1)
    await tidyOn('2027-01-10')
    expect(await db.sightings.count()).toBe(0)
  })
})

describe('a message that invited to two parties', () => {
  const both = say(
    0,
    'Robin',
    'Two dates for you! Birthday party for Mika: Saturday 5 December at 2pm, Lido Hall.\n\nBirthday party for Sol: Sunday 13 December at 11am, Oak Farm.'
  )

  it('goes with the last of them', async () => {
    await send(both)
    await tidyOn('2027-02-04')
    expect(await db.invitations.count()).toBe(1)
    expect(await db.sightings.count()).toBe(1)
    await tidyOn('2027-02-12')
    expect(await db.invitations.count()).toBe(0)
    expect(await db.sightings.count()).toBe(0)
  })

  it('changes the second when it is edited after the first went', async () => {
    await send(both)
    await tidyOn('2027-02-04')
    await send({ ...both, text: both.text.replace('11am', '10am') })
    expect(await db.invitations.toArray()).toMatchObject([{ facts: { start: { value: '2026-12-13T10:00' } } }])
  })
})

describe('an old invitation', () => {
  const undated = say(0, 'Robin', 'You are invited to Juno’s birthday party! Details to follow')

  it.each([
    ['declined', { do: 'decide', childId: null, step: { step: 'outcome', outcome: 'not-going', because: '' } }],
    ['put away', { do: 'dismiss', dismissed: true }]
  ])('without a day that was %s does not come back', async (_, command) => {
    await send(undated)
    expect(await run({ ...command, invitationId: (await party())?.id })).toMatchObject({ ok: true })
    await tidyOn('2027-01-12')
    expect(await db.invitations.count()).toBe(0)
    await send(undated)
    expect(await parties()).toEqual([])
    expect(await db.sightings.count()).toBe(0)
  })

  it('without a day is not taken up when it is first read years later', async () => {
    vi.setSystemTime(new Date('2029-11-10T12:00:00Z'))
    await send(undated)
    expect(await db.invitations.count()).toBe(0)
  })

  it('that is still here is read on, and a change of a party that is to come is never too old', async () => {
    await send(undated, say(0, 'Kim', 'You are invited to Mika’s birthday party on Saturday 6 March 2027 at 2pm!'))
    vi.setSystemTime(new Date('2027-01-10T12:00:00Z'))
    const edited = { ...undated, text: `${undated.text}. Bring socks!` }
    await send(edited, say(1, 'Kim', 'Mika’s party now starts at 3pm'))
    expect(await parties()).toMatchObject([
      { facts: { start: { value: '2027-03-06T15:00' } } },
      { facts: { bring: { value: expect.stringContaining('socks') } } }
    ])
  })
})
