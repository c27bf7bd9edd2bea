import { expect, test, vi } from 'vitest'
import { createChipBoard, isChip } from '@/entrypoints/reader.content/chip-board'
import { insertDraft } from '@/utils/flow/adapt/editors/insert-draft'
import type { SiteReader } from '@/utils/flow/adapt/site-reader'
import { toMessage } from '@/utils/flow/adapt/to-message'
import { compileGate } from '@/utils/kit/gate'
import { gates } from '@/utils/languages/gates'
import type { Chip } from '@/utils/model/chip'
import type { Fixture } from './fixtures'
import { idsOf, lookAt, readOne, settle, show, watch } from './watched-page'

/** Before every message of the dated pages was written. */
const LONG_AGO = new Date('2005-01-01T12:00:00')
const passesGate = compileGate(gates)

/** Whatever a page does while a person uses it: drawing anew, emptying rows, another conversation, too much of a thing. */
export function withstandsItsPage(reader: SiteReader, fixture: Fixture): void {
  const keys = fixture.expected.messages.map(message => message.id)
  const hasFrames = fixture.html.includes('<iframe')

  test('gives nothing new when the page draws its messages anew', async () => {
    const page = show(fixture)
    const { read, stop } = await watch(reader, page)
    for (const message of filled(reader, page)) if (!hasFrames) message.replaceWith(message.cloneNode(true))
    await settle()
    expect(idsOf(read)).toEqual(keys)
    stop()
  })

  test('changes nothing in the page but for its chips, and takes them all away', () => {
    const page = show(fixture)
    const before = page.documentElement.outerHTML
    const { board, hosts } = showChips(reader, page)
    expect(hosts().length).toBeGreaterThan(0)
    const withChips = page.documentElement.cloneNode(true) as Element
    for (const host of [...withChips.querySelectorAll('*')].filter(isChip)) host.remove()
    expect(withChips.outerHTML).toBe(before)
    board.clear()
    expect(page.documentElement.outerHTML).toBe(before)
  })

  test('puts a draft where a reply is written, and presses nothing', async () => {
    const page = show(fixture)
    const compose = reader.findCompose(page)
    if (!compose) return expect(fixture.expected.compose).toBe(false)
    // Only a browser can write in the document of a frame.
    if (compose.box.ownerDocument !== page) return
    const pressed = vi.fn()
    for (const type of ['click', 'keydown', 'submit']) page.addEventListener(type, pressed, true)
    takesText(compose.box)
    const { conversationKey } = compose
    const findCompose = () => reader.findCompose(page)
    const result = insertDraft({ conversationKey, text: 'Thank you\nWe will come', findCompose })
    await settle()
    // A box that already holds words of its own is left alone.
    expect(['inserted', 'not-empty']).toContain(await result)
    expect(pressed).not.toHaveBeenCalled()
  })

  test('a time that has not come yet is no time', () => {
    const page = show(fixture)
    vi.setSystemTime(LONG_AGO)
    for (const message of filled(reader, page)) {
      expect(readOne(reader, page, message)?.sentAt).toEqual({ instant: null, source: 'unknown' })
    }
  })

  test('five hundred unread messages, and one of a million letters', async () => {
    const page = show(fixture)
    const [message] = filled(reader, page)
    if (!message || hasFrames) return
    for (let i = 0; i < 500; i++) message.after(message.cloneNode(true))
    const words = [...wordsIn(message)].at(-1)
    if (words) words.nodeValue = 'party '.repeat(170_000)
    const { read, stop } = await watch(reader, page)
    expect(read.length).toBeGreaterThan(0)
    for (const { text } of read) expect(text.length).toBeLessThanOrEqual(20_000)
    stop()
  })

  test('passes over nothing that could matter', () => {
    const { glance } = reader
    const page = show(fixture)
    const view = lookAt(reader, page)
    for (const element of view?.messages ?? []) {
      const words = glance && element.querySelector(glance.words)?.textContent
      const raw = view?.read(element)
      if (!view || !raw || !words || passesGate(words) || (glance.marks && element.querySelector(glance.marks)))
        continue
      const { text, state, files, structured } = toMessage(view.conversation, raw)
      expect({ matters: passesGate(text), state, files, structured }).toEqual({ matters: false })
    }
  })
}

