import { expect, test } from 'vitest'
import { readChatHeaders } from '@/utils/flow/extract/chat-header'
import { readText } from '@/utils/flow/read-text'
import { workOf } from '../../work-of'

test.each([
  '[12/05/26, 17:03:11] Ana: hola',
  '[12/5/2026 17:03] Ana: hola',
  '[17:03, 12/5/2026] Ana: hola',
  '12/5/26, 5:03 p. m. - Ana: hola',
  '12.05.26, 17:03 - Ana: hallo'
])('%s: the time of sending is left out', text => {
  const [header] = readChatHeaders(text)
  expect(text.slice(header?.end).trim()).toMatch(/^Ana: /)
})

test.each([
  '12/5/26 a las 17:03: merienda',
  'El 12/5/26, 17:03 - hola',
  '[12/5/26] Ana: hola',
  '12/5/26\n3:00 PM - 7:00 PM',
  '12/5/26 3:00 PM - 7:00 PM',
  ''
])('%s has none', text => expect(readChatHeaders(text)).toEqual([]))

test('a copied invitation is on its own day', () => {
  const text = '[12/05/26 17:03] Ana: el sábado 30 celebramos el cumple de Leo a las 5 de la tarde, os espero'
  const reading = readText({ key: 'k', text, sender: null }, { region: 'ES', sentAt: '2026-05-12T18:00', seenAt: null })
  expect(reading.parties[0]?.facts.start?.value).toBe('2026-05-30T17:00')
})

test('time grows with the length of the text, not faster', () => {
  const workFor = (length: number) => {
    const text = '[12/05/26 17:03 '.repeat(length)
    return workOf(() => readChatHeaders(text))
  }
  // 10 times the text; 100 would be quadratic.
  expect(workFor(5000) / workFor(500)).toBeLessThan(40)
})
