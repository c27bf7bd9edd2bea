import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { findCard } from '@/entrypoints/app/find-card'
import { resumeTurn } from '@/entrypoints/app/resume-turn'
import { hasBegun, readTurn, type TurnSession, writeTurn } from '@/entrypoints/app/turn-session'
import { db } from '@/utils/flow/store/db'
import { joinInvitations } from '@/utils/flow/store/remove'
import { putChild, putInvitation } from '@/utils/flow/store/write'
import { child, invitation } from '../../act/demo-invitation'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const kept = invitation({ start: '2026-12-05T14:00' })
const session: TurnSession = {
  invitationId: 'gone',
  childId: 'a',
  toldByParent: false,
  isBesidePage: true,
  turn: { feeling: 'worried' },
  words: '',
  party: '0 on'
}

beforeEach(async () => {
  fakeBrowser.reset()
  await putInvitation(kept)
  await putInvitation(invitation({}, { id: 'gone' }))
  await putChild(child('a', 'Mika'))
  await writeTurn(session)
  await joinInvitations('gone', kept.id)
})
afterEach(() => db.delete({ disableAutoOpen: false }))

const moved = { ...session, invitationId: kept.id }

test('the taps of a turn come along to the invitation that theirs was joined to', async () => {
  expect((await findCard('gone'))?.invitation.id).toBe(kept.id)
  expect(await readTurn(moved)).toMatchObject(moved)
  expect(await hasBegun(moved)).toBe(true)
  expect(await readTurn(session)).toBeNull()
  expect(await hasBegun(session)).toBe(false)
})

test('what was begun there already stays', async () => {
  const there = { ...moved, turn: { feeling: 'happy' } } as const
  await writeTurn(there)
  await findCard('gone')
  expect(await readTurn(moved)).toMatchObject(there)
  expect(await readTurn(session)).toBeNull()
})

test('what a parent began comes along too', async () => {
  await fakeBrowser.storage.session.set({ 'begun/parent/gone/a': { practical: 'hard' } })
  await findCard('gone')
  expect(await fakeBrowser.storage.session.get(null)).toMatchObject({
    [`begun/parent/${kept.id}/a`]: { practical: 'hard' }
  })
})

test('a turn is resumed under the new id', async () => {
  expect(await resumeTurn()).toMatchObject(moved)
})
