import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { findLastPlace, keepPlace } from '@/entrypoints/app/last-place'
import type { Place } from '@/entrypoints/app/place'
import { db } from '@/utils/flow/store/db'
import { putInvitation } from '@/utils/flow/store/write'
import { invitation } from '../../act/demo-invitation'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const page = { dataset: { view: 'popup' } }
const party = invitation({ start: '2026-12-05T14:00' })
const reply: Place = { at: 'card', invitationId: party.id, view: { at: 'reply', childId: null, intent: 'yes' } }

const wait = (minutes: number) => vi.setSystemTime(new Date(Date.now() + minutes * 60_000))

beforeEach(async () => {
  fakeBrowser.reset()
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.stubGlobal('document', { documentElement: page })
  page.dataset.view = 'popup'
  await putInvitation(party)
})
afterEach(async () => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  await db.delete({ disableAutoOpen: false })
})

test('a popup that was closed goes on where it was', async () => {
  keepPlace(reply)
  wait(59)
  expect(await findLastPlace()).toEqual(reply)
})

test('what is older than an hour is not gone back to', async () => {
  keepPlace(reply)
  wait(61)
  expect(await findLastPlace()).toBeNull()
})

test.each<[string, Place]>([
  ['an invitation that is gone', { at: 'card', invitationId: 'gone' }],
  ['a seat whose invitation is gone', { at: 'child', invitationId: 'gone', childId: 'a', toldByParent: false }],
  ['the list', { at: 'list' }]
])('it begins at its beginning after %s', async (_, place) => {
  keepPlace(reply)
  keepPlace(place)
  expect(await findLastPlace()).toBeNull()
})

test('a popup that was handed to a child opens on their seat, before the first tap and however late', async () => {
  const seat: Place = { at: 'child', invitationId: party.id, childId: 'a', toldByParent: false }
  keepPlace(reply)
  keepPlace(seat)
  wait(600)
  expect(await findLastPlace()).toEqual(seat)
})

test('a panel has a place of its own, and a tab none', async () => {
  keepPlace(reply)
  page.dataset.view = 'panel'
  expect(await findLastPlace()).toBeNull()
  page.dataset.view = 'tab'
  keepPlace({ at: 'card', invitationId: party.id })
  expect(await findLastPlace()).toBeNull()
  page.dataset.view = 'popup'
  expect(await findLastPlace()).toEqual(reply)
})
