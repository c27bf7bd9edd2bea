import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { SiteReader } from '@/utils/flow/adapt/site-reader'
import { sites } from '@/utils/flow/adapt/sites'
import type { Message } from '@/utils/model/message'
import { readAll } from './as-expected'
import { fixturesOf, showPage } from './fixtures'
import { idsOf, lookAt, readOne, settle, show, watch } from './watched-page'
import { withstandsItsConversation, withstandsItsPage } from './withstands-its-page'

/** The day on which the fixtures were read. */
const TODAY = new Date('2026-11-21T12:00:00')
const HOSTILE = '"><img src=x onerror="globalThis.pwned = true">\u202e\u0000<script>globalThis.pwned = true</script>'

/** What readers find their way by; some of it has no value. */
const ATTRIBUTES = / (?:(?:class|id|role|msg-id|contenteditable|g_editable)="[^"]*"|data-[\w-]+(?:="[^"]*")?)/g

const LOGIN =
  '<main role="main"><h1>Log in</h1><form><label>Mail <input type="email"></label><input type="password"><button>Next</button></form></main>'

/** What every reader has to do, with the dated pages of its site. Call it in a file that runs in happy-dom. */
export function behavesLikeAReader(reader: SiteReader): void {
  const fixtures = fixturesOf(reader.site)
  const isPage = sites.find(({ id }) => id === reader.site)?.kind === 'page'
  const chats = fixtures.filter(({ expected }) => expected.messages.length > 0)

  beforeEach(() => {
    vi.useFakeTimers({ now: TODAY })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  describe.each(fixtures)('$name', fixture => {
    const { html, expected } = fixture

    test(isPage ? 'is known by its address alone' : 'is recognised by its structure', () => {
      expect(reader.recognises(show(fixture))).toBe(!isPage)
    })

    test('reads every message once, in order, and changes nothing', () => {
      const page = show(fixture)
      const before = page.documentElement.outerHTML
      const view = lookAt(reader, page)
      expect(view ? readAll(view) : []).toEqual(expected.messages)
      if (view) expect(view.conversation).toMatchObject(expected.conversation ?? {})
      expect(page.documentElement.outerHTML).toBe(before)
    })

    test('knows where a reply goes', () => {
      const page = show(fixture)
      const compose = reader.findCompose(page)
      const key = lookAt(reader, page)?.conversation.key
      expect(compose !== null).toBe(expected.compose)
      if (compose && key) expect(compose.conversationKey).toBe(key)
      if (compose && expected.composeTitle)
        expect(compose.conversationKey).toContain(expected.composeTitle.toLowerCase())
    })

    test('takes hostile attributes and texts as text, bounded', () => {
      const page = show(fixture)
      makeHostile(page)
      const messages = (lookAt(reader, page)?.messages ?? []).map(element => readOne(reader, page, element))
      for (const message of messages) if (message) expectBounded(message)
      expect(Reflect.get(globalThis, 'pwned')).toBeUndefined()
    })

    test('finds nothing, and says nothing, where no selector matches', () => {
      const page = showPage(html.replace(ATTRIBUTES, ''))
      expect(lookAt(reader, page)?.messages ?? []).toEqual([])
      expect(reader.findCompose(page)).toBeNull()
      expect(reader.recognises(page)).toBe(false)
    })
  })

  // A page of one event is known by its address: what asks to log in there is a page without an event.
  test.each([['an empty page', ''], ...(isPage ? [] : [['a page that asks to log in', LOGIN]])])(
    '%s is nothing to it',
    (_, body) => {
      const address = isPage ? undefined : fixtures[0]?.expected.address
      const page = showPage(`<!doctype html><html><body>${body}</body></html>`, address)
      expect(reader.recognises(page)).toBe(false)
      expect(reader.findPane(page)).toBeNull()
      expect(reader.findCompose(page)).toBeNull()
    }
  )

  describe.each(chats)('$name, while a person looks at it', fixture => {
    const keys = fixture.expected.messages.map(message => message.id)

    test('places the chip of each message inside the conversation, never in a link, a button or an editable', () => {
      const view = lookAt(reader, show(fixture))
      for (const element of view?.messages ?? []) {
        if (!view?.read(element)) continue
        const place = reader.placeChip(element)
        expect(place?.parent.closest('a, button, [role="button"], [contenteditable="true"]')).toBeNull()
        expect(place && element.contains(place.parent)).toBe(true)
      }
    })

    test('gives each message once as it appears', async () => {
      const { read, stop } = await watch(reader, show(fixture))
      expect(idsOf(read)).toEqual(keys)
      stop()
    })

    test('gives a message again when its text changes, and only that one', async () => {
      const page = show(fixture)
      const { read, stop } = await watch(reader, page)
      read.length = 0
      const view = lookAt(reader, page)
      const message = view?.messages.find(element => view.read(element))
      const text = [...textsIn(message ?? page)].find(node => wordsIn(node, fixture.expected.messages[0]?.text ?? ''))
      if (text) text.nodeValue += ' edited'
      await settle()
      expect(read.map(({ text }) => text)).toEqual([expect.stringContaining('edited')])
      // A fingerprint stands in for an id where the site has none; it is that of the new text.
      if (!keys[0]?.startsWith('#')) expect(idsOf(read)).toEqual(keys.slice(0, 1))
      stop()
    })

    test('gives nothing new for ten thousand changes that change nothing', async () => {
      const page = show(fixture)
      const { read, passes, stop } = await watch(reader, page)
      const pane = reader.findPane(page)
      const before = passes.length
      for (let i = 0; i < 10_000; i++) {
        const spinner = page.createElement('i')
        pane?.append(spinner)
        spinner.remove()
      }
      await settle()
      expect(idsOf(read)).toEqual(keys)
      expect(passes.length - before).toBeLessThanOrEqual(2)
      stop()
    })

    test('reads nothing more after it was stopped', async () => {
      const page = show(fixture)
      const { read, stop } = await watch(reader, page)
      stop()
      const before = read.length
      for (const message of lookAt(reader, page)?.messages ?? []) message.replaceWith(message.cloneNode(true))
      await settle()
      expect(read.length).toBe(before)
    })

    withstandsItsPage(reader, fixture)
    if (!isPage) withstandsItsConversation(reader, fixture)
  })
}

/** Keeps the attributes that a reader finds its way by; everything that people wrote is hostile. */
function makeHostile(page: Document): void {
  for (const element of page.querySelectorAll('[title], [name], [email], [alt], [aria-label], [data-pre-plain-text]')) {
    for (const name of ['title', 'name', 'email', 'alt', 'aria-label', 'data-pre-plain-text']) {
      if (element.hasAttribute(name)) element.setAttribute(name, HOSTILE.repeat(500))
    }
  }
  for (const text of textsIn(page.body)) if (text.nodeValue?.trim()) text.nodeValue = HOSTILE.repeat(500)
}

function* textsIn(root: Node): Generator<Node> {
  for (const node of root.childNodes) {
    if (node.nodeType === 3) yield node
    else if (node instanceof HTMLIFrameElement) yield* textsIn(node.contentDocument?.body ?? node)
    else if (!['SCRIPT', 'TEMPLATE', 'STYLE'].includes(node.nodeName)) yield* textsIn(node)
  }
}

/** A node whose words are words of the message. */
const wordsIn = (node: Node, text: string): boolean => {
  const words = node.nodeValue?.trim().split('\n')[0] ?? ''
  return words.length > 8 && text.includes(words)
}

function expectBounded(message: Message): void {
  expect(message.text.length).toBeLessThanOrEqual(20_000)
  expect(message.sender?.length ?? 0).toBeLessThanOrEqual(200)
  expect(message.conversation.title.length).toBeLessThanOrEqual(200)
  expect(message.key.length).toBeLessThanOrEqual(600)
  expect(JSON.stringify(message)).not.toMatch(/\\u0000|\u202e/)
}
