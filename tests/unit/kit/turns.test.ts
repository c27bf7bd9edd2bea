import { expect, test } from 'vitest'
import { readSpeakers } from '@/utils/kit/turns'
import { workOf } from '../work-of'

test('each line of a talk has its speaker', () => {
  const text = 'Aunt May : Are you free?\nTom: Why?\n\nAunt May : Cake at ours!'
  const speakers = readSpeakers(text)
  expect(speakers.map(({ name }) => name)).toEqual(['Aunt May', 'Tom', 'Aunt May'])
  expect(speakers.map(({ start, end }) => text.slice(start, end))).toEqual(['Aunt May :', 'Tom:', 'Aunt May :'])
})

test.each([
  'When: Saturday at 3\nWhere: our garden\nBring: socks',
  'Tom: Cake at ours!\nTom: Sunday at 3',
  'Tom: Cake?\nAnn: Sure.\nTom: Sunday at 3\nand so it went on\nuntil they all\nfell asleep\nthat evening',
  'From 10:30 to 12:30\nOn 3:00',
  ''
])('%s is no talk', text => expect(readSpeakers(text)).toEqual([]))

test('time grows with the length of the text, not faster', () => {
  const workFor = (length: number) => workOf(() => readSpeakers('Tom: a\n    b : c d'.repeat(length)))
  // 10 times the text; 100 would be quadratic.
  expect(workFor(20_000) / workFor(2000)).toBeLessThan(40)
})
