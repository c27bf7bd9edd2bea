import { expect, it } from 'vitest'
import { longDay, weekdayName } from '@/utils/kit/format-day'
import { phrases } from '@/utils/languages/es/phrases'

it.each([
  ['Ada y Bo', ['Ada', 'Bo']],
  ['Ada, Bo e Inés', ['Ada', 'Bo', 'Inés']],
  ['Ada e Íñigo', ['Ada', 'Íñigo']],
  ['Ada e Hilario', ['Ada', 'Hilario']],
  ['Ada y Hielo', ['Ada', 'Hielo']],
  ['Ada', ['Ada']],
  ['', []]
])('joins names as "%s"', (joined, names) => expect(phrases.list(names)).toBe(joined))

it('names a day within a sentence', () => {
  expect(phrases.on(longDay('2026-12-05', phrases.locale))).toBe('el sábado 5 de diciembre')
  expect(phrases.by(weekdayName('2026-12-05', phrases.locale))).toBe('a más tardar el sábado')
})
