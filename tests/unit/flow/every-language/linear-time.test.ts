import { describe, expect, test, vi } from 'vitest'
import { passesGate } from '@/tests/passes-gate'
import { readText } from '@/utils/flow/read-text'
import { languages } from '@/utils/languages/languages'
import { workOf } from '../../work-of'
import { contextOf, monthIn, wordsOf } from './texts'

// The clock of this thread decides, not that on the wall.
vi.setConfig({ testTimeout: 120_000 })

const SHORT = 5000
const TIMES = 16
/** Sixteen times the text may take this much longer; quadratic would be 256. */
const MOST = 70

const grow = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

function growthOf(read: (text: string) => unknown, textOf: (length: number) => string): number {
  const [short, long] = [textOf(SHORT), textOf(SHORT * TIMES)]
  return workOf(() => read(long)) / workOf(() => read(short))
}

describe.each(languages)('$code', language => {
  const context = contextOf(language)
  const linked = Object.keys(language.dates.terms).filter(phrase => language.dates.terms[phrase]?.link)
  test.each([
    ['all its words', `${wordsOf(language).join(' ')} `],
    ['links between figures', linked.map(phrase => `${phrase.split(' ')[0]} 3 `).join('')],
    ['dates', `6 ${monthIn(language, 6)} 14-16, `],
    ['signs', "(-.,:'"],
    ['lines', '6\n'],
    ['one word', 'a']
  ])('%s', (_, piece) => {
    const textOf = (length: number) => grow(piece, length)
    expect(growthOf(text => readText({ key: 'k', text, sender: null }, context), textOf)).toBeLessThan(MOST)
    expect(growthOf(passesGate, textOf)).toBeLessThan(MOST)
  })

  test('a megabyte is read', () => {
    const text = grow(`6 ${monthIn(language, 6)} 14-16 `, 1_000_000)
    expect(readText({ key: 'k', text, sender: null }, context).language).toBeTypeOf('string')
  })
})

test.each<[string, (length: number) => string]>([
  ['one sentence that tells who comes, and asks', length => `${grow('leo can come, please reply, ', length)}.`],
  ['a yes and noes to all but coming', length => grow("yes love to come can't eat nuts can't make it ", length)],
  ['days with hours', length => grow('sat 3 ', length)],
  ['holidays behind days', length => grow('1 May, ', length / 2) + grow('halloween, ', length / 2)]
])('%s', (_, textOf) => {
  const context = { region: 'GB', sentAt: '2026-05-12T18:00', seenAt: null }
  expect(growthOf(text => readText({ key: 'k', text, sender: null }, context), textOf)).toBeLessThan(MOST)
})
