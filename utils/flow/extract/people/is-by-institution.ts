import type { Token, Tokens } from '@/utils/kit/tokens'
import type { Language } from '@/utils/languages/language'
import { findAll, phrases } from '../tables'
import { words } from '../words'

/** Longest name of an institution, in tokens: "bibliothèque de Vevey". */
const NAME = 4

/** "The library invites you", "Livraria Girassol convida": a place opens its doors, and no family does. */
export const isByInstitution = (tokens: Tokens, language: Language): boolean =>
  findAll(tokens, language.people.hosting).some(({ first }) => hasPlaceBefore(tokens.list, first, language))

function hasPlaceBefore(list: readonly Token[], verb: number, { places }: Language): boolean {
  const nouns = words(places.venues)
  for (let at = verb - 1; at >= verb - NAME && list[at]?.kind === 'word'; at--) {
    if (nouns.has(list[at]?.key ?? '') && phrases(places.homes).at(list, at) === null)
      return isSubject(list, at, places)
  }
  return false
}

/** It begins a sentence, with or without its article; behind a preposition it is only where a child invites. */
const isSubject = (list: readonly Token[], at: number, places: Language['places']): boolean =>
  list[at - 1]?.kind !== 'word' ||
  (words(places.articles).has(list[at - 1]?.key ?? '') && list[at - 2]?.kind !== 'word')
