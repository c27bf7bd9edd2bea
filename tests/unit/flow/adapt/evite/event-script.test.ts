// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { readEventScript } from '@/utils/flow/adapt/evite/event-script'
import { showPage } from '../fixtures'

const read = (script: string) => readEventScript(showPage(`<body><script>${script}</script></body>`))

test.each([
  ['{"title":"Tea","start_datetime":"2026-12-05T14:00"}', { name: 'Tea', startDate: '2026-12-05T14:00' }],
  [
    '{"name":"a \\"}\\" b","start":"2026-12-05","venue":"Hall","address":"1 Lane"};x={"start":"2027-01-01"}',
    { name: 'a "}" b', startDate: '2026-12-05', location: 'Hall' }
  ],
  [
    '{"start_date":"2026-12-05","location":{"name":"Hall","street":"1 Lane"}}',
    { startDate: '2026-12-05', location: 'Hall', address: '1 Lane' }
  ],
  ['{"title":"Tea"}', null],
  ['{"title":"Tea", start: new Date()}', null],
  ['{"title":"never closed', null],
  ['null', null]
])('window.evite_event = %s', (value, event) => expect(read(`window.evite_event = ${value}`)).toEqual(event))

test('a page without that script has nothing to say, and a huge one is left alone', () => {
  expect(read('window.other = {"start":"2026-12-05"}')).toBeNull()
  expect(read(`window.evite_event = {"start":"2026-12-05","x":"${'{'.repeat(300_000)}"}`)).toBeNull()
})

test('nothing of the script is run', () => {
  read('window.evite_event = {"start":(globalThis.pwned = true)}')
  expect(Reflect.get(globalThis, 'pwned')).toBeUndefined()
})
