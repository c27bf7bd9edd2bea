import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { db } from '@/utils/flow/store/db'
import type { Message } from '@/utils/model/message'
import { openClassChat, PARTY, party, run, say, send, starts } from './class-chat'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const edited = (message: Message, text: string): Message => ({ ...message, text, state: 'edited' })
const deleted = (message: Message): Message => ({ ...message, text: 'This message was deleted', state: 'deleted' })
const invite = say(0, 'Robin', PARTY)
const settle = async ({ key }: Message, isSo: boolean) =>
  run({ do: 'settle', invitationId: (await party())?.id, messageKey: key, isSo })
const kept = async () => JSON.stringify([await db.sightings.toArray(), await db.invitations.toArray()])

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-10T12:00:00Z'), toFake: ['Date'] })
  await openClassChat()
})

describe('a change that waits for its invitation', () => {
  const change = say(1, 'Robin', 'Juno’s party: we start at 3pm instead')

  it('counts as it was edited', async () => {
    await send(change)
    await send(edited(change, 'Juno’s party: we start at 5pm instead'))
    await send(invite)
    expect(await starts()).toEqual(['2026-12-05T17:00'])
  })

  it.each([
    ['deleted', deleted(change)],
    ['edited into something else', edited(change, 'Sorry, wrong group')]
  ] as const)('counts no more when it is %s', async (_, after) => {
    await send(change)
    await send(after)
    expect(await db.sightings.count()).toBe(0)
    await send(invite)
    expect(await starts()).toEqual(['2026-12-05T14:00'])
  })
})

describe('a change that the parent is asked about', () => {
  const change = say(2, 'Lee', 'Small change, it now starts at 3pm')

  it('is asked about in its words of now', async () => {
    await send(invite, change)
    await send(edited(change, 'Small change, it now starts at 5pm'))
    expect((await party())?.asked).toMatchObject([{ why: 'whose', words: 'Small change, it now starts at 5pm' }])
    await settle(change, true)
    expect(await starts()).toEqual(['2026-12-05T17:00'])
  })

  it.each([
    ['deleted', deleted(change)],
    ['edited into something else', edited(change, 'Sorry, wrong group')]
  ] as const)('is asked about no more when it is %s', async (_, after) => {
    await send(invite, change)
    await send(after)
    expect(await party()).toMatchObject({ facts: { start: { value: '2026-12-05T14:00' } }, asked: [] })
    expect(await db.sightings.count()).toBe(1)
  })

  it('is asked about at no other party once it says which', async () => {
    const other = say(0, 'Kim', 'You are invited to Mika’s 7th birthday party on Sunday 13 December, 2pm to 4pm!')
    await send(invite, other, change)
    await send(edited(change, 'Small change, Mika’s party now starts at 5pm'))
    const all = await db.invitations.toArray()
    expect(all.map(({ asked }) => asked)).toEqual([[], []])
    expect(await starts()).toEqual(['2026-12-05T14:00', '2026-12-13T17:00'])
  })

  it('leaves no word of any version when it is about something else', async () => {
    await send(invite, change)
    await send({ ...edited(change, 'Small change, it now starts at 5pm'), files: ['plan.ics'] })
    await settle(change, false)
    expect(await kept()).not.toMatch(/Small change|plan\.ics/)
  })
})
