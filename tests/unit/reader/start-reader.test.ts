// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ContentScriptContext } from 'wxt/utils/content-script-context'
import { isChip } from '@/entrypoints/reader.content/chip-board'
import { startReader } from '@/entrypoints/reader.content/start-reader'
import type { SiteReader } from '@/utils/flow/adapt/site-reader'
import { whatsapp } from '@/utils/flow/adapt/whatsapp/reader'
import { gates } from '@/utils/languages/gates'
import type { Chip } from '@/utils/model/chip'
import type { SiteStatus } from '@/utils/model/family'
import type { Message } from '@/utils/model/message'
import { fixturesOf, showPage } from '../flow/adapt/fixtures'

/** The background at the other end: what it was asked, and what it answers. */
const { background, handlers } = vi.hoisted(() => ({
  background: vi.fn<(type: string, data: unknown) => unknown>(),
  handlers: new Map<string, (message: { data: unknown }) => unknown>()
}))
vi.mock('@/utils/messages/protocol', () => ({
  sendMessage: async (type: string, data: unknown) => background(type, data),
  onMessage: (type: string, handler: (message: { data: unknown }) => unknown) => {
    handlers.set(type, handler)
    return () => handlers.delete(type)
  }
}))

const fixture = fixturesOf('whatsapp').find(({ name }) => name === '2026-11-group-chat.html')
const PARTY = '3EB0C1000001'
const chipFor = (message: Pick<Message, 'key'>): Chip => ({
  messageKey: message.key,
  invitationId: 'i',
  title: 'Teo',
  start: '2026-12-05T14:30',
  end: null,
  isCertain: true,
  place: null,
  calendar: null
})

function makeContext() {
  const controller = new AbortController()
  const context = {
    signal: controller.signal,
    isInvalid: false,
    abort: () => controller.abort(),
    onInvalidated: (then: () => void) => controller.signal.addEventListener('abort', then)
  }
  return context as typeof context & ContentScriptContext
}

let context: ReturnType<typeof makeContext>
let before: string
const ask = (type: string, data?: unknown) => handlers.get(type)?.({ data })
const asked = (type: string) => background.mock.calls.filter(([name]) => name === type).map(([, data]) => data)
const sent = () => (asked('candidates') as Message[][]).flat()
const chips = () => [...document.querySelectorAll('*')].filter(isChip)
const settle = (ms = 1000) => vi.advanceTimersByTimeAsync(ms)

async function start(reader: SiteReader = whatsapp): Promise<void> {
  const page = showPage(fixture?.html ?? '', 'https://web.whatsapp.com/')
  before = page.documentElement.outerHTML
  context = makeContext()
  void startReader(context, reader, page)
  await settle()
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T12:00:00') })
  handlers.clear()
  background.mockReset().mockImplementation((type, data) => {
    if (type === 'gateWords') return gates
    if (type === 'chipWords') return null
    if (type !== 'candidates') return []
    return (data as Message[]).filter(({ key }) => key.endsWith(PARTY)).map(chipFor)
  })
})
afterEach(() => {
  context.abort()
  vi.useRealTimers()
})

