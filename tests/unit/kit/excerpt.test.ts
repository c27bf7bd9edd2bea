import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerpt } from '@/utils/kit/excerpt'

const spanOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length
})
const LONG = 'one two three '.repeat(20)

test('a short text stands there whole, of a long one whole words around it', () => {
  expect(excerpt('Yes! Sadly Leo can’t eat nuts', spanOf('Yes! Sadly Leo can’t eat nuts', 'Sadly'))).toBe(
    'Yes! Sadly Leo can’t eat nuts'
  )
  const text = `${LONG}we come ${LONG}`
  expect(excerpt(text, spanOf(text, 'we come'))).toMatch(
    /^… (?:(?:one|two|three) ){9,20}we come (?:(?:one|two|three) ){9,20}…$/
  )
})

test('holds what it is about, unless that is too long itself; never more than a few lines', () => {
  const spans = fc.tuple(fc.string({ maxLength: 400 }), fc.string({ maxLength: 100 }), fc.string({ maxLength: 400 }))
  fc.assert(
    fc.property(spans, ([before, words, behind]) => {
      const shown = excerpt(before + words + behind, { start: before.length, end: before.length + words.length })
      expect(shown).toContain(words.trim())
      expect(shown.length).toBeLessThanOrEqual(284)
    })
  )
})