/** A page of one event has neither rows nor another conversation. */
export function withstandsItsConversation(reader: SiteReader, fixture: Fixture): void {
  const keys = fixture.expected.messages.map(message => message.id)
  const hasFrames = fixture.html.includes('<iframe')

  // A site without ids does not empty its rows.
  const isVirtual = !hasFrames && !keys.some(key => key.startsWith('#'))
  if (isVirtual) {
    test('gives no other message when rows are emptied and filled again, and puts each chip back', async () => {
      const page = show(fixture)
      const { read, stop } = await watch(reader, page)
      const { board, hosts } = showChips(reader, page)
      const before = hosts().length
      for (const [index, message] of filled(reader, page).entries()) {
        const content = [...message.childNodes].filter(node => !isChip(node))
        message.replaceChildren()
        await settle()
        message.append(...content)
        await settle()
        board.show(String(index), message)
      }
      expect(new Set(idsOf(read))).toEqual(new Set(keys))
      expect(hosts()).toHaveLength(before)
      stop()
    })
  }

  test('gives no message of one conversation to another whose header comes first', async () => {
    const page = show(fixture)
    let key = ''
    const { read, stop } = await watch({ ...reader, look: pane => renamed(reader.look(pane), key) }, page)
    read.length = 0
    key = '/another'
    page.body.append(page.createElement('i'))
    await settle()
    expect(read).toEqual([])
    const [message] = filled(reader, page)
    if (!hasFrames) message?.replaceWith(message.cloneNode(true))
    await settle()
    expect(read.every(({ conversation }) => conversation.key.endsWith('/another'))).toBe(true)
    expect(read.length).toBe(hasFrames ? 0 : 1)
    stop()
  })
}

/** The elements that hold a message now. */
function filled(reader: SiteReader, page: Document): readonly Element[] {
  const view = lookAt(reader, page)
  return view?.messages.filter(element => view.read(element)) ?? []
}

const renamed = (view: ReturnType<SiteReader['look']>, suffix: string): typeof view =>
  view && {
    conversation: { ...view.conversation, key: view.conversation.key + suffix },
    messages: view.messages,
    read: view.read
  }

/** A chip for each message of the page, each known by its place. */
function showChips(reader: SiteReader, page: Document) {
  const board = createChipBoard(reader, { onDecide: vi.fn(), onDismiss: vi.fn() })
  const messages = filled(reader, page)
  const chips = messages.map((_, index) => chipFor(String(index)))
  board.update(
    chips.map(({ messageKey }) => messageKey),
    chips
  )
  for (const [index, message] of messages.entries()) board.show(String(index), message)
  return { board, hosts: () => [...page.querySelectorAll('*')].filter(isChip) }
}

const chipFor = (messageKey: string): Chip => ({
  messageKey,
  invitationId: 'i',
  title: 'Teo',
  start: null,
  end: null,
  isCertain: true,
  place: null,
  calendar: null
})

/** What a browser does with a command and an editor with a paste, as far as a page without a browser can. */
function takesText(box: HTMLElement): void {
  const write = (text: string) => {
    if ('value' in box) box.value = text
    else insertLines(box, text)
  }
  box.ownerDocument.execCommand = (_command, _isShown, text) => {
    write(text ?? '')
    return true
  }
  box.addEventListener('paste', event => {
    event.preventDefault()
    write((event as ClipboardEvent).clipboardData?.getData('text/plain') ?? '')
  })
}

/** Where the caret is; a frame's document keeps none here, and then at the start of the first line. */
function insertLines(box: HTMLElement, text: string): void {
  const page = box.ownerDocument
  const lines = text.split('\n').flatMap(line => [page.createTextNode(line), page.createElement('br')])
  const selection = page.getSelection()
  if (!selection?.rangeCount) (box.firstElementChild ?? box).prepend(...lines)
  else for (const node of lines.toReversed()) selection.getRangeAt(0).insertNode(node)
}

function* wordsIn(root: Node): Generator<Node> {
  for (const node of root.childNodes) {
    if (node.nodeType === 3 && (node.nodeValue ?? '').trim().length > 20) yield node
    else yield* wordsIn(node)
  }
}
