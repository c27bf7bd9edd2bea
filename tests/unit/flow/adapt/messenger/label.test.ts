import { expect, test } from 'vitest'
import { readLabel } from '@/utils/flow/adapt/messenger/label'

test.each([
  ['At November 16, 2026, 9:03 AM, Amara Osei: Hello: there', 'Amara Osei', 'November 16, 2026, 9:03 AM', 'Hellothere'],
  ['Enter, Message sent Monday 9:03 AM by Amara Osei: Hello', 'Amara Osei', 'Monday 9:03 AM', 'Hello'],
  ['Message sent Today at 8:00 AM by You: ', 'You', 'Today at 8:00 AM', ''],
  ['Nachricht gesendet Montag um 09:03 von Jonas Weber: Hallo', 'Jonas Weber', 'Montag um 09:03', 'Hallo'],
  ['Entrée, Message envoyé lundi 09:03 par Leïla Benali : Salut', 'Leïla Benali', 'lundi 09:03', 'Salut'],
  ['Mensaje enviado lunes 9:03 por Lucía Romero: Hola', 'Lucía Romero', 'lunes 9:03', 'Hola'],
  ['O 16 listopada 2026, 09:03, Zofia Lis: Hej', 'Zofia Lis', 'O 16 listopada 2026, 09:03', 'Hej']
])('%s', (label, who, when, letters) => {
  expect(readLabel(label)).toEqual({ who, when, letters })
})

test('a picture has no colon, and its sentence names nobody by itself', () => {
  const label = 'At November 16, 2026, 9:04 AM, Amara Osei sent a photo'
  expect(readLabel(label)).toEqual({ who: null, when: label, letters: '' })
})

test('a sentence of another form names nobody', () => {
  expect(readLabel('Monday 9:03 AM: Hello').who).toBeNull()
})
