import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstOfSentences, type Mark, replaceMark, splitAtMarks } from '@/components/left-out/split-at-marks'

const KIND = 'Shall we meet?'
const markOf = (text: string, words: string, kinder: string | null = KIND): Mark => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, why: '', kinder }
}

describe('a text in pieces', () => {
  test('marked words stand alone', () => {
    const text = 'Hello, why not him? Bye.'
    const pieces = splitAtMarks(text, [markOf(text, 'why not him')])
    expect(pieces.filter(({ isMarked }) => isMarked).map(({ words }) => words)).toEqual(['why not him'])
  })

  test('whatever is marked, the pieces together are the text', () => {
    const spans = fc.array(
      fc.record({ start: fc.integer({ min: -3, max: 60 }), end: fc.integer({ min: -3, max: 60 }) })
    )
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), spans, (text, found) => {
        const marks = found.map(span => ({ ...span, why: '', kinder: null }))
        expect(
          splitAtMarks(text, marks)
            .map(({ words }) => words)
            .join('')
        ).toBe(text)
      })
    )
  })
})

describe('a kinder sentence takes the place of the whole sentence', () => {
  test.each([
    ['Why was he not asked?', 'not asked', 'Shall we meet?'],
    ['Hi Leyla, why was he not asked? Bye.', 'not asked', 'Hi Leyla, Shall we meet? Bye.'],
    ['All is well. You never ask him!! Bye.', 'You never', 'All is well. Shall we meet? Bye.'],
    ['Hello\nYou never ask him\nBye', 'You never', 'Hello\nShall we meet?\nBye'],
    ['You never ask', 'never', 'Shall we meet?']
  ])('%s', (text, words, expected) => {
    expect(replaceMark(text, markOf(text, words))).toBe(expected)
  })

  test('where there is none, the text stays', () => {
    expect(replaceMark('Hello Ben.', markOf('Hello Ben.', 'Ben', null))).toBe('Hello Ben.')
  })
})

test('of several marks in one sentence the first is spoken of', () => {
  const text = 'Hi Leyla, why was he not asked? You never ask him.'
  const marks = [markOf(text, 'why was'), markOf(text, 'not asked'), markOf(text, 'You never')]
  expect(firstOfSentences(text, marks)).toEqual([marks[0], marks[2]])
})
