import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { onMenu } from '@/entrypoints/background/menu'
import { db } from '@/utils/flow/store/db'
import { OPEN_INVITATION, SELECTED_TEXT } from '@/utils/messages/session'
import { demo, resetDemo } from './demo-browser'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const CLICK = { menuItemId: 'read-selection', frameId: 3 }
const TAB = { id: 7, windowId: 2 }

beforeEach(resetDemo)

it('reads the selection of the frame that was clicked, and opens what it found', async () => {
  demo.selection = 'You are invited to Sol’s birthday party\non 12 December 2026 from 2pm at Oak Farm.'
  await onMenu(CLICK, TAB)
  const [party] = await db.invitations.toArray()
  expect(party).toMatchObject({ origin: 'selected', lastDay: '2026-12-12' })
  expect(demo.asked.executed).toMatchObject([{ target: { tabId: 7, frameIds: [3] } }])
  expect(demo.asked.opened).toEqual([{ popup: true, windowId: 2 }])
  expect(await fakeBrowser.storage.session.get(null)).toEqual({ [OPEN_INVITATION]: party?.id })
})

it('loses no text that does not look like an invitation', async () => {
  demo.selection = 'Homework: page 12'
  await onMenu(CLICK, TAB)
  expect(await db.invitations.count()).toBe(0)
  expect(await fakeBrowser.storage.session.get(null)).toEqual({ [SELECTED_TEXT]: 'Homework: page 12' })
  expect(demo.asked.opened).toHaveLength(1)
})

it.each([
  [{ menuItemId: 'of somebody else' }, TAB],
  [CLICK, undefined],
  [CLICK, {}]
])('does nothing for %o in %o', async (click, tab) => {
  await onMenu(click, tab)
  expect(demo.asked.executed).toEqual([])
  expect(demo.asked.opened).toEqual([])
})
