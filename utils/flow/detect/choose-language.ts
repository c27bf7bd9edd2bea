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
  const owners = ownersOfWords(tokens, languages)
  const counts = countWords(owners, languages)
  const total = (i: number) => (counts[i] ?? 0) + worthOf(languages[i], hints)
  const [best = 0, next = 0] = languages.map((_, i) => i).toSorted((a, b) => total(b) - total(a))
  // How many words are of one and not of the other: neighbours share many.
  const others = owners.filter(each => each.includes(next) && !each.includes(best)).length
  const isMixed = others >= Math.max(MIXED.least, MIXED.share * (counts[best] ?? 0))
  const first = languages[best] ?? languages[0]
  const second = isMixed && next !== best ? languages[next] : undefined
  return second ? [first, second] : [first]
}

const worthOf = (language: Language | undefined, hints: LanguageHints): number =>
  (hints.language?.toLowerCase().split('-')[0] === language?.code ? WORTH.language : 0) +
  (language?.regions?.includes(hints.region) ? WORTH.region : 0)

type Owners = readonly number[]

/** The languages of each word that is of one at all. */
function ownersOfWords({ list }: Tokens, languages: Languages): readonly Owners[] {
  const ownersOf = ownersIn(languages)
  const found: Owners[] = []
  for (let i = 0; i < Math.min(list.length, REACH); i++) {
    const owners = ownersOf.get(list[i]?.key ?? '')
    if (owners) found.push(owners)
  }
  return found
}

/** A word that several languages have counts for each of them in part. */
function countWords(words: readonly Owners[], languages: Languages): number[] {
  const counts = languages.map(() => 0)
  for (const owners of words) {
    for (const owner of owners) counts[owner] = (counts[owner] ?? 0) + 1 / owners.length
  }
  return counts
}

/** The languages of each of their words, by their place in the list. */
type OwnersOf = ReadonlyMap<string, Owners>
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
