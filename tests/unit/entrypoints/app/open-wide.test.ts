import { beforeEach, describe, expect, it, test, vi } from 'vitest'
import { openChildSeat, openWide } from '@/entrypoints/app/open-wide'
import type { Place } from '@/entrypoints/app/place'

const { browser } = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }))
vi.mock('wxt/browser', () => ({ browser }))

const SEAT = 'x:/tab.html?invitation=i&child=c'
const SEAT_PLACE: Place = { at: 'child', invitationId: 'i', childId: 'c', toldByParent: false }
const create = vi.fn<(tab: object) => Promise<object>>(async () => ({}))
const set = vi.fn<(left: object) => Promise<void>>(async () => {})
const close = vi.fn()
const page = { dataset: { view: 'popup' } }

beforeEach(() => {
  vi.clearAllMocks()
  page.dataset.view = 'popup'
  vi.stubGlobal('document', { documentElement: page })
  vi.stubGlobal('window', { close })
  for (const name of Object.keys(browser)) delete browser[name]
  Object.assign(browser, {
    runtime: { getURL: (path: string) => `x:${path}` },
    tabs: { create },
    storage: { session: { set } },
    windows: { getCurrent: async () => ({ id: 7 }) }
  })
})

describe('the child’s turn', () => {
  it.each([
    ['where there are no windows', undefined],
    ['where the browser refuses one', { create: () => Promise.reject(new Error('refused')) }]
  ])('opens in a tab %s', async (_, windows) => {
    browser.windows = windows
    await openChildSeat(SEAT_PLACE)
    expect(create).toHaveBeenCalledWith({ url: SEAT })
  })

  it('opens in a window, and in no tab besides', async () => {
    const open = vi.fn(async () => ({}))
    browser.windows = { create: open }
    await openChildSeat(SEAT_PLACE)
    expect(open).toHaveBeenCalledWith({ url: SEAT, type: 'popup', state: 'maximized' })
    expect(create).not.toHaveBeenCalled()
  })
})

describe('the same step, wide', () => {
  const place: Place = { at: 'card', invitationId: 'i', view: { at: 'ask', childId: 'c' } }
  const TAB = { url: 'x:/tab.html?invitation=i&ask=c' }
  const refuse = () => Promise.reject(new Error('no gesture'))

  test.each([
    ['Chrome’s side panel', 'sidePanel', [{ windowId: 7 }]],
    ['Firefox’s sidebar', 'sidebarAction', []]
  ])('from the popup in %s, which gets the step', async (_, name, args) => {
    const open = vi.fn(async () => {})
    browser[name] = { open }
    await openWide(place)
    expect(open).toHaveBeenCalledWith(...args)
    expect(set).toHaveBeenCalledWith({ openWide: { windowId: 7, place } })
    expect(create).not.toHaveBeenCalled()
    expect(close).toHaveBeenCalledOnce()
  })

  test('a sidebar is asked for in the click itself', () => {
    const open = vi.fn(async () => {})
    browser.sidebarAction = { open }
    void openWide(place)
    expect(open).toHaveBeenCalledOnce()
  })

  test.each<[string, Record<string, unknown>]>([
    ['where the browser has no panel', {}],
    ['where there are no windows', { windows: undefined }],
    ['where Chrome refuses', { sidePanel: { open: refuse } }],
    ['where Firefox refuses', { sidebarAction: { open: refuse } }]
  ])('in a tab %s', async (_, given) => {
    Object.assign(browser, given)
    await openWide(place)
    expect(create).toHaveBeenCalledWith(TAB)
    expect(close).toHaveBeenCalledOnce()
  })

  test('from the panel in a tab, and the panel stays', async () => {
    page.dataset.view = 'panel'
    browser.sidePanel = { open: vi.fn(async () => {}) }
    await openWide(place)
    expect(create).toHaveBeenCalledWith(TAB)
    expect(close).not.toHaveBeenCalled()
  })
})
