import { describe, expect, test } from 'vitest'
import { asMeant } from '@/utils/flow/extract/misspelt'
import { tokenize } from '@/utils/kit/tokens'
import { languages } from '@/utils/languages/languages'
import { factsOf } from './facts-of'

const keysOf = (code: string, text: string): string[] => {
  const language = languages.find(each => each.code === code)
  if (!language) throw new Error(`no language ${code}`)
  return asMeant(tokenize(text), language).list.map(({ key }) => key)
}

describe('what is mistyped is taken for what is meant', () => {
  test.each([
    ['en', 'Febuary', 'february'],
    ['en', 'ocotber', 'october'],
    ['en', 'novemeber', 'november'],
    ['en', 'tomorow', 'tomorrow'],
    ['fr', 'novmebre', 'novembre'],
    ['de', 'Donerstag', 'donnerstag'],
    ['de', 'Geburstag', 'geburtstag'],
    ['nl', 'okotber', 'oktober'],
    ['it', 'domenca', 'domenica'],
    ['es', 'vierness', 'viernes'],
    ['pt', 'dezmbro', 'dezembro']
  ])('%s %s', (code, typed, meant) => expect(keysOf(code, typed)).toEqual([meant]))
})

describe('what may be another word is left alone', () => {
  test.each([
    ['en', 'sundae'],
    ['en', 'birthdays'],
    ['fr', 'mari'],
    ['de', 'mogen'],
    ['it', 'salato'],
    ['es', 'vienes'],
    ['es', 'mates'],
    ['pt', 'quintal']
  ])('%s %s', (code, word) => expect(keysOf(code, word)).toEqual([word]))

  test.each(languages.map(({ code, cues }) => [code, cues.common] as const))('frequent words, %s', (code, common) =>
    expect(keysOf(code, common)).toEqual(tokenize(common).list.map(({ key }) => key))
  )
})

test('a fact keeps the words of the message', () => {
  const { start } = factsOf("Ada's birthday party, Saturday 3 Ocotber 2-4pm")
  expect(start?.value).toBe('2026-10-03T14:00')
  expect(start?.source?.words).toContain('Ocotber')
})
