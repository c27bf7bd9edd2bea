// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { startReadLoop } from '@/entrypoints/reader.content/read-loop'
import type { Pass } from '@/entrypoints/reader.content/read-pane'
import type { SiteReader } from '@/utils/flow/adapt/site-reader'
import { weakConversation } from '@/utils/flow/adapt/to-message'

/** A site as small as one can be: `<main title="chat"><p id="1">text</p></main>`. */
function makeReader() {
  const findPane = vi.fn((page: Document) => page.querySelector('main'))
  const read = vi.fn((message: Element) => {
    const text = message.textContent ?? ''
    if (!text) return null
    const sentAt = message.getAttribute('when')
    return {
      id: message.id,
      shownTime: '',
      text,
      sender: null,
      own: false,
      sentAt: sentAt ? ({ instant: sentAt, source: 'page' } as const) : ({ instant: null, source: 'unknown' } as const),
      links: [],
      images: 0
    }
  })
  const reader: SiteReader = {
    site: 'whatsapp',
    recognises: () => true,
    findPane,
    look: pane => {
      const title = pane.getAttribute('title')
      const messages = [...pane.querySelectorAll('p')]
      return title ? { conversation: weakConversation('whatsapp', '', title, null), messages, read } : null
    },
    messageSelector: 'p',
    conversationSign: 'main',
    placeChip: message => ({ parent: message, before: null }),
    findCompose: () => null
  }
  return { reader, findPane, read }
}

const WHEN = '2026-11-16T09:03:00.000Z'
let controller: AbortController

function start(slices = {}) {
  const site = makeReader()
  const passes: (Pass | null)[] = []
  controller = new AbortController()
  startReadLoop({
    reader: site.reader,
    page: document,
    signal: controller.signal,
    onPass: pass => void passes.push(pass),
    isOurs: node => node.nodeName === 'B',
    slices
  })
  const ids = () =>
    passes.map(pass => pass?.read.map(({ message }) => `${pass.conversation.title}:${message.key.split('/').at(-1)}`))
  return { ...site, passes, ids }
}

function message(id: string, text = `text ${id}`, when = WHEN): HTMLElement {
  const element = document.createElement('p')
  element.id = id
  element.setAttribute('when', when)
  element.textContent = text
  return element
}

function openChat(title: string, ...messages: HTMLElement[]): HTMLElement {
  const main = document.createElement('main')
  main.title = title
  main.append(...messages)
  document.body.replaceChildren(main)
  return main
}

const settle = () => vi.advanceTimersByTimeAsync(400)

beforeEach(() => {
  vi.useFakeTimers()
  document.body.replaceChildren()
})
afterEach(() => {
  controller.abort()
  vi.useRealTimers()
})

