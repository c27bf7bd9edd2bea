import { describe, expect, test } from 'vitest'
import { readStructured } from '@/utils/flow/extract/structured/read-structured'
import { readMessage } from '@/utils/flow/run'

const ZONE = 'Europe/London'
const ld = (value: unknown) => readStructured({ jsonLd: [JSON.stringify(value)] }, [], ZONE)
const event = { '@type': 'Event', name: "Mia's party", startDate: '2026-06-06T14:00', endDate: '2026-06-06T16:00' }

describe('JSON-LD', () => {
  test.each([
    ['alone', event],
    ['in an array', [event]],
    ['in a graph', { '@graph': [{ '@type': 'WebPage' }, event] }],
    ['inside a page', { '@type': 'WebPage', mainEntity: event }],
    ['as a kind of event', { ...event, '@type': ['Thing', 'https://schema.org/SocialEvent'] }]
  ])('an event %s', (_, value) => expect(ld(value)).toMatchObject([{ name: "Mia's party", start: '2026-06-06T14:00' }]))
  test.each([
    ['2026-06-06', '2026-06-06'],
    ['2026-06-06T14:00', '2026-06-06T14:00'],
    ['2026-06-06T14:00:00.000', '2026-06-06T14:00'],
    ['2026-06-06T13:00:00Z', '2026-06-06T14:00'],
    ['2026-06-06T15:00:00+02:00', '2026-06-06T14:00'],
    ['2026-06-06T15:00:00+0200', '2026-06-06T14:00'],
    ['2026-12-05T14:00+00', '2026-12-05T14:00']
  ])('%s is %s in London', (startDate, start) => expect(ld({ ...event, startDate })).toMatchObject([{ start }]))
  test.each([
    'undefined',
    'null',
    '',
    'soon',
    '2026-06-31T14:00',
    '2026-06-06T25:00',
    '2026-06-06T14:00+9900',
    '9999-12-31T23:59-12:00',
    7,
    null,
    {}
  ])('%s is no date', startDate => expect(ld({ ...event, startDate })).toEqual([]))
  test('a place in its parts', () => {
    const address = { '@type': 'PostalAddress', streetAddress: '1 Mill Lane', addressLocality: 'York' }
    const location = { '@type': 'Place', name: 'Bounce Town', address }
    expect(ld({ ...event, location })).toMatchObject([{ venue: 'Bounce Town', address: '1 Mill Lane, York' }])
  })
  test.each(['{', 'null', '[[[[[[[[]]]]]]]]', '"Event"', `${'['.repeat(30_000)}`])('%s holds no event', text =>
    expect(readStructured({ jsonLd: [text] }, [], ZONE)).toEqual([])
  )
})

test.each([
  ['microdata', { name: 'Party', startDate: '2026-06-06T14:00:00+01:00', location: 'Bounce Town' }],
  ['h-event', { 'p-name': 'Party', 'dt-start': '2026-06-06 14:00', 'p-location': 'Bounce Town' }]
])('plain properties of %s', (_, properties) =>
  expect(readStructured({ events: [properties] }, [], ZONE)).toMatchObject([
    { start: '2026-06-06T14:00', venue: 'Bounce Town' }
  ])
)

const GOOGLE = 'https://calendar.google.com/calendar/render?action=TEMPLATE&text=Party&location=Bounce%20Town&dates='
test.each([
  [`${GOOGLE}20260606T130000Z/20260606T150000Z`, '2026-06-06T14:00', '2026-06-06T16:00'],
  [`${GOOGLE}20260606T140000/20260606T160000&ctz=Europe/London`, '2026-06-06T14:00', '2026-06-06T16:00'],
  [`${GOOGLE}20260606/20260607`, '2026-06-06', '2026-06-07'],
  [
    'https://outlook.live.com/calendar/0/deeplink/compose?subject=Party&startdt=2026-06-06T14:00:00&enddt=2026-06-06T16:00:00',
    '2026-06-06T14:00',
    '2026-06-06T16:00'
  ],
  ['https://calendar.yahoo.com/?v=60&title=Party&st=20260606T130000Z&dur=0200', '2026-06-06T14:00', '2026-06-06T16:00']
])('%s', (link, start, end) => expect(readStructured({}, [link], ZONE)).toMatchObject([{ start, end }]))
test.each(['https://example.org/?action=TEMPLATE&dates=20260606', 'javascript:alert(1)', 'no link'])(
  '%s is no event',
  link => expect(readStructured({}, [link], ZONE)).toEqual([])
)

describe('beside the words', () => {
  const read = (text: string, link: string) =>
    readMessage(
      { key: 'k', text, sender: null, sentAt: { instant: '2026-05-12T17:00:00Z', source: 'machine' }, links: [link] },
      { zone: ZONE, region: 'GB' }
    ).parties[0]
  const invitation = (when: string) => `You're invited to Mia's birthday party ${when}!`
  const link = `${GOOGLE}20260606T130000Z/20260606T150000Z`
  test('an event makes the facts whole', () => {
    const party = read(invitation('on Saturday 6 June'), link)
    expect(party?.facts).toMatchObject({
      start: { value: '2026-06-06T14:00', certainty: 'known' },
      end: { value: '2026-06-06T16:00' },
      venue: { value: 'Bounce Town' }
    })
    expect(party?.questions).toEqual([])
  })
  test('a disagreement is a question', () => {
    const party = read(invitation('on Saturday 6 June at 3pm'), link)
    expect(party?.facts.start).toMatchObject({ certainty: 'implied', alternatives: ['2026-06-06T15:00'] })
    expect(party?.questions).toContainEqual({ about: 'start', why: 'choose' })
  })
  test('a time that no calendar has leaves the words as they are', () => {
    const party = read(
      invitation('on Saturday 6 June at 3pm'),
      link.replace('20260606T130000Z', '20260606T130000+9900')
    )
    expect(party?.facts.start).toMatchObject({ value: '2026-06-06T15:00', certainty: 'known' })
  })
  test('no event makes an invitation of other words', () =>
    expect(read('Thanks for the lovely card!', link)).toBeUndefined())
})
