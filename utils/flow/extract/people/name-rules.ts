import { spellingsOf } from '@/utils/kit/tokens'
import type { Language, Term } from '@/utils/languages/language'
import { termOf } from '../term-of'
import { words } from '../words'
import { asksAt } from './asks-at'
import type { NameRules } from './names'

const rules = new WeakMap<Language, NameRules>()

/** What tells a name from a word in one language, made once. */
export function nameRules(language: Language): NameRules {
  const made = rules.get(language) ?? makeRules(language)
  rules.set(language, made)
  return made
}

function makeRules(language: Language): NameRules {
  const terms = dateWords(language)
  const common = words(language.cues.common)
  const named = words(language.people.namesInS)
  const articles = words(language.places.articles)
  return {
    people: language.people,
    // "bis max. 18 Uhr", but Max is a name.
    isOrdinary: key => (terms.has(key) && !named.has(key)) || common.has(key),
    isDate: token => token?.kind === 'number' || isDay(termOf(language.dates, token?.key ?? '')),
    isDay: key => termOf(language.dates, key).unit === 'day',
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

/** Names that are words of dates too ("May", "April", "June", "San Juan") stay names: context decides. */
function dateWords({ dates }: Language): ReadonlySet<string> {
  const entries = Object.entries(dates.terms).filter(
    ([, term]) => term.month === undefined && (term.holiday ?? term.feast) === undefined && !term.suffix
  )
  return new Set(entries.flatMap(([phrase]) => phrase.split(/[ |?]/).flatMap(spellingsOf)))
}
