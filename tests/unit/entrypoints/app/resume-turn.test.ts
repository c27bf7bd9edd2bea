import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { resumeTurn } from '@/entrypoints/app/resume-turn'
import { hasBegun, readTurn, type TurnSession, writeTurn } from '@/entrypoints/app/turn-session'
import { db } from '@/utils/flow/store/db'
import { removeChild, removeInvitations } from '@/utils/flow/store/remove'
import { putChild, putDecision, putInvitation } from '@/utils/flow/store/write'
import { child, decision, invitation } from '../../act/demo-invitation'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const party = invitation({ start: '2026-12-05T14:00' })
const session: TurnSession = {
  invitationId: party.id,
  childId: 'a',
  toldByParent: false,
  isBesidePage: true,
  turn: { feeling: 'worried' },
  party: '0 on'
}

beforeEach(async () => {
  fakeBrowser.reset()
  await putInvitation(party)
  await putChild(child('a', 'Mika'))
  await writeTurn(session)
})
afterEach(() => db.delete({ disableAutoOpen: false }))

test('a turn that was interrupted goes on', async () => {
  expect(await resumeTurn()).toMatchObject(session)
  expect(await readTurn(session)).toMatchObject(session)
})

test('a turn in a window of its own is kept, and not resumed in the popup', async () => {
  await writeTurn({ ...session, isBesidePage: false })
  expect(await resumeTurn()).toBeNull()
  expect(await readTurn(session)).not.toBeNull()
})

test.each<[string, () => Promise<void>]>([
  ['the child is gone', () => removeChild('a')],
  ['the invitation is gone', () => removeInvitations([party.id])],
  ['the child has spoken elsewhere', () => putDecision(decision({ child: { wish: 'go' } }))]
])('a turn is forgotten, taps and all, when %s', async (_, happen) => {
  await happen()
  expect(await resumeTurn()).toBeNull()
  expect(await fakeBrowser.storage.session.get(null)).toEqual({})
  expect(await fakeBrowser.storage.local.get(null)).toEqual({})
})

test('what outlives the browser holds no answer', async () => {
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('worried')
  await fakeBrowser.storage.session.clear()
  expect(await readTurn(session)).toBeNull()
  expect(await hasBegun(session)).toBe(true)
})
