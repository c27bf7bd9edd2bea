// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createChipBoard, isChip } from '@/entrypoints/reader.content/chip-board'
import type { SiteReader } from '@/utils/flow/adapt/site-reader'
import type { Chip } from '@/utils/model/chip'

const reader = {
  placeChip: (message: Element) => (message.firstElementChild ? { parent: message, before: null } : null)
} as SiteReader
const chip = (messageKey: string, title = 'Teo'): Chip => ({
  messageKey,
  invitationId: 'i',
  title,
  start: null,
  end: null,
  isCertain: true,
  place: null,
  calendar: null
})

function makeMessage(): HTMLElement {
  const element = document.createElement('div')
  element.append(document.createElement('span'))
  document.body.append(element)
  return element
}

const hosts = () => [...document.querySelectorAll('*')].filter(isChip)
const titles = () => hosts().map(host => host.shadowRoot?.querySelector('bdi')?.textContent)
const events = { onDecide: vi.fn(), onDismiss: vi.fn() }
const start = () => createChipBoard(reader, events)

beforeEach(() => {
  document.body.replaceChildren()
  vi.clearAllMocks()
})

describe('the chips of a conversation', () => {
  test('stand under their message, whichever comes first', () => {
    const board = start()
    const [one, two] = [makeMessage(), makeMessage()]
    board.show('1', one)
    board.update(['1', '2'], [chip('1'), chip('2', 'Ada')])
    board.show('2', two)
    expect(titles()).toEqual(['Teo', 'Ada'])
    expect(hosts().map(host => host.parentElement)).toEqual([one, two])
    expect(board.count()).toBe(2)
  })

  test('stand under the others where one message breaks the reader', () => {
    const broken = makeMessage()
    const placeChip = (message: Element) => {
      if (message === broken) throw new TypeError('no such node')
      return reader.placeChip(message)
    }
    const board = createChipBoard({ ...reader, placeChip }, events)
    board.show('1', broken)
    board.show('2', makeMessage())
    board.update(['1', '2'], [chip('1'), chip('2', 'Ada')])
    expect(titles()).toEqual(['Ada'])
  })

  test('are put up once, however often the message is seen', () => {
    const board = start()
    const message = makeMessage()
    board.update(['1'], [chip('1')])
    board.show('1', message)
    const [host] = hosts()
    board.show('1', message)
    board.update(['1'], [chip('1')])
    expect(hosts()).toEqual([host])
  })

  test('come back when a virtual row is filled again', () => {
    const board = start()
    const message = makeMessage()
    board.update(['1'], [chip('1')])
    board.show('1', message)
    message.replaceChildren()
    board.show('1', message)
    expect(hosts()).toHaveLength(0)
    message.append(document.createElement('span'))
    board.show('1', message)
    expect(hosts()).toHaveLength(1)
  })

  test('move with a message that the page draws anew', () => {
    const board = start()
    board.update(['1'], [chip('1')])
    board.show('1', makeMessage())
    const anew = makeMessage()
    board.show('1', anew)
    expect(hosts().map(host => host.parentElement)).toEqual([anew])
  })

  test('change, and go', () => {
    const board = start()
    board.show('1', makeMessage())
    board.update(['1'], [chip('1')])
    board.update(['1'], [chip('1', 'Ada')])
    expect(titles()).toEqual(['Ada'])
    board.update(['1'], [])
    expect(hosts()).toHaveLength(0)
    expect(board.count()).toBe(0)
  })

  test('leave the page as it was', () => {
    const board = start()
    const message = makeMessage()
    const before = document.body.innerHTML
    board.show('1', message)
    board.update(['1'], [chip('1')])
    expect(document.body.innerHTML).not.toBe(before)
    board.clear()
    expect(document.body.innerHTML).toBe(before)
  })

  test('go at once when the parent says that it is none', () => {
    const board = start()
    board.show('1', makeMessage())
    board.update(['1'], [chip('1')])
    const button = hosts()[0]?.shadowRoot?.querySelector('.quiet')
    const click = new MouseEvent('click', { bubbles: true })
    Object.defineProperty(click, 'isTrusted', { value: true })
    button?.dispatchEvent(click)
    expect(hosts()).toHaveLength(0)
    expect(events.onDismiss).toHaveBeenCalledWith(chip('1'))
  })
})
