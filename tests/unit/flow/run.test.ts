import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readIcs, readMessage } from '@/utils/flow/run'
import type { Reading } from '@/utils/model/reading'
import { readCorpus } from '../corpus/read-corpus'
import { workOf } from '../work-of'

const CONTEXT = { zone: 'Europe/London', region: 'GB' }
/** A Tuesday, 18:00 in London. */
const SENT = '2026-05-12T17:00:00Z'
const read = (text: string, instant: string | null = SENT) =>
  readMessage(
    {
      key: 'k',
      text,
      sender: null,
      sentAt: instant === null ? { instant, source: 'unknown' } : { instant, source: 'machine' }
    },
    CONTEXT
  )
const INVITATION =
  'Mia is turning 6! Join us for her party on Saturday 6 June, 2-4pm at Bounce Town. RSVP to Jo by Friday.'

describe('an invitation', () => {
  const reading = read(INVITATION)
  const facts = reading.parties[0]?.facts

  test('is found, with the words that say so', () => {
    expect(reading).toMatchObject({ class: 'invite', language: 'en' })
    expect(reading.score).toBeGreaterThan(0.9)
    expect(reading.evidence.map(source => source.words)).toContain('Join us for')
  })
  test('gives every fact with its words', () => {
    expect(facts).toMatchObject({
      kind: { value: 'birthday' },
      honoree: { value: 'Mia', certainty: 'known' },
      age: { value: 6 },
      start: { value: '2026-06-06T14:00', certainty: 'known' },
      end: { value: '2026-06-06T16:00' },
      venue: { value: 'Bounce Town' },
      replyBy: { value: '2026-05-15' },
      replyTo: { value: 'Jo' }
    })
    expect(facts?.start?.source?.words).toBe('Saturday 6 June, 2-4pm')
  })
  test('is read in the family’s zone: late in London is tomorrow in Sydney', () => {
    const message = {
      key: 'k',
      text: 'Party at ours tomorrow at 3pm',
      sender: null,
      sentAt: { instant: '2026-05-12T20:00:00Z', source: 'machine' as const }
    }
    const startIn = (zone: string) => readMessage(message, { zone, region: 'GB' }).parties[0]?.facts.start?.value
    expect(startIn('Europe/London')).toBe('2026-05-13T15:00')
    expect(startIn('Australia/Sydney')).toBe('2026-05-14T15:00')
  })
})

describe('half an invitation asks', () => {
  test('no date', () => {
    const [party] = read('Leo would love you all to come to his birthday party at the church hall!').parties
    expect(party?.facts.start).toBeUndefined()
    expect(party?.questions).toContainEqual({ about: 'start', why: 'missing' })
  })
  test('no time', () => {
    const [party] = read("You're invited to Leo's party on Saturday 6 June at the church hall!").parties
    expect(party?.facts.start?.value).toBe('2026-06-06')
    expect(party?.questions).toContainEqual({ about: 'start', why: 'missing' })
  })
  test('no place', () =>
    expect(read("You're invited to Leo's party on Saturday 6 June at 3pm!").parties[0]?.questions).toContainEqual({
      about: 'venue',
      why: 'missing'
    }))
  test('nobody knows when it was written', () => {
    const [party] = read("You're invited to Leo's party on Saturday at 3pm!", null).parties
    expect(party?.facts.start).toBeUndefined()
    expect(party?.questions).toContainEqual({ about: 'start', why: 'undated' })
  })
  test('the weekday is not that of the day', () => {
    const [party] = read("You're invited to Leo's party on Saturday 14 June at 3pm!").parties
    expect(party?.facts.start).toBeUndefined()
    expect(party?.questions).toContainEqual({
      about: 'start',
      why: 'mismatch',
      readings: ['2026-06-14T15:00', '2026-06-13T15:00']
    })
  })
})

test('an end that is a day is exclusive', () => {
  const [party] = read("You're invited to camp with us for Leo's birthday, 12-14 June, in our garden!").parties
  expect([party?.facts.start?.value, party?.facts.end?.value]).toEqual(['2026-06-12', '2026-06-15'])
})

describe('two invitations in one message', () => {
  const text =
    "Two parties! Mia's birthday is on Saturday 6 June 2-4pm at Bounce Town.\nLeo's birthday party is on Sunday 14 June at 11am at the church hall. Hope you can come to both!"
  const { parties } = read(text)
  test('are two parties', () =>
    expect(parties.map(({ facts }) => [facts.honoree?.value, facts.start?.value])).toEqual([
      ['Mia', '2026-06-06T14:00'],
      ['Leo', '2026-06-14T11:00']
    ]))
  test('two days for one child are a choice', () => {
    const [party, ...others] = read(
      "You're invited to Mia's party! Saturday 6 June at 2pm or Sunday 7 June at 2pm, tell us what suits"
    ).parties
    expect(others).toEqual([])
    expect(party?.facts.start).toBeUndefined()
    const readings = ['2026-06-06T14:00', '2026-06-07T14:00']
    expect(party?.questions).toContainEqual({ about: 'start', why: 'choose', readings })
  })
})

