import { describe, expect, it } from 'vitest'
import { phrasesFor } from '@/utils/languages/all-phrases'
import { phrases as en } from '@/utils/languages/en/phrases'

it.each(['en', 'en-US', 'EN-gb', 'xx', ''])('has phrases for "%s"', tag => {
  expect(phrasesFor(tag)).toBe(en)
})

describe('every wording', () => {
  const intents = ['yes', 'keenYes', 'no', 'maybe', 'ask'] as const
  const wordings = intents.flatMap(intent => [...en[intent].group, ...en[intent].private])

  it('can be said with no name and no date known', () => {
    const always = /^[^{]*(\{(by|questions)\}[^{]*)?$/
    for (const wording of wordings) for (const sentence of wording) expect(sentence.at(-1)).toMatch(always)
  })

  it('uses only the slots that a reply can fill', () => {
    const slots = JSON.stringify(wordings).match(/\{\w+\}/g)
    expect([...new Set(slots)].toSorted()).toEqual(['{by}', '{child}', '{host}', '{questions}', '{when}'])
  })
})

it('joins names and questions as people do', () => {
  expect([[], ['Ada'], ['Ada', 'Bo'], ['Ada', 'Bo', 'Cy']].map(en.list)).toEqual([
    '',
    'Ada',
    'Ada and Bo',
    'Ada, Bo and Cy'
  ])
  expect(en.listQuestions(['where is it', 'who comes'])).toBe('where is it, and who comes')
})
