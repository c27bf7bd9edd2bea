// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { coalesce, walk } from '@/utils/kit/dom'

describe('coalesce', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('answers a burst once, and leaves no timer behind', () => {
    const run = vi.fn()
    const call = coalesce(run, 150, new AbortController().signal)
    for (let i = 0; i < 10_000; i++) call()
    expect(vi.getTimerCount()).toBe(1)
    vi.advanceTimersByTime(150)
    expect(run).toHaveBeenCalledTimes(1)
    expect(vi.getTimerCount()).toBe(0)
    call()
    vi.advanceTimersByTime(150)
    expect(run).toHaveBeenCalledTimes(2)
  })

  test('never runs after its signal', () => {
    const run = vi.fn()
    const controller = new AbortController()
    const call = coalesce(run, 150, controller.signal)
    call()
    controller.abort()
    call()
    vi.advanceTimersByTime(1000)
    expect(run).not.toHaveBeenCalled()
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('walk', () => {
  function trace(html: string, refuse = 'none'): string {
    const root = document.createElement('div')
    const template = document.createElement('template')
    template.innerHTML = html
    root.append(template.content)
    const steps: string[] = []
    walk(
      root,
      node => {
        steps.push(`+${node.nodeName.toLowerCase()}`)
        return node.nodeName.toLowerCase() !== refuse
      },
      node => void steps.push(`-${node.nodeName.toLowerCase()}`)
    )
    return steps.join(' ')
  }

  test.each([
    ['', ''],
    ['<i></i>', '+i -i'],
    ['a<b>c</b>', '+#text -#text +b +#text -#text -b'],
    ['<p><b></b></p><i></i>', '+p +b -b -p +i -i']
  ])('%s', (html, steps) => expect(trace(html)).toBe(steps))

  test('does not go into what is refused', () => {
    expect(trace('<p><b></b></p><i></i>', 'p')).toBe('+p -p +i -i')
  })

  test('follows a nesting of a hundred thousand', () => {
    const root = document.createElement('div')
    let inner: Element = root
    for (let i = 0; i < 100_000; i++) {
      const child = document.createElement('i')
      inner.appendChild(child)
      inner = child
      if (i % 1000 === 999) inner = root
    }
    let entered = 0
    walk(
      root,
      () => Boolean(++entered),
      () => {}
    )
    expect(entered).toBe(100_000)
  })
})
