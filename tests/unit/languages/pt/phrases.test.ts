import { expect, it } from 'vitest'
import { longDay, weekdayName } from '@/utils/kit/format-day'
import { phrases } from '@/utils/languages/pt/phrases'

it.each([
  ['na sexta-feira, 4 de dezembro', '2026-12-04'],
  ['no sábado, 5 de dezembro', '2026-12-05'],
  ['no domingo, 6 de dezembro', '2026-12-06'],
  ['na segunda-feira, 7 de dezembro', '2026-12-07']
])('says "%s"', (said, day) => expect(phrases.on(longDay(day, phrases.locale))).toBe(said))

it('names the day of an answer', () => {
  expect(phrases.by(weekdayName('2026-12-05', phrases.locale))).toBe('até sábado')
})

it('joins names', () => {
  expect([['Ada'], ['Ada', 'Bo'], ['Ada', 'Bo', 'Cy']].map(phrases.list)).toEqual(['Ada', 'Ada e Bo', 'Ada, Bo e Cy'])
})
