import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { db } from '@/utils/flow/store/db'
import { addDays } from '@/utils/kit/time'
import type { Message } from '@/utils/model/message'
import { openClassChat, say, send } from './class-chat'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

let rowsRead = 0
db.sightings.hook('reading', row => {
  rowsRead++
  return row
})

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-10T12:00:00Z'), toFake: ['Date'] })
  await openClassChat()
})

const inviteOn = (day: string, name = 'Juno') =>
  say(0, 'Robin', `You are invited to ${name}’s birthday party on ${day}!`)

async function costOf(message: Message): Promise<number> {
  rowsRead = 0
  await send(message)
  return rowsRead
}

/** Kept messages that are looked at for a new one, after this many invitations by one sender in one chat. */
async function costsAfter(count: number) {
  const before = await db.invitations.count()
  for (let i = before; i < count; i++) await send(inviteOn(addDays('2026-12-06', i)))
  expect(await db.invitations.count()).toBe(count)
  const change = await costOf(say(1, 'Lee', 'Mika’s party now starts at 3pm'))
  const invite = await costOf(inviteOn(addDays('2027-06-01', count)))
  return { change, invite }
}

it('reading does not slow with everything that was sent before', async () => {
  await send(inviteOn('2026-12-05', 'Mika'))
  for (const count of [60, 90]) {
    const { change, invite } = await costsAfter(count)
    expect(change).toBeLessThan(10)
    expect(invite).toBeLessThan(60)
  }
})
