import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import {
  findTurns,
  forgetBothTurns,
  forgetTurn,
  hasBegun,
  readTurn,
  type TurnSession,
  writeTurn
} from '@/entrypoints/app/turn-session'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const own: TurnSession = {
  invitationId: 'i',
  childId: 'a',
  toldByParent: false,
  isBesidePage: true,
  turn: { feeling: 'worried' },
  words: 'Only if Mira comes',
  party: '0 on'
}
const told = { ...own, toldByParent: true, turn: { feeling: 'happy' }, words: '' } as const

beforeEach(() => fakeBrowser.reset())

test('a parent who is told sees none of the child’s own taps', async () => {
  await writeTurn(own)
  expect(await readTurn(told)).toBeNull()
  expect(await hasBegun(told)).toBe(false)
})

test('what a parent taps is not the child’s, and overwrites nothing', async () => {
  await writeTurn(own)
  await writeTurn(told)
  expect(await readTurn(own)).toMatchObject(own)
  expect(await readTurn(told)).toMatchObject(told)
  await forgetTurn(told)
  expect(await readTurn(own)).toMatchObject(own)
  expect(await findTurns()).toEqual([{ invitationId: 'i', childId: 'a', toldByParent: false }])
})

test('an answer ends both', async () => {
  await writeTurn(own)
  await writeTurn(told)
  expect(await findTurns()).toHaveLength(2)
  await forgetBothTurns(told)
  expect(await fakeBrowser.storage.session.get(null)).toEqual({})
  expect(await fakeBrowser.storage.local.get(null)).toEqual({})
})
