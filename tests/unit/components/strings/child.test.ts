import { describe, expect, test } from 'vitest'
import { child } from '@/components/strings/en/child'
import { host } from '@/components/strings/en/host'
import { leftOut } from '@/components/strings/en/left-out'

const NAMES = ['birthday', 'Otto', 'Saturday 5 December', 'Otto']

/** Every line of a tree of texts; functions are called with plausible words. */
const linesOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [String(value(...NAMES))]
  return Object.values(value as object).flatMap(linesOf)
}

const READ = [child, leftOut.child, host.child, host.activities].flatMap(linesOf)

const sentencesOf = (line: string): string[] => line.split(/(?<=[.?!]) /)

describe('what a child reads', () => {
  test.each(READ)('at most eight words in a sentence: %s', line => {
    for (const sentence of sentencesOf(line)) expect(sentence.split(' ').length).toBeLessThanOrEqual(8)
  })

  test('nothing praises, and nothing says what ought to be', () => {
    expect(READ.filter(line => /\b(should|must|great|well done|good|bravo)\b|!/i.test(line))).toEqual([])
  })
})
