// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { siteAt, whenChosen } from '@/entrypoints/reader.content/choose-reader'
import { fixturesOf, showPage } from '../flow/adapt/fixtures'

const [mail] = fixturesOf('roundcube')
const [chat] = fixturesOf('whatsapp')
const EMPTY = '<!doctype html><html><body></body></html>'

test.each([
  ['https://web.whatsapp.com/', 'whatsapp'],
  ['https://mail.google.com/mail/u/1/#inbox', 'gmail'],
  ['https://mail.google.com.example.org/', null],
  ['http://web.whatsapp.com/', null],
  ['https://example.org/?https://web.whatsapp.com/', null],
  ['about:blank', null]
])('%s is %s', (url, site) => expect(siteAt(url)).toBe(site))

describe('the reader of a frame', () => {
  let controller: AbortController
  const start = vi.fn()
  const chosen = () => start.mock.calls.map(([reader]) => reader.site)

  beforeEach(() => {
    vi.useFakeTimers()
    start.mockClear()
    controller = new AbortController()
  })
  afterEach(() => {
    controller.abort()
    vi.useRealTimers()
  })

  test('is that of its address', () => {
    whenChosen(showPage(EMPTY, 'https://web.whatsapp.com/'), controller.signal, start)
    expect(chosen()).toEqual(['whatsapp'])
  })

  test('at an address that the parent added, the one that knows the software', () => {
    whenChosen(showPage(mail?.html ?? '', mail?.expected.address), controller.signal, start)
    expect(chosen()).toEqual(['roundcube'])
  })

  test('comes when the page has built itself', async () => {
    const page = showPage(EMPTY, 'https://chat.example.org/')
    whenChosen(page, controller.signal, start)
    expect(chosen()).toEqual([])
    const built = new DOMParser().parseFromString(chat?.html ?? '', 'text/html')
    page.body.append(...[...built.body.children].map(child => page.adoptNode(child)))
    await vi.advanceTimersByTimeAsync(1000)
    page.body.append(page.createElement('i'))
    await vi.advanceTimersByTimeAsync(1000)
    expect(chosen()).toEqual(['whatsapp'])
  })

  test('is none in a frame that is none of ours, and looking for one ends', async () => {
    const page = showPage(EMPTY, 'https://frame.example.org/')
    whenChosen(page, controller.signal, start)
    const look = vi.spyOn(page, 'querySelector')
    for (let i = 0; i < 100; i++) {
      page.body.append(page.createElement('i'))
      await vi.advanceTimersByTimeAsync(600)
    }
    const looks = look.mock.calls.length
    page.body.append(page.createElement('i'))
    await vi.advanceTimersByTimeAsync(600)
    expect(look.mock.calls.length).toBe(looks)
    expect(start).not.toHaveBeenCalled()
  })
})
