import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RawMessage } from '@/utils/flow/adapt/site-reader'
import { knownConversation, toMessage, weakConversation } from '@/utils/flow/adapt/to-message'

const raw: RawMessage = {
  id: 'A1',
  shownTime: '9:03',
  text: 'Party!',
  sender: 'Ines',
  own: false,
  sentAt: { instant: null, source: 'unknown' },
  links: [],
  images: 0
}
const chat = weakConversation('whatsapp', '', 'Maple class', true)

test('what a page says of the message itself is bounded, and absent where it says nothing', () => {
  const files = ['party.ics', '\u202e', ...Array.from({ length: 30 }, (_, i) => `card ${i}${'x'.repeat(300)}`)]
  const message = toMessage(chat, { ...raw, files, edited: true, deleted: true })
  expect(message).toMatchObject({ state: 'deleted' })
  expect(message.files?.[0]).toBe('party.ics')
  expect(message.files).toHaveLength(19)
  for (const name of message.files ?? []) expect(name.length).toBeLessThanOrEqual(200)
  expect(toMessage(chat, { ...raw, edited: true }).state).toBe('edited')
  expect(Object.keys(toMessage(chat, { ...raw, files: [] }))).not.toContain('files')
})

test('a time that has not come yet is none, and a clock a little ahead does no harm', () => {
  const at = (ms: number) =>
    toMessage(chat, { ...raw, sentAt: { instant: new Date(Date.now() + ms).toISOString(), source: 'machine' } }).sentAt
  expect(at(3_600_000).source).toBe('machine')
  expect(at(3 * 86_400_000)).toEqual({ instant: null, source: 'unknown' })
})

describe('keys', () => {
  test('a conversation with an id of its own', () => {
    expect(knownConversation('gmail', 'Robin@Example.test', 't1', 'Teo', null)).toMatchObject({
      key: 'gmail/robin@example.test/t1',
      weak: false
    })
  })

  test('one that only a title tells apart: accents, case and spaces do not', () => {
    const keys = ['Maple  Class', 'maple class', 'MAPLE CLÁSS'].map(
      title => weakConversation('whatsapp', '', title, null).key
    )
    expect(new Set(keys).size).toBe(1)
  })

  test('a message by its id, whatever else changes', () => {
    expect(toMessage(chat, { ...raw, text: 'Party moved' }).key).toBe(toMessage(chat, raw).key)
    expect(toMessage(chat, { ...raw, id: 'A2' }).key).not.toBe(toMessage(chat, raw).key)
  })

  test.each(['sender', 'shownTime', 'text'] as const)('one without an id by its %s too', what => {
    const none = { ...raw, id: null }
    expect(toMessage(chat, { ...none }).key).toBe(toMessage(chat, { ...none }).key)
    expect(toMessage(chat, { ...none, [what]: 'other' }).key).not.toBe(toMessage(chat, none).key)
  })
})

test('whatever a page says is bounded and plain', () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 }).map(part => part.repeat(100))
  fc.assert(
    fc.property(text, text, text, text, (id, title, sender, body) => {
      const message = toMessage(weakConversation('whatsapp', title, title, null), { ...raw, id, sender, text: body })
      expect(message.key.length).toBeLessThanOrEqual(600)
      expect(message.conversation.title.length).toBeLessThanOrEqual(200)
      expect(message.sender?.length ?? 0).toBeLessThanOrEqual(200)
      expect(message.text.length).toBeLessThanOrEqual(20_000)
      expect(message.text.isWellFormed()).toBe(true)
    })
  )
})