describe('while no conversation is open', () => {
  test('answers ten thousand changes with one selector lookup, and leaves no timer', async () => {
    const { findPane } = start()
    await settle()
    findPane.mockClear()
    for (let i = 0; i < 10_000; i++) document.body.append(document.createElement('i'))
    await settle()
    expect(findPane).toHaveBeenCalledTimes(1)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('does not look at text that changes, and holds one observer', async () => {
    const observe = vi.spyOn(MutationObserver.prototype, 'observe')
    start()
    await settle()
    expect(observe.mock.calls.map(([, options]) => options)).toEqual([{ childList: true, subtree: true }])
    observe.mockRestore()
  })

  test('finds one that opens, and one that navigation opens', async () => {
    const { ids, findPane } = start()
    await settle()
    openChat('maple', message('1'))
    await settle()
    expect(ids()).toEqual([undefined, ['maple:1']])
    findPane.mockClear()
    window.dispatchEvent(new Event('hashchange'))
    await settle()
    expect(findPane).toHaveBeenCalled()
  })
})

describe('while one is open', () => {
  test('reads what is new and what changed, and nothing else', async () => {
    const main = openChat('maple', message('1'), message('2'))
    const { ids, read } = start()
    await settle()
    main.append(message('3'))
    await settle()
    const text = main.querySelector('p')?.firstChild
    if (text) text.nodeValue = 'text 1, corrected'
    await settle()
    expect(ids()).toEqual([['maple:1', 'maple:2'], ['maple:3'], ['maple:1']])
    expect(read).toHaveBeenCalledTimes(4)
  })

  test('reads the others beside a message that breaks the reader, which is let be until it changes', async () => {
    const main = openChat('maple', message('1'), message('2', 'broken'), message('3'))
    const { ids, passes, read } = start()
    const whole = read.getMockImplementation()
    read.mockImplementation(element => {
      if (element.textContent === 'broken') throw new TypeError('no such node')
      return whole?.(element) ?? null
    })
    await settle()
    main.append(message('4'))
    await settle()
    expect(ids()).toEqual([['maple:1', 'maple:3'], ['maple:4']])
    expect(passes.map(pass => pass?.broken)).toEqual([1, 0])
    const text = main.querySelectorAll('p')[1]?.firstChild
    if (text) text.nodeValue = 'text 2'
    await settle()
    expect(ids().at(-1)).toEqual(['maple:2'])
  })

  test('reads a row of a virtual list when it is filled', async () => {
    const empty = message('1', '')
    openChat('maple', empty)
    const { ids } = start()
    await settle()
    empty.textContent = 'here it is'
    await settle()
    expect(ids()).toEqual([[], ['maple:1']])
  })

  test('does not hear its own chips', async () => {
    const main = openChat('maple', message('1'))
    const { passes } = start()
    await settle()
    main.querySelector('p')?.append(document.createElement('b'))
    await settle()
    expect(passes).toHaveLength(1)
  })

  test('reads messages of uncertain time again when there are more', async () => {
    const main = openChat('maple', message('1', 'text', ''), message('2'))
    const { ids } = start()
    await settle()
    main.append(message('3'))
    await settle()
    expect(ids()).toEqual([
      ['maple:1', 'maple:2'],
      ['maple:3', 'maple:1']
    ])
  })

  test('reads a long one in slices, and lets the page work in between', async () => {
    openChat('maple', ...Array.from({ length: 10_000 }, (_, i) => message(String(i))))
    let now = 0
    let yields = 0
    const { passes, read } = start({
      clock: () => (now += 0.05),
      yieldNow: async () => {
        yields++
      }
    })
    await settle()
    expect(passes[0]?.read).toHaveLength(10_000)
    expect(read).toHaveBeenCalledTimes(10_000)
    expect(yields).toBeGreaterThan(50)
  })
})

describe('when another is opened', () => {
  test('the messages of the one before, still on the screen, are not its own', async () => {
    const main = openChat('maple', message('1'), message('2'))
    const { ids } = start()
    await settle()
    main.title = 'otis'
    main.append(document.createElement('i'))
    await settle()
    main.replaceChildren(message('9'))
    await settle()
    expect(ids()).toEqual([['maple:1', 'maple:2'], [], ['otis:9']])
  })

  test('coming back reads it again', async () => {
    const maple = [message('1')]
    openChat('maple', ...maple)
    const { ids } = start()
    await settle()
    openChat('otis', message('9'))
    await settle()
    openChat('maple', ...maple)
    await settle()
    expect(ids()).toEqual([['maple:1'], ['otis:9'], ['maple:1']])
  })

  test('a change in the middle of a pass ends it', async () => {
    const main = openChat('maple', message('1'), message('2'))
    let now = 0
    const { ids } = start({
      clock: () => (now += 100),
      yieldNow: async () => {
        main.title = 'otis'
      }
    })
    await settle()
    expect(ids()[0]).toBeUndefined()
  })

  test('one that breaks the reader is none, and the next one is read', async () => {
    openChat('maple', message('1'))
    const { ids, reader } = start()
    vi.spyOn(reader, 'look').mockImplementationOnce(() => {
      throw new TypeError('no such node')
    })
    await settle()
    expect(ids()).toEqual([undefined])
    openChat('otis', message('9'))
    await settle()
    expect(ids()).toEqual([undefined, ['otis:9']])
  })

  test('nothing is open for a moment: what was read is still known', async () => {
    const main = openChat('maple', message('1'))
    const { ids } = start()
    await settle()
    main.title = ''
    main.append(document.createElement('i'))
    await settle()
    main.title = 'maple'
    main.append(document.createElement('i'))
    await settle()
    expect(ids()).toEqual([['maple:1'], undefined, []])
  })
})
