import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
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

describe('where no script may look, or finds nothing', () => {
  const copy = 'You are invited to Sol’s birthday party on 12 December 2026 from 2pm at Oak Farm.'

  it.each([
    ['a PDF', () => Promise.reject(new Error('Cannot access contents of the page')), TAB],
    ['a box that one types into', async () => [{ frameId: 3, result: '' }], TAB],
    ['a page without a tab', undefined, undefined]
  ])('reads the menu’s own copy: %s', async (_, executeScript, tab) => {
    if (executeScript) Object.assign(fakeBrowser.scripting, { executeScript })
    await onMenu({ ...CLICK, selectionText: copy }, tab)
    expect(await db.invitations.toArray()).toMatchObject([{ origin: 'selected', lastDay: '2026-12-12' }])
    expect(demo.asked.opened).toHaveLength(1)
  })

  it('opens the paste box when there is no copy either', async () => {
    await onMenu(CLICK, TAB)
    expect(await db.invitations.count()).toBe(0)
    expect(await fakeBrowser.storage.session.get(null)).toEqual({ [SELECTED_TEXT]: '' })
    expect(demo.asked.opened).toEqual([{ popup: true, windowId: 2 }])
  })
})

it('does nothing for an entry of somebody else', async () => {
  await onMenu({ menuItemId: 'of somebody else', selectionText: 'Homework' }, TAB)
  expect(demo.asked.executed).toEqual([])
  expect(demo.asked.opened).toEqual([])
})
