import { describe, expect, test } from 'vitest'
import { passesGate } from '@/tests/passes-gate'
import { readCorpus } from '../../corpus/read-corpus'
import { workOf } from '../../work-of'

describe('what may speak of a party goes through', () => {
  test.each(
    readCorpus('en')
      .filter(row => ['invite', 'update', 'cancel'].includes(row.class))
      .map(row => [row.id, row.text] as const)
  )('%s', (_, text) => expect(passesGate(text)).toBe(true))
})

test.each(['ok thanks', 'Good morning', 'Where are the keys?', '', '😂😂', 'https://example.org'])(
  '%s stays in the page',
  text => expect(passesGate(text)).toBe(false)
)

test('time grows with the length of the text, not faster', () => {
  const hostile = (length: number) => 'sat sun b.b mov 1 - '.repeat(length / 20)
  const workFor = (text: string) => workOf(() => passesGate(text))
  // 10 times the text; 100 would be quadratic.
  expect(workFor(hostile(20_000)) / workFor(hostile(2000))).toBeLessThan(40)
})
