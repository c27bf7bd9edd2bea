import { spellingsOf } from '@/utils/kit/tokens'
import type { Language, Term } from '@/utils/languages/language'
import { asksAt } from './asks-at'
import type { NameRules } from './names'
import { termOf } from './term-of'
import { words } from './words'

/** What tells a name from a word in one language. */
export function nameRules(language: Language): NameRules {
  const terms = dateWords(language)
  const common = words(language.cues.common)
  const named = words(language.people.namesInS)
  const articles = words(language.places.articles)
  return {
    people: language.people,
    // "bis max. 18 Uhr", but Max is a name.
    isOrdinary: key => (terms.has(key) && !named.has(key)) || common.has(key),
    isDate: token => token?.kind === 'number' || isDay(termOf(language.dates, token?.key ?? '')),
    isMonth: key => termOf(language.dates, key).month !== undefined,
    isInside: key => words(language.places.inside).has(key),
    isPlace: key => words(language.places.venues).has(key),
    isOrdinal: key => termOf(language.dates, key).ordinal !== undefined,
    isAsking: asksAt(language),
    nounsCapital: language.places.nounsCapital === true,
    isArticle: key => !language.people.namesTakeArticles && articles.has(key)
  }
}

const isDay = ({ weekday, days, link, dayNumber }: Term): boolean =>
  (weekday ?? days) !== undefined || (dayNumber === true && link === 'the')

const dateSets = new WeakMap<Language, ReadonlySet<string>>()
function dateWords(language: Language): ReadonlySet<string> {
  let set = dateSets.get(language)
  if (!set) {
    // Names that are words of dates too ("May", "April", "June", "San Juan") stay names: context decides.
    const entries = Object.entries(language.dates.terms).filter(
      ([, term]) => term.month === undefined && term.holiday === undefined && !term.suffix
    )
    set = new Set(entries.flatMap(([phrase]) => phrase.split(/[ |?]/).flatMap(spellingsOf)))
    dateSets.set(language, set)
  }
  return set
}
