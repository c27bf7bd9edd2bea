import { expect, it } from 'vitest'
import { phrasesFor } from '@/utils/languages/all-phrases'
import { phrases as en } from '@/utils/languages/en/phrases'

it.each(['en', 'en-AU', 'EN-gb', 'xx', ''])('has phrases for "%s"', tag => {
  expect(phrasesFor(tag)).toBe(en)
})

it.each([
  ['en-US', 'en-US'],
  ['es', 'es-ES'],
  ['es-ES', 'es-ES'],
  ['es-MX', 'es-US'],
  ['es-419', 'es-US'],
  ['pt', 'pt-BR'],
  ['pt-PT', 'pt-PT'],
  ['pt-br', 'pt-BR'],
  ['de-AT', 'de-DE']
])('writes %s as %s does', (tag, locale) => expect(phrasesFor(tag).locale).toBe(locale))

it('joins names and questions as people do', () => {
  expect([[], ['Ada'], ['Ada', 'Bo'], ['Ada', 'Bo', 'Cy']].map(en.list)).toEqual([
    '',
    'Ada',
    'Ada and Bo',
    'Ada, Bo and Cy'
  ])
  expect(en.listQuestions(['where is it', 'who comes'])).toBe('where is it, and who comes')
})
