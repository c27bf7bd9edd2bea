// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { createSettling } from '@/entrypoints/reader.content/settling'
import type { PaneView } from '@/utils/flow/adapt/site-reader'

function viewOf(key: string, ...texts: string[]): PaneView {
  const messages = texts.map(text => Object.assign(document.createElement('p'), { textContent: text }))
  const conversation = { key, weak: false, site: 'whatsapp', title: key, group: null } as const
  return { conversation, messages, read: () => null }
}

test('a conversation has settled when its messages have been the same for long enough, and stays so', () => {
  let now = 0
  const hasSettled = createSettling(2000, () => now)
  const at = (time: number, view: PaneView) => {
    now = time
    return hasSettled(view)
  }
  expect(at(0, viewOf('a', 'old', 'older'))).toBe(false)
  expect(at(1500, viewOf('a', 'hello'))).toBe(false)
  expect(at(3000, viewOf('a', 'hello'))).toBe(false)
  expect(at(3500, viewOf('a', 'hello'))).toBe(true)
  expect(at(3501, viewOf('a', 'hello', 'new'))).toBe(true)
  expect(at(3502, viewOf('b', 'hello', 'new'))).toBe(false)
  expect(at(3503, viewOf('a', 'hello', 'new'))).toBe(false)
})

test('a site that needs no time has settled at once', () => {
  expect(createSettling(0)(viewOf('a'))).toBe(true)
})
