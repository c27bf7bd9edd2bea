import { keysOfWord } from '@/utils/kit/tokens'
import type { DateLanguage, Holiday, Term } from '@/utils/languages/language'
import { NOTHING, wholeTerm } from './whole-term'

const maps = new WeakMap<DateLanguage, ReadonlyMap<string, Term>>()

/** What a single word means in dates, by its key; nothing for most words. */
export function termOf(dates: DateLanguage, key: string): Term {
  let map = maps.get(dates)
  if (!map) {
    map = new Map(Object.entries(dates.terms).flatMap(([phrase, term]) => keysOfWord(phrase).map(word => [word, term])))
    maps.set(dates, map)
  }
  const term = map.get(key)
  return term ? wholeTerm(term) : NOTHING
}

/** "Am" in "hat am 28. Geburtstag": where a dot makes ordinals, a day stands behind it; behind "zum" an age does. */
export const tellsDay = ({ link, weak }: Term, { dotIsOrdinal }: DateLanguage): boolean =>
  dotIsOrdinal === true && link === 'on' && !weak

/** A word that has no meaning in dates. */
export const meansNothing = (term: Term): boolean => term === NOTHING

/** What a word keeps: "Easter", which is days off too, and "Halloween", which is none. */
export const holidayOf = (term: Term | undefined): Holiday | undefined => term?.holiday ?? term?.feast
