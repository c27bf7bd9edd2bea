import { expect, test } from 'vitest'
import { fitWords, type WordExample } from '@/scripts/train/fit-words'

const [YES, NO] = [0, 1]
const repeated = (times: number, ...examples: WordExample[]) => Array.from({ length: times }, () => examples).flat()
const examples = repeated(
  200,
  { pieces: ['happy', 'to', 'come'], label: YES },
  { pieces: ['cannot', 'to', 'come'], label: NO }
)

test('a word that speaks for one class speaks against the other', () => {
  const [yes = 0, no = 0] = fitWords(examples, 2).get('happy') ?? []
  expect(yes).toBeGreaterThan(0.5)
  expect(no).toBeLessThan(-0.5)
})

test('a word of both classes says nothing', () => {
  const weights = fitWords(examples, 2).get('to') ?? []
  expect(weights.map(Math.abs)).toEqual([0, 0])
})

test('a word that hardly ever came is not learnt', () => {
  const rare = { pieces: ['rare'], label: YES }
  expect(fitWords([...examples, rare, rare], 2).has('rare')).toBe(false)
})

test('the same messages teach the same', () => expect(fitWords(examples, 2)).toEqual(fitWords(examples, 2)))
