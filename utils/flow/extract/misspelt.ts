import { spellingsOf, type Token, type Tokens } from '@/utils/kit/tokens'
import type { Language } from '@/utils/languages/language'
import { meansNothing, termOf } from './term-of'
import { words } from './words'

/** Shortest word whose slips are known: shorter ones are too close to others. In letters. */
const SHORTEST = 6
/** From here on any letter may be missing, as in every month; of other words a vowel may: "vienes" is no "viernes". */
const LONG = 8
/** Furthest that a letter stands from where it slips in a second time: "novemeber". */
const NEAR = 2

const slips = new WeakMap<Language, ReadonlyMap<string, string>>()

/** The tokens of a text with "ocotber", "febuary", "geburstag" taken for what they mean; where they stand is kept. */
export function asMeant(tokens: Tokens, language: Language): Tokens {
  const meant = slipsOf(language)
  if (!tokens.list.some(({ key }) => meant.has(key))) return tokens
  const mended = (token: Token): Token => {
    const key = meant.get(token.key)
    return key === undefined ? token : { ...token, key }
  }
  return { ...tokens, list: tokens.list.map(mended) }
}

/** What people mean, by what they type: months, weekdays, birthdays. Made on first use. */
function slipsOf(language: Language): ReadonlyMap<string, string> {
  const known = slips.get(language)
  if (known) return known
  const { dates, people, cues } = language
  const own = [cues.common, people.birthdays].map(words)
  const isWord = (slip: string) => own.some(list => list.has(slip)) || !meansNothing(termOf(dates, slip))
  const meant = new Map<string, string>()
  for (const { word, isPlain } of typedWords(language)) {
    const all = [...swapped(word), ...doubled(word), ...lacking(word, isPlain), ...(isPlain ? repeated(word) : [])]
    for (const slip of all) if (!isWord(slip) && !meant.has(slip)) meant.set(slip, word)
  }
  slips.set(language, meant)
  return meant
}

/** Words whose slips are known; in plain ones any letter may be missing. */
function typedWords({ dates, people }: Language): { word: string; isPlain: boolean }[] {
  const days = Object.entries(dates.terms).flatMap(([phrase, { month, weekday, days, part }]) => {
    const meanings = [month, weekday, days, part].filter(each => each !== undefined)
    // "Samstagabend" is too long to be listed in all its slips.
    if (phrase.includes(' ') || meanings.length !== 1) return []
    return longWords(phrase.split('|')).map(word => ({ word, isPlain: month !== undefined || word.length >= LONG }))
  })
  const birthdays = longWords(people.birthdays.split(' ')).filter(({ length }) => length >= LONG)
  return [...days, ...birthdays.map(word => ({ word, isPlain: true }))]
}

const longWords = (list: readonly string[]): string[] =>
  list
    .flatMap(word => spellingsOf(word.replace(/^\*/, '')))
    .filter(word => word.length >= SHORTEST && !word.includes('*'))

/** Every place in a word behind its first letter, which people get right. */
const placesOf = (word: string): number[] => Array.from(word, (_, i) => i).slice(1)

const swapped = (word: string): string[] =>
  placesOf(word).map(i => word.slice(0, i) + word.slice(i + 1, i + 2) + word.charAt(i) + word.slice(i + 2))

/** "Febuary", "samdi"; a word without its last s is another form of it. */
const lacking = (word: string, isPlain: boolean): string[] =>
  placesOf(word.replace(/s$/, ''))
    .filter(i => isPlain || /[aeiou]/.test(word.charAt(i)))
    .map(i => word.slice(0, i) + word.slice(i + 1))

/** "Vierness", "compleano": one letter for two, or two for one. */
const doubled = (word: string): string[] =>
  placesOf(word).map(i =>
    word.charAt(i) === word.charAt(i - 1)
      ? word.slice(0, i) + word.slice(i + 1)
      : word.slice(0, i) + word.charAt(i) + word.slice(i)
  )

/** A letter that is typed a second time too early or too late. */
const repeated = (word: string): string[] =>
  placesOf(word).flatMap(i =>
    Array.from(word.slice(Math.max(0, i - NEAR), i + NEAR), letter => word.slice(0, i) + letter + word.slice(i))
  )
