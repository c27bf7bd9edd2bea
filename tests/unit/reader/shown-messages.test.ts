// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import type { Pass } from '@/entrypoints/reader.content/read-pane'
import { createShownMessages } from '@/entrypoints/reader.content/shown-messages'
import type { Message } from '@/utils/model/message'

const conversation = { key: 'whatsapp//class 3', weak: true, site: 'whatsapp', title: 'Class 3', group: true } as const
const row = () => document.createElement('div')
const [a, b, c] = [row(), row(), row()]

/** The read loop remembers what an element shows until it shows something else. */
function passOf(messages: Element[], read: [Element, string][], key: string = conversation.key): Pass {
  const ids = new Map<Element, string>([[a, '1'], [b, '2'], ...read])
  return {
    conversation: { ...conversation, key },
    messages,
    read: read.map(([element, id]) => ({ element, message: { key: id } as Message })),
    passedOver: [],
    broken: 0,
    idOf: element => ids.get(element)
  }
}

it('remembers what has scrolled away while something of the list is left', () => {
  const shown = createShownMessages()
  shown.note(
    passOf(
      [a, b],
      [
        [a, '1'],
        [b, '2']
      ]
    )
  )
  shown.note(passOf([b, c], [[c, '3']]))
  expect(shown.hasAny(['1'])).toBe(true)
  expect(shown.hasAny(['4'])).toBe(false)
  expect(shown.hasAny([])).toBe(false)
})

it.each<[string, Pass]>([
  ['when nothing of it is left', passOf([c], [[c, '3']])],
  [
    'when its rows hold other messages',
    passOf(
      [a, b],
      [
        [a, '3'],
        [b, '4']
      ]
    )
  ],
  ['when another conversation is opened', passOf([a, c], [[c, '3']], 'whatsapp//lee')],
  ['when the pane is empty', passOf([], [])]
])('begins anew %s', (_, pass) => {
  const shown = createShownMessages()
  shown.note(
    passOf(
      [a, b],
      [
        [a, '1'],
        [b, '2']
      ]
    )
  )
  shown.note(pass)
  expect(shown.hasAny(['2'])).toBe(false)
})
