import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guardWording } from '@/utils/act/host/guard-wording'
import { WORDING_KINDS } from '@/utils/languages/guard'
import { guardFor } from '@/utils/languages/guards'
import { workOf } from '../../work-of'

interface Wording {
  lang: string
  tone: 'accusing' | 'kind'
  text: string
}

const read = (name: string): Wording[] =>
  readFileSync(`tests/corpus/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Wording)
const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl']
const names = { child: 'Bo', friend: 'Noor', others: [] }
const marks = (text: string, language = 'en') => guardWording(text, { language, ...names })
const wordings = read('wordings')
const fresh = read('wordings-fresh')

describe.each(LANGUAGES)('wordings in %s', language => {
  const of = (list: Wording[], tone: Wording['tone']) =>
    list.filter(each => each.lang === language && each.tone === tone)
  const least = language === 'en' ? 60 : 20

  it.each(['accusing', 'kind'] as const)('are all told, %s ones', tone => {
    const own = of(wordings, tone)
    expect(own.length).toBeGreaterThanOrEqual(least)
    const isAccusing = tone === 'accusing'
    expect(own.filter(({ text }) => marks(text, language).length > 0 !== isAccusing)).toEqual([])
  })

  it('are told in a second list too', () => {
    const all = fresh.filter(({ lang }) => lang === language)
    const right = all.filter(({ text, tone }) => marks(text, language).length > 0 === (tone === 'accusing'))
    expect(right.length / all.length).toBeGreaterThanOrEqual(0.95)
  })

  it('have a kinder sentence for each kind, which is kind itself', () => {
    for (const kind of WORDING_KINDS) {
      const { kinder } = guardFor(language)
      expect(kinder[kind].length).toBeGreaterThan(10)
      expect([kinder[kind], marks(kinder[kind].replace(/\{\w+\}/g, 'Bo'), language)]).toEqual([kinder[kind], []])
    }
  })
})

describe('a mark', () => {
  it('says where, why, and what else', () => {
    const text = 'Hello! Why wasn’t Bo invited?'
    expect(marks(text)).toEqual([
      { why: 'why-not', start: 7, end: 17, kinder: 'Would Noor like to do something together some time?' }
    ])
    expect(text.slice(7, 17)).toBe('Why wasn’t')
  })

  it('offers a sentence without a name while nobody is named', () => {
    const [mark] = guardWording('Why wasn’t Bo invited?', { language: 'en', child: 'Bo', friend: '', others: [] })
    expect(mark?.kinder).toBe(guardFor('en').kinder.missed)
    for (const language of LANGUAGES) expect(guardFor(language).kinder.missed).not.toContain('{friend}')
  })

  it('stands on the name of a child of a third family', () => {
    const found = guardWording('Leo and Bo would like to come. léo too', { language: 'en', ...names, others: ['Léo'] })
    expect(found).toEqual([{ why: 'third-child', start: 0, end: 3, kinder: null }])
  })

  it('lies within any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.constantFrom(...LANGUAGES), (text, language) => {
        for (const { start, end } of marks(text, language)) expect(start < end && end <= text.length).toBe(true)
      })
    )
  })

  it('takes work that grows with the length of the text, not faster', () => {
    const workFor = (length: number) =>
      workOf(() => marks('why you never always left out everyone but '.repeat(length)))
    expect(workFor(90) / workFor(9)).toBeLessThan(40)
  })
})
