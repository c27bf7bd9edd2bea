import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { leaveForPanel, onWide, takeLeft } from '@/entrypoints/app/left-place'
import type { Place } from '@/entrypoints/app/place'
import { OPEN_INVITATION } from '@/utils/messages/session'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const page = { dataset: { view: 'panel' } }
const place: Place = { at: 'card', invitationId: 'i', view: { at: 'later', childId: null } }

beforeEach(() => {
  fakeBrowser.reset()
  vi.stubGlobal('document', { documentElement: page })
  page.dataset.view = 'panel'
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ id: 7 } as never)
})

test('a panel takes the step that was left for its window, once', async () => {
  await leaveForPanel({ windowId: 7, place })
  expect(await takeLeft()).toEqual(place)
  expect(await takeLeft()).toBeNull()
})

test('a panel leaves alone what is for another window, and what is for a popup', async () => {
  await leaveForPanel({ windowId: 8, place })
  await fakeBrowser.storage.session.set({ [OPEN_INVITATION]: 'j' })
  expect(await takeLeft()).toBeNull()
  page.dataset.view = 'popup'
  expect(await takeLeft()).toEqual({ at: 'card', invitationId: 'j' })
})

test('a panel that is open already follows, until it is told not to', async () => {
  const show = vi.fn()
  const stop = onWide(show)
  await leaveForPanel({ windowId: 7, place })
  await vi.waitFor(() => expect(show).toHaveBeenCalledWith(place))
  stop()
  await leaveForPanel({ windowId: 7, place })
  await Promise.resolve()
  expect(show).toHaveBeenCalledOnce()
})
