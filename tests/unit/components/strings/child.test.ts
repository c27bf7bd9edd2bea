import { describe, expect, test } from 'vitest'
import { en } from '@/components/strings/en/index'
import { type Strings, TONGUES } from '@/components/strings/strings'
import { linesOf, sentencesOf } from './lines-of'

const childsLines = ({ child, host, leftOut }: Strings): string[] => [child, host.child, leftOut.child].flatMap(linesOf)

describe.each(Object.entries(TONGUES))('what a child reads in %s', (_, { strings }) => {
  test.each(childsLines(strings))('at most eight words in a sentence: %s', line => {
    for (const sentence of sentencesOf(line)) expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(8)
  })

  test('nothing is said with an exclamation mark', () => {
    expect(childsLines(strings).filter(line => /[!¡]/.test(line))).toEqual([])
  })
})

test('nothing praises, and nothing says what ought to be', () => {
  expect(childsLines(en).filter(line => /\b(should|must|great|well done|good|bravo)\b/i.test(line))).toEqual([])
})
