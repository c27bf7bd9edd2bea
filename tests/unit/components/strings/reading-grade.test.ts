import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { describe, expect, test } from 'vitest'
import { en } from '@/components/strings/en/index'
import { linesOf, sentencesOf } from './lines-of'

const wordsOf = (text: string): string[] => text.match(/[\p{L}’'-]+/gu) ?? []

/** Grade at an American school by Flesch and Kincaid: words in a sentence, syllables in a word. */
function gradeOf(lines: readonly string[]): number {
  const words = lines.flatMap(wordsOf)
  const sentence = lines.flatMap(sentencesOf).length
  const syllables = words.reduce((sum, word) => sum + syllable(word.replaceAll('’', "'")), 0)
  return fleschKincaid({ sentence, word: words.length, syllable: syllables })
}

/** A name, a button or a label is not read as a sentence. */
const isSentence = (line: string): boolean => /[.?]$/.test(line) && wordsOf(line).length > 2

describe('what a child reads', () => {
  test('is of the third grade at most, taken together', () => {
    expect(gradeOf(linesOf(en.child))).toBeLessThanOrEqual(3)
  })

  test('is of the third grade at most in its sentences alone', () => {
    expect(gradeOf(linesOf(en.child).filter(isSentence))).toBeLessThanOrEqual(3)
  })
})

const { child: _, ...ofParents } = en
const areas = Object.entries(ofParents).map(([area, texts]) => [area, linesOf(texts).filter(isSentence)] as const)

test.each(areas.filter(([, lines]) => lines.length > 0))(
  'what a parent reads in %s is of the seventh grade at most',
  (_area, lines) => {
    expect(gradeOf(lines)).toBeLessThanOrEqual(7)
  }
)

test('a harder text is of a higher grade', () => {
  const hard = 'Notwithstanding considerable deliberation, participation necessitates parental authorisation.'
  expect(gradeOf([hard])).toBeGreaterThan(12)
})
