// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { structuredOf } from '@/utils/flow/adapt/page/structured-of'
import { MAX_STRUCTURED } from '@/utils/model/structured'

const page = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')
const jsonLd = (text: string): string => `<script type="application/ld+json">${text}</script>`
const EVENT = '{"@type":"Event","name":"Ilse turns 8","startDate":"2026-12-06T14:00"}'

test('gives the text of JSON-LD that speaks of a date, and of no other', () => {
  const html = jsonLd('{"@type":"Organization"}') + jsonLd(`\n ${EVENT} `) + jsonLd('{ broken "startDate"')
  expect(structuredOf(page(html))).toEqual({ jsonLd: [EVENT, '{ broken "startDate"'] })
})

test('gives the properties of microdata, with those of things inside it', () => {
  const html = `<div itemscope itemtype="https://schema.org/ChildrensEvent">
    <h1 itemprop="name">Ilse turns 8</h1>
    <time itemprop="startDate" datetime="2026-12-06T14:00+01:00">Sunday at two</time>
    <meta itemprop="endDate" content="2026-12-06T16:30+01:00">
    <div itemprop="location" itemscope itemtype="https://schema.org/Place">
      <b itemprop="name">Kletterhof</b>
      <p itemprop="address" itemscope itemtype="https://schema.org/PostalAddress">
        <span itemprop="streetAddress">Am Wehr 3</span> <span itemprop="addressLocality">Speyer</span></p>
    </div>
    <div itemprop="subEvent" itemscope itemtype="https://schema.org/Event"><b itemprop="name">Cake</b></div>
  </div>`
  const [event, inner] = structuredOf(page(html))?.events ?? []
  expect(event).toMatchObject({
    name: 'Ilse turns 8',
    startDate: '2026-12-06T14:00+01:00',
    endDate: '2026-12-06T16:30+01:00',
    'location.name': 'Kletterhof',
    'location.address': 'Am Wehr 3, Speyer'
  })
  expect(inner).toEqual({ name: 'Cake' })
})

test('gives the properties of h-event and of the older hCalendar', () => {
  const html = `<div class="h-event"><h2 class="p-name">Ilse turns 8</h2><time class="dt-start" datetime="2026-12-06 14:00">2</time>
    <span class="p-location">Kletterhof</span></div>
    <div class="vevent"><i class="summary">Tea</i><abbr class="dtstart" title="20261208T150000">3pm</abbr></div>`
  expect(structuredOf(page(html))).toEqual({
    events: [
      { name: 'Ilse turns 8', start: '2026-12-06 14:00', location: 'Kletterhof' },
      { name: 'Tea', start: '20261208T150000' }
    ]
  })
})

test('is undefined for a page that marks up nothing', () => {
  expect(structuredOf(page('<h1>Party on Sunday</h1><script>startDate</script>'))).toBeUndefined()
})

test('is bounded, whatever the page holds', () => {
  const { pieces, text } = MAX_STRUCTURED
  const many = jsonLd(EVENT).repeat(100) + jsonLd(`"startDate${'x'.repeat(text)}"`)
  const deep = `<div itemscope itemtype="http://schema.org/Event">${'<i itemprop="a" itemscope>'.repeat(2000)}<b itemprop="name">x</b></div>`
  const wide =
    `<div itemscope itemtype="http://schema.org/Event"><b itemprop="name">${'y'.repeat(9999)}</b></div>`.repeat(50)
  const found = structuredOf(page(many + deep + wide))
  expect(found?.jsonLd).toHaveLength(pieces)
  expect(found?.events?.length).toBeLessThanOrEqual(pieces)
  for (const event of found?.events ?? []) {
    for (const value of Object.values(event)) expect(value.length).toBeLessThanOrEqual(200)
  }
})
