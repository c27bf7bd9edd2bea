import { describe, expect, it } from 'vitest'
import { fillSentence, fillWording, fitWording } from '@/utils/act/reply/fill-sentence'

describe('fillSentence', () => {
  const sentence = ['{child} comes {when}.', '{child} comes.', 'We come.']

  it.each([
    [{ child: 'Noor', when: 'on Monday' }, 'Noor comes on Monday.'],
    [{ child: 'Noor' }, 'Noor comes.'],
    [{ when: 'on Monday' }, 'We come.'],
    [{ child: '' }, 'We come.'],
    [{ child: '{when}', when: 'x' }, '{when} comes x.'],
    [{ child: '$& $1', when: 'x' }, '$& $1 comes x.']
  ])('%o', (slots, text) => {
    expect(fillSentence(sentence, slots)).toBe(text)
  })

  it('drops out where nothing fits', () => {
    expect(fillSentence(['{by}'], {})).toBe('')
    expect(fillWording([['Hello.'], ['{by}'], ['Bye.']], {})).toBe('Hello. Bye.')
  })
})

it('drops names before it grows too long', () => {
  const wording = [['Hi {host}, {child} comes {when}.', '{child} comes {when}.', '{child} comes.', 'We come.']]
  const slots = { host: 'Robin', child: 'Noor', when: 'on Monday' }
  expect([80, 22, 12, 5].map(max => fitWording(wording, slots, max))).toEqual([
    'Hi Robin, Noor comes on Monday.',
    'Noor comes on Monday.',
    'Noor comes.',
    'We come.'
  ])
})