describe('bad input', () => {
  test('a date in the past is no invitation to answer', () =>
    expect(read("Leo's party was on Saturday 2 May at 3pm at the church hall").class).not.toBe('invite'))
  test.each([
    ['nothing', ''],
    ['emoji', '🎉🎂🎈'],
    ['a link', 'https://example.org/party?on=2026-06-06'],
    ['every control character', Array.from({ length: 160 }, (_, i) => String.fromCharCode(i)).join('')],
    ['lone surrogates', '\ud800 party \udfff on Saturday'],
    ['digits of other scripts', 'Party ٣ pm ६ June'],
    ['years out of reach', 'Party on 1 Jan 1900, 31 Dec 9999, 0/0/0000 at 99:99']
  ])('%s', (_, text) => expect(() => read(text)).not.toThrow())
  test('right-to-left text and controls in a name stay text', () => {
    const [party] = read("You're invited to \u202eMia\u202c's birthday party on Saturday 6 June at 3pm!").parties
    expect(party?.facts.start?.value).toBe('2026-06-06T15:00')
  })
  test('markup in a name is never more than words', () => {
    const [party] = read(
      "You're invited to <b onclick=alert(1)>Mia</b>'s birthday party on Saturday 6 June at 3pm"
    ).parties
    expect(party?.facts.honoree?.value ?? '').not.toMatch(/[<>]/)
    expect(party?.facts.start?.value).toBe('2026-06-06T15:00')
  })
  test('any text at all: no throw, and every source is in the text', () => {
    const word = fc.constantFrom(
      ...INVITATION.split(' '),
      '2-4',
      '14/6',
      'RSVP',
      'by',
      'Sat',
      '\n',
      '(',
      '.',
      '😂',
      "'s"
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.array(word, { maxLength: 60 }).map(words => words.join(' '))
    )
    fc.assert(
      fc.property(text, each => checkSources(each, read(each))),
      { numRuns: 400 }
    )
  })
  test('the sources of the corpus are in their texts', () => {
    for (const { text } of readCorpus('en')) checkSources(text, read(text))
  })
})

function checkSources(text: string, { evidence, parties }: Reading): void {
  const facts = parties.flatMap(party => Object.values(party.facts))
  for (const source of [...evidence, ...facts.flatMap(fact => fact.source ?? [])]) {
    expect(source.words).toBe(text.slice(source.start, source.end))
    expect(source.start).toBeLessThan(source.end)
  }
}

describe('time grows with the length, not faster', () => {
  const texts: [string, string][] = [
    ['ordinary', `${INVITATION} `],
    ['figures', '12-14 3.30 7/12 '],
    ['days', 'Saturday 14 June 2-4pm, '],
    ['possessives', "Mia's Leo's party "],
    ['names', 'Mia and Leo and Max, '],
    ['half phrases', 'would love like can you come '],
    ['digits', '1'],
    ['letters', 'a'],
    ['signs', '(-.,:'],
    ['lines', '\n'],
    ['addresses', 'a@b.c +44 7700 900 ']
  ]
  test.each(texts)('%s', (_, unit) => {
    const short = unit.repeat(Math.ceil(5000 / unit.length))
    const long = unit.repeat(Math.ceil(100_000 / unit.length))
    // 20 times the text; 400 would be quadratic.
    expect(workOf(() => read(long)) / workOf(() => read(short))).toBeLessThan(120)
  })
})

describe('a calendar file', () => {
  const file = (...lines: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join('\r\n')
  const event = [
    'BEGIN:VEVENT',
    'UID:a',
    "SUMMARY:Mia's 6th birthday",
    'LOCATION:The Barn',
    'DTSTART:20260606T130000Z',
    'DESCRIPTION:No presents please',
    'END:VEVENT'
  ]

  test('is an invitation: its own dates, the facts of its words', async () => {
    const { events, unread } = await readIcs(file(...event), () => 'k', CONTEXT)
    const [first] = events
    expect(unread).toBe(0)
    expect(first?.reading.parties[0]?.facts).toMatchObject({
      start: { value: '2026-06-06T14:00', certainty: 'known' },
      venue: { value: 'The Barn' },
      honoree: { value: 'Mia' },
      gifts: { value: 'none' }
    })
    for (const { text, reading } of events) checkSources(text, reading)
  })
  test('with several events has a reading of each, and every source is in its text', async () => {
    const { events } = await readIcs(file(...event, ...event), ({ uid }) => uid, CONTEXT)
    expect(events.map(({ reading }) => reading.parties.length)).toEqual([1, 1])
    for (const { text, reading } of events) checkSources(text, reading)
  })
})
