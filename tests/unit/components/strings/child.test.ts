import { describe, expect, test } from 'vitest'
import { child } from '@/components/strings/en/child'
import { TONGUES } from '@/components/strings/strings'
import { linesOf, sentencesOf } from './lines-of'

describe.each(Object.entries(TONGUES))('what a child reads in %s', (_, { strings }) => {
  test.each(linesOf(strings.child))('at most eight words in a sentence: %s', line => {
    for (const sentence of sentencesOf(line)) expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(8)
  })

  test('nothing is said with an exclamation mark', () => {
    expect(linesOf(strings.child).filter(line => /[!¡]/.test(line))).toEqual([])
  })
})

test('nothing praises, and nothing says what ought to be', () => {
  expect(linesOf(child).filter(line => /\b(should|must|great|well done|good|bravo)\b/i.test(line))).toEqual([])
})
