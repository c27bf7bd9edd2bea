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
    ['en', 'We are in! Sadly Leo can’t eat nuts', { partstat: 'ACCEPTED', food: 'Sadly Leo can’t eat nuts' }],
    ['en', 'Yes we’ll come, but I can’t stay', { partstat: 'ACCEPTED', adults: 0 }],
    ['en', 'We’ll be there! Unfortunately I can’t stay, is that ok?', { partstat: 'ACCEPTED', adults: 0 }],
    ['de', 'Wir sind dabei! Er verträgt leider keine Milch.', { partstat: 'ACCEPTED' }],
    ['de', 'Wir sind dabei, aber leider ohne Papa', { partstat: 'ACCEPTED' }],
    ['fr', 'Nous venons avec plaisir, malheureusement il ne mange pas de noix', { partstat: 'ACCEPTED' }],
    ['fr', 'On ne peut pas venir, désolés', { partstat: 'DECLINED', food: '' }],
    ['nl', 'Guus mag helaas niet komen', { partstat: 'DECLINED', food: '' }]
  ])('a no to food, or to staying, is none: %s, %s', (language, text, expected) =>
    expect(read(text, language)).toMatchObject(expected)
  )

  it.each([
    ['de', 'Wir kommen!'],
    ['nl', 'Wij komen!'],
    ['nl', 'We komen'],
    ['es', '¡Vamos!'],
    ['es', 'Vamos!'],
    ['pt', 'Nós vamos!'],
    ['it', 'Veniamo!'],
    ['fr', 'On vient'],
    ['en', 'We are coming']
  ])('the plainest yes: %s, %s', (language, text) => expect(read(text, language)?.partstat).toBe('ACCEPTED'))

  it.each([
    ['en', 'Mia will be there, but Tom can’t make it'],
    ['de', 'Lea kommt gern, Tom kann leider nicht kommen'],
    ['es', 'Vamos seguro, pero Hugo no puede ir']
  ])('yes and no together are for the parent to look at: %s, %s', (language, text) => {
    const rsvp = read(text, language)
    expect(rsvp).toMatchObject({ partstat: null, children: null, adults: null })
    expect(text).toContain(rsvp?.evidence.words)
  })

  it('“next time” is no yes', () => {
    expect(read('We can’t come, sorry. Next time we’ll be there!')?.partstat).toBe('DECLINED')
    expect(read('We would love to, but we can’t come')?.partstat).toBe('DECLINED')
  })

  it.each([
    'We won’t be late',
    'Sorry I can’t talk now',
    'I can’t open the photo',
    'See you at school',
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
    expect(text.slice(start, end)).toMatch(/count/i)
    expect(words).toBe(text)
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
