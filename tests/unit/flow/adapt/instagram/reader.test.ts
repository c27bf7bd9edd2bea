// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { instagram } from '@/utils/flow/adapt/instagram/reader'
import { behavesLikeAReader } from '../behaves-like-a-reader'
import { showPage } from '../fixtures'

behavesLikeAReader(instagram)

afterEach(() => void vi.useRealTimers())

test('a message is the same one whether its time reads "Monday" or "16 November"', () => {
  const html = readFileSync('tests/fixtures/sites/instagram/2026-08-group.html', 'utf8')
  const readOn = (day: string, time: string) => {
    vi.useFakeTimers({ now: new Date(`${day}T12:00:00`) })
    const page = showPage(html.replace('November 16, 2026 at 9:03 AM', time), 'https://www.instagram.com/direct/t/1/')
    Object.defineProperty(window.performance, 'timeOrigin', { value: Date.now(), configurable: true })
    const pane = instagram.findPane(page)
    const view = pane && instagram.look(pane)
    const [first] = view?.messages ?? []
    return first ? view?.read(first)?.id : null
  }
  const onWednesday = readOn('2026-11-18', 'Monday 9:03 AM')
  expect(onWednesday).toMatch(/^#/)
  expect(readOn('2026-11-28', 'November 16 at 9:03 AM')).toBe(onWednesday)
})
