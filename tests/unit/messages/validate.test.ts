import { describe, expect, it } from 'vitest'
import { NotValid } from '@/utils/messages/schema'
import {
  parseChipAction,
  parseDraft,
  parseMessageKeys,
  parseMessages,
  parseSiteStatus
} from '@/utils/messages/validate'
import { MAX_NAME, MAX_TEXT, type Message } from '@/utils/model/message'
import { MAX_STRUCTURED } from '@/utils/model/structured'

const MESSAGE: Message = {
  key: 'whatsapp/1/m1',
  conversation: { key: 'whatsapp/1', weak: true, site: 'whatsapp', title: 'Class 3', group: null },
  text: 'Party on Saturday?',
  sender: 'Robin',
  own: false,
  sentAt: { instant: '2026-11-10T10:00:00Z', source: 'page' },
  links: ['https://example.org/'],
  images: 0
}

describe('parseMessages', () => {
  it('takes what a reader sends', () => {
    const unknown: Message = { ...MESSAGE, sender: null, sentAt: { instant: null, source: 'unknown' } }
    const structured = { jsonLd: ['{}'], events: [{ startDate: '2026-12-05' }] }
    const rare: Message = { ...MESSAGE, files: ['party.ics'], state: 'edited', structured }
    expect(parseMessages([MESSAGE, unknown, rare])).toEqual([MESSAGE, unknown, rare])
  })

  it.each([
    ['a text that is too long', { text: 'x'.repeat(MAX_TEXT + 1) }],
    ['a name that is too long', { sender: 'x'.repeat(MAX_NAME + 1) }],
    ['no key', { key: '' }],
    ['a site that we do not know', { conversation: { ...MESSAGE.conversation, site: 'elsewhere' } }],
    ['a time that is none', { sentAt: { instant: 'yesterday', source: 'page' } }],
    ['a day that does not exist', { sentAt: { instant: '2026-02-30T10:00:00Z', source: 'page' } }],
    ['a time that is there and unknown', { sentAt: { instant: '2026-11-10T10:00:00Z', source: 'unknown' } }],
    ['too many files', { files: Array.from({ length: 21 }, () => 'x') }],
    ['a state that is none', { state: 'sent' }],
    ['half a picture', { images: 0.5 }],
    ['markup in place of a text', { text: { html: '<b>' } }]
  ])('leaves out %s, and keeps the others', (_, change) => {
    expect(parseMessages([{ ...MESSAGE, ...change }, MESSAGE])).toEqual([MESSAGE])
  })

  it('keeps a message with a thousand links, and only the first of them', () => {
    const links = ['x'.repeat(5000), ...Array.from({ length: 1000 }, (_, index) => `https://example.org/${index}`)]
    const [kept] = parseMessages([{ ...MESSAGE, links }])
    expect(kept?.links).toEqual(links.slice(1, 51))
  })

  it('keeps a message whose page marks up too much, and as much of that as is read', () => {
    const events = Array.from({ length: 50 }, (_, index) => ({ name: String(index) }))
    const jsonLd = ['x'.repeat(MAX_STRUCTURED.text + 1), '{}', 7]
    const [kept] = parseMessages([{ ...MESSAGE, structured: { jsonLd, events } }])
    expect(kept?.structured).toEqual({ jsonLd: ['{}'], events: events.slice(0, MAX_STRUCTURED.pieces) })
  })

  it('takes no more than a batch, and nothing that we do not know', () => {
    expect(parseMessages(Array.from({ length: 5000 }, () => MESSAGE))).toHaveLength(200)
    expect(parseMessages([{ ...MESSAGE, __proto__: { evil: 1 }, html: '<script>' }])).toEqual([MESSAGE])
  })

  it.each([null, undefined, 'x', { length: 1 }])('refuses %o', data => {
    expect(() => parseMessages(data)).toThrow(NotValid)
  })
})

it.each([
  [parseChipAction, { messageKey: 'k', do: 'decide' }, { messageKey: 'k', do: 'send' }],
  [parseMessageKeys, ['a', 'b'], ['']],
  [parseDraft, { invitationId: 'i', text: 'hello' }, { invitationId: 'i', text: '' }],
  [
    parseSiteStatus,
    {
      key: 'gmail',
      site: 'gmail',
      readAt: '2026-11-10T10:00:00.000Z',
      messages: 42,
      invitations: 0,
      unreadable: false
    },
    { key: 'gmail', site: 'gmail', readAt: '2026-11-10T10:00:00.000Z', messages: -1, invitations: 0, unreadable: false }
  ]
] as const)('%o takes one and refuses the other', (parse, good, bad) => {
  expect(parse(good)).toEqual(good)
  expect(() => parse(bad)).toThrow(NotValid)
})
