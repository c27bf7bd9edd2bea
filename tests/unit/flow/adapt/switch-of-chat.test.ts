// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startReadLoop } from '@/entrypoints/reader.content/read-loop'
import { googleMessages } from '@/utils/flow/adapt/google-messages/reader'
import { instagram } from '@/utils/flow/adapt/instagram/reader'
import { messenger } from '@/utils/flow/adapt/messenger/reader'
import type { SiteReader } from '@/utils/flow/adapt/site-reader'
import { telegramA } from '@/utils/flow/adapt/telegram-a/reader'
import { telegramK } from '@/utils/flow/adapt/telegram-k/reader'
import type { Message } from '@/utils/model/message'
import { showPage } from './fixtures'

/* Another chat is opened on the page that is there: its address and its title come first, its messages later. */

interface Switch {
  reader: SiteReader
  /** Dated pages of the chat before and of the next one. */
  from: string
  to: string
  /** The next chat's address, and the element whose content it replaces. */
  address: string
  list: string
  title: string
  /** How long the old messages stay. */
  ms: number
}

const switches: Switch[] = [
  {
    reader: googleMessages,
    from: 'google-messages/2026-10-group',
    to: 'google-messages/2026-10-two-people-de',
    address: 'https://messages.google.com/web/conversations/12',
    list: 'mws-messages-list',
    title: '[data-e2e-header-title]',
    ms: 1500
  },
  {
    reader: messenger,
    from: 'messenger/2026-06-group-chat',
    to: 'messenger/2026-06-two-people-de',
    address: 'https://www.facebook.com/messages/e2ee/t/8100200300/',
    list: '[role="log"]',
    title: '[role="main"] h3',
    ms: 100
  },
  {
    reader: instagram,
    from: 'instagram/2026-08-group',
    to: 'instagram/2026-08-two-people-es',
    address: 'https://www.instagram.com/direct/t/22334455/',
    list: '[data-pagelet="IGDMessagesList"]',
    title: '[data-pagelet="IGDInboxHeaderOffMsys"]',
    ms: 100
  },
  {
    reader: telegramA,
    from: 'telegram-a/2026-08-group',
    to: 'telegram-a/2026-08-two-people-it',
    address: 'https://web.telegram.org/a/#4711',
    list: '.MessageList',
    title: '.chat-info',
    ms: 100
  }
]

const html = (name: string): string => readFileSync(`tests/fixtures/sites/${name}.html`, 'utf8')
const addressOf = (name: string): string =>
  JSON.parse(readFileSync(`tests/fixtures/sites/${name}.expected.json`, 'utf8')).address
const parse = (name: string): Document => new DOMParser().parseFromString(html(name), 'text/html')

function replaceContent(page: Document, other: Document, selector: string): void {
  page.querySelector(selector)?.replaceChildren(...(other.querySelector(selector)?.childNodes ?? []))
}

async function watch(reader: SiteReader, page: Document) {
  const read: Message[] = []
  const controller = new AbortController()
  startReadLoop({
    reader,
    page,
    signal: controller.signal,
    isOurs: () => false,
    onPass: pass => void read.push(...(pass?.read.map(({ message }) => message) ?? []))
  })
  await vi.advanceTimersByTimeAsync(5000)
  return { read, stop: () => controller.abort() }
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T12:00:00') })
})
afterEach(() => {
  vi.useRealTimers()
})

test.each(switches)('$reader.site: no message is taken for one of the next chat', async change => {
  const page = showPage(html(change.from), addressOf(change.from))
  const { read, stop } = await watch(change.reader, page)
  const before = new Set(read.map(({ text }) => text))
  expect(before.size).toBeGreaterThan(1)
  read.length = 0

  const next = parse(change.to)
  Reflect.get(window, 'happyDOM').setURL(change.address)
  replaceContent(page, next, change.title)
  await vi.advanceTimersByTimeAsync(change.ms)
  replaceContent(page, next, change.list)
  await vi.advanceTimersByTimeAsync(8000)

  expect(read.length).toBeGreaterThan(0)
  expect(read.filter(({ text }) => before.has(text))).toEqual([])
  expect(new Set(read.map(({ conversation }) => conversation.title)).size).toBe(1)
  stop()
})

test('telegram-a: nothing is read while two lists of messages are there', () => {
  const page = showPage(html('telegram-a/2026-08-group'), addressOf('telegram-a/2026-08-group'))
  const pane = telegramA.findPane(page)
  expect(pane && telegramA.look(pane)).not.toBeNull()
  page.querySelector('.Transition')?.append(page.createElement('div'))
  const second = page.createElement('div')
  second.className = 'MessageList'
  page.querySelector('.Transition')?.append(second)
  expect(pane && telegramA.look(pane)).toBeNull()
})

test('telegram-k: the chat before, which is still below, is not read', () => {
  const page = showPage(html('telegram-k/2026-07-group'), addressOf('telegram-k/2026-07-group'))
  const [before, open] = page.querySelectorAll('.chat')
  const peers = () => {
    const pane = telegramK.findPane(page)
    return pane && telegramK.look(pane)?.conversation.title
  }
  expect(peers()).toBe('Birch class')
  open?.classList.remove('active')
  before?.classList.add('active')
  expect(peers()).toBe('Otto Brandt')
})
