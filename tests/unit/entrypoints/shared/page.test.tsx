// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useSurface } from '@/components/basics/surface'
import { stringsFor } from '@/components/strings/strings'
import { showPage } from '@/entrypoints/shared/page'

const store = vi.hoisted(() => ({ language: null as string | null, isBroken: false }))

vi.mock('wxt/browser', () => ({ browser: { i18n: { getUILanguage: () => 'nl' } } }))
vi.mock('@/utils/flow/store/read', () => ({
  readSettings: async () => {
    if (store.isBroken) throw new Error('no store')
    return { language: store.language, timeZone: 'Europe/London' }
  },
  liveQuery: (query: () => Promise<unknown>) => ({
    subscribe: ({ next, error }: { next: (value: unknown) => void; error: () => void }) => {
      void query().then(next, error)
      return { unsubscribe: () => {} }
    }
  })
}))

const Back = () => <p>{useSurface().strings.basics.back}</p>

const settle = () => act(() => new Promise(resolve => setTimeout(resolve, 20)))

async function open(): Promise<void> {
  await act(() => showPage(Back))
  await settle()
}

beforeEach(() => {
  Object.assign(store, { language: null, isBroken: false })
  document.documentElement.lang = 'en'
  document.body.innerHTML = '<div id="app"></div>'
})
afterEach(() => render(null, document.getElementById('app') as HTMLElement))

test.each([
  [null, 'nl'],
  ['de', 'de'],
  ['pt-BR', 'pt-BR']
])('with the language %s a page is marked as what it speaks', async (language, tag) => {
  store.language = language
  await open()
  expect(document.body.textContent).toBe(stringsFor(tag).basics.back)
  expect(document.documentElement.lang).toBe(tag)
})

test('a store that cannot be opened is told in a region that was there before', async () => {
  store.isBroken = true
  showPage(Back)
  const region = document.querySelector('[role=status]')
  expect(region?.textContent).toBe('')
  await settle()
  expect(region?.textContent).toBe(stringsFor('nl').basics.storeClosed)
})