describe('the reader of a page', () => {
  test('sends what could speak of a party, each once, and shows the chips that come back', async () => {
    await start()
    const keys = sent().map(({ key }) => key.split('/').at(-1))
    expect(keys).toContain(PARTY)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).not.toContain('3EB0C1000005')
    expect(chips()).toHaveLength(1)
    document.querySelector('#main')?.append(document.createElement('i'))
    await settle()
    expect(sent()).toHaveLength(keys.length)
  })

  test('tells how much it read, and no word of it', async () => {
    await start()
    await settle(5000)
    const [status] = asked('siteStatus') as SiteStatus[]
    expect(status).toMatchObject({
      key: 'whatsapp',
      site: 'whatsapp',
      messages: 9,
      invitations: 1,
      pictures: 1,
      unreadable: false
    })
    expect(JSON.stringify(status)).not.toContain('Teo')
  })

  test.each([
    ['every message breaks it', 1, { messages: 0, unreadable: true }],
    ['some do', 2, { unreadable: false }]
  ])('says that it cannot read a conversation where %s', async (_, nth, status) => {
    let reads = 0
    const look = whatsapp.look.bind(whatsapp)
    const fragile: SiteReader = {
      ...whatsapp,
      look: pane => {
        const view = look(pane)
        const read = (message: Element) => {
          if (++reads % nth === 0) throw new TypeError('no such node')
          return view?.read(message) ?? null
        }
        return view && { ...view, read }
      }
    }
    const { glance: _glance, ...unglanced } = fragile
    await start(unglanced)
    await settle(5000)
    expect(asked('siteStatus')[0]).toMatchObject(status)
  })

  test('keeps everything while the background sleeps', async () => {
    background.mockReturnValueOnce(gates).mockReturnValueOnce(null).mockRejectedValueOnce(new Error('asleep'))
    await start()
    expect(chips()).toHaveLength(0)
    await settle(4000)
    expect(chips()).toHaveLength(1)
  })

  test('begins when the background is there', async () => {
    background.mockRejectedValueOnce(new Error('starting'))
    await start()
    await settle(1000)
    expect(chips()).toHaveLength(1)
  })

  test('asks for the chips again when something changed', async () => {
    await start()
    background.mockImplementation(() => [])
    await ask('chipsChanged')
    expect(asked('chips')[0]).toContain(sent()[0]?.key)
    expect(chips()).toHaveLength(0)
  })

  test('says what conversation can be answered here', async () => {
    await start()
    const message = sent().find(({ key }) => key.endsWith(PARTY))
    const target = { conversationKey: message?.conversation.key, weak: true, messageKeys: [message?.key], senders: [] }
    expect(ask('showsConversation', target)).toBe(true)
    expect(ask('showsConversation', { ...target, conversationKey: 'whatsapp//someone else' })).toBe(false)
  })

  test('does not take another chat of the same title for it', async () => {
    await start()
    const message = sent().find(({ key }) => key.endsWith(PARTY))
    const target = { conversationKey: message?.conversation.key, weak: true, messageKeys: [message?.key], senders: [] }
    const main = document.querySelector('#main')
    for (const element of main?.querySelectorAll('[data-id]') ?? []) {
      const other = element.cloneNode(true) as Element
      other.setAttribute('data-id', `${other.getAttribute('data-id')}9`)
      element.replaceWith(other)
    }
    await settle()
    expect(ask('showsConversation', target)).toBe(false)
    expect(await ask('insertDraft', { ...target, text: 'Thank you' })).toBe('not-open')
    expect(ask('showsConversation', { ...target, weak: false })).toBe(true)
  })

  test('stays where its own address is still read', async () => {
    await start()
    ask('stop', ['https://mail.google.com/*', 'https://web.whatsapp.com/*'])
    expect(chips()).toHaveLength(1)
    expect(handlers.size).toBeGreaterThan(0)
  })

  test('leaves the page as it was when its address is read no more', async () => {
    await start()
    expect(chips()).toHaveLength(1)
    ask('stop', ['https://mail.google.com/*'])
    expect(document.documentElement.outerHTML).toBe(before)
    expect(handlers.size).toBe(0)
    background.mockClear()
    document.querySelector('#main')?.append(document.createElement('i'))
    await settle(60_000)
    expect(background).not.toHaveBeenCalled()
    expect(vi.getTimerCount()).toBe(0)
  })

  test('is quiet when the extension behind it is gone', async () => {
    await start()
    background.mockClear()
    context.isInvalid = true
    const message = document.querySelector(`[data-id="${PARTY}"] [data-testid="selectable-text"] span`)
    if (message?.lastChild) message.lastChild.nodeValue += ' Moved to 3pm!'
    await settle(60_000)
    expect(background).not.toHaveBeenCalled()
  })
})

describe('a bare answer', () => {
  const keysSent = () => sent().map(({ key }) => key.split('/').at(-1))
  const SHORT = '3EB0C1000005'
  const answering = (awaits: boolean) =>
    background.mockImplementation(type =>
      type === 'gateWords' ? gates : type === 'awaitsAnswer' ? awaits : type === 'chipWords' ? null : []
    )

  test('is sent where somebody asked for a change, once', async () => {
    answering(true)
    await start()
    await settle()
    expect(keysSent().filter(key => key === SHORT)).toHaveLength(1)
  })

  test('is sent when the question comes later', async () => {
    answering(false)
    await start()
    expect(keysSent()).not.toContain(SHORT)
    answering(true)
    await ask('chipsChanged')
    await settle()
    expect(keysSent()).toContain(SHORT)
  })
})
