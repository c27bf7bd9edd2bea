import { expect, it, vi } from 'vitest'
import { openChildSeat } from '@/entrypoints/app/open-wide'

const { browser } = vi.hoisted(() => {
  const create = vi.fn<(tab: object) => Promise<object>>(async () => ({}))
  const windows: { create(options: object): Promise<object> } | undefined = undefined
  return {
    browser: { runtime: { getURL: (path: string) => `x:${path}` }, tabs: { create }, windows } as Record<
      string,
      unknown
    >
  }
})
vi.mock('wxt/browser', () => ({ browser }))

const URL = 'x:/popup.html?invitation=i&child=c'
const tabs = browser.tabs as { create: ReturnType<typeof vi.fn> }

it.each([
  ['where there are no windows', undefined],
  ['where the browser refuses one', { create: () => Promise.reject(new Error('refused')) }]
])('the child’s turn opens in a tab %s', async (_, windows) => {
  tabs.create.mockClear()
  browser.windows = windows
  openChildSeat('i', 'c')
  await vi.waitFor(() => expect(tabs.create).toHaveBeenCalledWith({ url: URL }))
})

it('the child’s turn opens in a window, and in no tab besides', async () => {
  tabs.create.mockClear()
  const create = vi.fn(async () => ({}))
  browser.windows = { create }
  openChildSeat('i', 'c')
  await vi.waitFor(() => expect(create).toHaveBeenCalledOnce())
  await Promise.resolve()
  expect(tabs.create).not.toHaveBeenCalled()
})
