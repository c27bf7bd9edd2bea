import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRsvp } from '@/utils/flow/run'
import { readOwnRsvps, scoreRsvps } from '../../../eval/evaluate-rsvps'

const context = { zone: 'Europe/London', region: 'GB' }
const message = (text: string) => ({
  key: 'm',
  text,
  sender: 'Kim',
  sentAt: { instant: '2026-11-18T10:00:00Z', source: 'page' as const }
})
const read = (text: string, language = 'en') => readRsvp(message(text), language, context)

describe('an answer', () => {
  it.each([
    ['We’ll be there, count us in, two kids', { partstat: 'ACCEPTED', children: 2, adults: null }],
    ['2 children and 1 adult will come', { partstat: 'ACCEPTED', children: 2, adults: 1 }],
    ['Maybe, will tell you Friday', { partstat: 'TENTATIVE', by: '2026-11-20' }],
    ['I’ll stay too', { partstat: null, adults: 1 }],
    ['Yes from us, Sam is allergic to nuts', { partstat: 'ACCEPTED', food: 'Sam is allergic to nuts' }],
    ['We have to cancel, sorry', { partstat: 'DECLINED', children: null }],
    ['Contad con nosotros', { partstat: 'ACCEPTED' }]
  ])('%s', (text, expected) => expect(read(text)).toMatchObject(expected))

  it.each([
    'Yeah right, as if',
    'Is there parking?',
    'Has anyone seen a blue jumper?',
    'We have to cancel the party, Leo is ill',
    'You are invited to Juno’s birthday party on Saturday 5 December at 2pm!',
    '👍',
    ''
  ])('is none: %s', text => expect(read(text)).toBeNull())

  it('names the words that say so', () => {
    const text = 'Hi! Count Mia in please'
    const { start = 0, end = 0, words } = read(text)?.evidence ?? {}
    expect(text.slice(start, end)).toBe(words)
    expect(words).toMatch(/count/i)
  })

  it('is found in every language: 97 % right, 90 % found', () => {
    for (const lang of ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl']) {
      const { precision, recall, messages } = scoreRsvps(readOwnRsvps().filter(row => row.lang === lang))
      expect(messages).toBeGreaterThanOrEqual(24)
      expect([lang, precision.part / precision.of >= 0.97, recall.part / recall.of >= 0.9]).toEqual([lang, true, true])
    }
  })

  it('never throws, and lies within the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), text => {
        const { start, end } = read(text)?.evidence ?? { start: 0, end: 0 }
        expect(start <= end && end <= text.length).toBe(true)
      }),
      { numRuns: 50 }
    )
  })
})
