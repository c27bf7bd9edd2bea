import { describe, expect, it } from 'vitest'
import { tidyContacts } from '@/entrypoints/background/tidy-contact'
import type { Fact } from '@/utils/model/facts'
import type { Reading } from '@/utils/model/reading'

const source = { messageKey: 'm', start: 0, end: 4, words: 'text 07700900123' }
const readingOf = (...values: (string | null)[]): Reading => ({
  class: 'invite',
  score: 1,
  evidence: [],
  language: 'en',
  namesOccasion: true,
  parties: values.map(value => {
    const replyTo: Fact<string> | null = value === null ? null : { value, certainty: 'known', source, alternatives: [] }
    return { facts: replyTo ? { replyTo } : {}, questions: [] }
  })
})
const tidied = (region: string, ...values: (string | null)[]) =>
  tidyContacts(readingOf(...values), region).parties.map(({ facts }) => facts.replyTo?.value ?? null)

describe('whom to answer', () => {
  it.each([
    ['GB', '07700900123', '07700 900123'],
    ['US', '2025550143', '(202) 555-0143'],
    ['GB', '+12025550143', '+1 202 555 0143'],
    ['DE', 'Jo', 'Jo'],
    ['GB', 'jo@example.org', 'jo@example.org'],
    ['GB', '12', '12']
  ])('in %s, %s is written as %s', (region, value, expected) => expect(tidied(region, value)).toEqual([expected]))

  it('is tidied in every party, and left out where there is none', () =>
    expect(tidied('GB', null, '07700900123')).toEqual([null, '07700 900123']))

  it('keeps the words of the message as its source', () => {
    const [party] = tidyContacts(readingOf('07700900123'), 'GB').parties
    expect(party?.facts.replyTo?.source).toEqual(source)
  })
})
