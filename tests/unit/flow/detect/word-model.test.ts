import { describe, expect, test } from 'vitest'
import { CLASSES, sharesOf } from '@/utils/flow/detect/word-model'
import { tokenize } from '@/utils/kit/tokens'
import { en } from '@/utils/languages/en/language'
import { languages } from '@/utils/languages/languages'

const taught = (...learned: string[]) => ({ ...en, learned })

test('every class has the same share where nothing was learnt', () =>
  expect(Object.values(sharesOf(tokenize('hello'), taught()))).toEqual(CLASSES.map(() => 1 / 8)))

test('weights are tenths, each behind the letter of its class; those of a line without a word always count', () => {
  const language = taught('o10', 'hi all i20o-10')
  const alone = sharesOf(tokenize('hi'), language)
  expect(Math.log(alone.other / alone.invite)).toBeCloseTo(1)
  const both = sharesOf(tokenize('Hi all'), language)
  expect(Math.log(both.invite / both.other)).toBeCloseTo(2)
})

test('no weight is too much', () => {
  const shares = sharesOf(tokenize('hi all'), taught('hi i9000', 'all i9000'))
  expect(shares.invite).toBe(1)
})

describe.each(languages)('in $code', language => {
  test('shares are of one whole', () => {
    const shares = sharesOf(tokenize('🎉 Sat 3pm?'), language)
    expect(Object.values(shares).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1)
  })

  test('every line names a piece once, and says something', () => {
    const pieces = language.learned.map(line => line.replace(/ ?(?:[ipucynmo]-?[1-9]\d*)+$/, ''))
    expect(new Set(pieces).size).toBe(pieces.length)
    expect(language.learned.every(line => /(?:^| )(?:[ipucynmo]-?[1-9]\d*)+$/.test(line))).toBe(true)
  })
})
