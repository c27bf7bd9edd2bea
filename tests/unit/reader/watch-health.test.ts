// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { watchHealth } from '@/entrypoints/reader.content/watch-health'
import { whatsapp } from '@/utils/flow/adapt/whatsapp/reader'

const LONG = 'A chat that a person can read. '.repeat(20)

function start(pane: string, footer: string) {
  document.body.replaceChildren()
  const main = document.createElement('div')
  main.id = 'main'
  main.textContent = pane
  const box = document.createElement('footer')
  const editable = document.createElement('div')
  if (footer) editable.setAttribute('contenteditable', 'true')
  box.append(editable)
  document.body.append(main, box)
  const onUnreadable = vi.fn()
  const controller = new AbortController()
  const note = watchHealth({ reader: whatsapp, page: document, signal: controller.signal, onUnreadable })
  return { note, onUnreadable, controller }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a page whose markup has changed', () => {
  test('is told once, after a while', () => {
    const { note, onUnreadable } = start(LONG, 'box')
    note(0)
    vi.advanceTimersByTime(9000)
    expect(onUnreadable).not.toHaveBeenCalled()
    vi.advanceTimersByTime(2000)
    expect(onUnreadable).toHaveBeenCalledTimes(1)
    for (let i = 0; i < 10; i++) note(0)
    vi.advanceTimersByTime(60_000)
    expect(onUnreadable).toHaveBeenCalledTimes(1)
    expect(vi.getTimerCount()).toBe(0)
  })

  test.each([
    ['messages came after all', LONG, 'box', 3],
    ['no conversation is open', LONG, '', 0],
    ['nobody has written yet', 'Say hello', 'box', 0]
  ])('is not: %s', (_, pane, footer, messages) => {
    const { note, onUnreadable } = start(pane, footer)
    note(0)
    note(messages)
    vi.advanceTimersByTime(60_000)
    expect(onUnreadable).not.toHaveBeenCalled()
  })

  test('is told no more after the end', () => {
    const { note, onUnreadable, controller } = start(LONG, 'box')
    note(0)
    controller.abort()
    vi.advanceTimersByTime(60_000)
    expect(onUnreadable).not.toHaveBeenCalled()
  })
})
