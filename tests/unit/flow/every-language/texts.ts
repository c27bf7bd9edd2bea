import fc from 'fast-check'
import type { Language } from '@/utils/languages/language'

const REF = '2026-05-12T18:00'

/** Where and when the texts of a language were written. */
export const contextOf = ({ code, regions = [] }: Language) => ({
  region: regions[0] ?? 'GB',
  language: code,
  sentAt: REF,
  seenAt: null
})

/** What a table writes for words that may be missing or stand for each other, as somebody would say it. */
const say = (phrase: string): string =>
  phrase
    .split(' ')
    .flatMap(part => (part === '..' || part === '*' ? [] : [part.replace(/\?$/, '').split('|')[0] ?? '']))
    .join(' ')
    .replaceAll('*', '')

/** Words of the language's own tables: what its dates, signals and roles are made of. */
export function wordsOf({ dates, cues, people }: Language): string[] {
  const phrases = [
    ...Object.keys(dates.terms),
    ...Object.values(cues.signals).flat(),
    ...Object.values(cues.roles).flat(),
    ...people.events.split(' ')
  ]
  return phrases.map(say)
}

const SIGNS = [
  '2-4',
  '14/6',
  '14.6.',
  '15:30',
  '15h',
  '25:00',
  '31',
  '\n',
  ',',
  '.',
  '(',
  '-',
  '😂',
  "'",
  'Mia',
  'Ömer',
  '٣'
]

/** A text that nobody wrote, of words that count. */
export const textIn = (language: Language): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.constantFrom(...wordsOf(language)), fc.constantFrom(...SIGNS)), { maxLength: 40 })
    .map(words => words.join(' '))

/** The word for a month, 1 to 12. */
export const monthIn = ({ dates }: Language, number: number): string =>
  say(Object.keys(dates.terms).find(phrase => dates.terms[phrase]?.month === number) ?? '')
