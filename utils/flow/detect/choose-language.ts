import { spellingsIn, type Tokens } from '@/utils/kit/tokens'
import type { Language } from '@/utils/languages/language'

/** What is known of a message besides its text. */
export interface LanguageHints {
  /** BCP 47, where the site or the row says it. */
  language?: string | undefined
  /** ISO 3166-1. */
  region: string
}

/** Words that are looked at: a language shows early. */
const REACH = 200
/** How many little words a hint is worth. */
const WORTH = { language: 2, region: 0.5 }
/** A second language is looked at too if it has this share of the first one's words, and more than a stray one. */
const MIXED = { share: 0.4, least: 2 }

type Languages = readonly [Language, ...Language[]]

/** The language whose own words are the most frequent in the text, the hints weighed in. */
export const chooseLanguage = (tokens: Tokens, languages: Languages, hints: LanguageHints): Language =>
  chooseLanguages(tokens, languages, hints)[0]

/** The same, and the next one where the text mixes two. */
export function chooseLanguages(
  tokens: Tokens,
  languages: Languages,
  hints: LanguageHints
): readonly [Language, Language?] {
  const counts = countWords(tokens, languages)
  const total = (i: number) => (counts[i] ?? 0) + worthOf(languages[i], hints)
  const [best = 0, next = 0] = languages.map((_, i) => i).toSorted((a, b) => total(b) - total(a))
  const others = wordsWithout(tokens, languages, next, best)
  const isMixed = others >= Math.max(MIXED.least, MIXED.share * (counts[best] ?? 0))
  const first = languages[best] ?? languages[0]
  const second = isMixed && next !== best ? languages[next] : undefined
  return second ? [first, second] : [first]
}

const worthOf = (language: Language | undefined, hints: LanguageHints): number =>
  (hints.language?.toLowerCase().split('-')[0] === language?.code ? WORTH.language : 0) +
  (language?.regions?.includes(hints.region) ? WORTH.region : 0)

function countWords({ list }: Tokens, languages: Languages): number[] {
  const ownersOf = ownersIn(languages)
  const counts = languages.map(() => 0)
  for (const { key } of list.slice(0, REACH)) {
    const owners = ownersOf.get(key) ?? NONE
    for (const owner of owners) counts[owner] = (counts[owner] ?? 0) + 1 / owners.length
  }
  return counts
}

/** How many words are of one language and not of the other: neighbours share many. */
function wordsWithout({ list }: Tokens, languages: Languages, one: number, other: number): number {
  const ownersOf = ownersIn(languages)
  const isOwn = (owners: readonly number[]) => owners.includes(one) && !owners.includes(other)
  return list.slice(0, REACH).filter(({ key }) => isOwn(ownersOf.get(key) ?? NONE)).length
}

const NONE: readonly number[] = []
/** The languages of each of their words, by their place in the list. */
type OwnersOf = ReadonlyMap<string, readonly number[]>
const known = new WeakMap<Languages, OwnersOf>()

function ownersIn(languages: Languages): OwnersOf {
  let ownersOf = known.get(languages)
  if (!ownersOf) {
    ownersOf = findOwners(languages)
    known.set(languages, ownersOf)
  }
  return ownersOf
}

function findOwners(languages: Languages): OwnersOf {
  const ownersOf = new Map<string, number[]>()
  for (const [i, language] of languages.entries()) {
    for (const word of new Set(spellingsIn(ownWords(language)))) {
      const owners = ownersOf.get(word)
      if (owners) owners.push(i)
      else ownersOf.set(word, [i])
    }
  }
  return ownersOf
}

/** Little words, days, months, the nouns of parties, and signs like "¿"; a letter alone is of no language. */
function ownWords({ cues, dates, people }: Language): string {
  const dated: string[] = []
  for (const phrase in dates.terms) {
    const { month, weekday, days, hour } = dates.terms[phrase] ?? {}
    if ((month ?? weekday ?? days ?? hour) && !phrase.includes(' ')) dated.push(phrase)
  }
  return `${cues.common} ${people.events} ${dated.join(' ').replaceAll('|', ' ')}`.replace(/(^| )\p{L}(?= |$)/gu, '')
}
