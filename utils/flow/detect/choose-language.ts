import { spellingsOf, type Tokens } from '@/utils/kit/tokens'
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
  const isMixed = (counts[next] ?? 0) >= Math.max(MIXED.least, MIXED.share * (counts[best] ?? 0))
  const first = languages[best] ?? languages[0]
  const second = isMixed && next !== best ? languages[next] : undefined
  return second ? [first, second] : [first]
}

const worthOf = (language: Language | undefined, hints: LanguageHints): number =>
  (hints.language?.toLowerCase().split('-')[0] === language?.code ? WORTH.language : 0) +
  (language?.regions?.includes(hints.region) ? WORTH.region : 0)

function countWords({ list }: Tokens, languages: Languages): number[] {
  const table = tableOf(languages)
  const counts = languages.map(() => 0)
  for (const { key } of list.slice(0, REACH)) {
    const owners = table.get(key)
    for (const owner of owners ?? []) counts[owner] = (counts[owner] ?? 0) + 1 / (owners?.length ?? 1)
  }
  return counts
}

/** The languages of each frequent word, by their place in the list. */
type OwnersOf = ReadonlyMap<string, readonly number[]>
const tables = new WeakMap<Languages, OwnersOf>()

function tableOf(languages: Languages): OwnersOf {
  let table = tables.get(languages)
  if (!table) {
    const owners = new Map<string, number[]>()
    languages.forEach((language, i) => {
      for (const word of ownWords(language)) owners.set(word, [...(owners.get(word) ?? []), i])
    })
    table = owners
    tables.set(languages, table)
  }
  return table
}

/** Little words, days, months, and the nouns of parties. */
function ownWords({ cues, dates, people }: Language): ReadonlySet<string> {
  const own = new Set<string>()
  const add = (words: readonly string[]) => {
    for (const word of words)
      if (word.length > 1 && !/[\d*?]/.test(word)) for (const key of spellingsOf(word)) own.add(key)
  }
  add(cues.common.split(' '))
  add(people.events.split(' '))
  for (const phrase in dates.terms) {
    const { month, weekday, days, hour } = dates.terms[phrase] ?? {}
    if ((month ?? weekday ?? days ?? hour) && !phrase.includes(' ')) add(phrase.split('|'))
  }
  return own
}
