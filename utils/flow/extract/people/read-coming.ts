import type { Token, Tokens } from '@/utils/kit/tokens'
import type { WordSet } from '@/utils/kit/word-set'
import type { Language } from '@/utils/languages/language'
import { phrases } from '../tables'
import { words } from '../words'
import { nameRules } from './name-rules'

/** Furthest that a sentence is followed, in tokens. */
const SENTENCE = 40

/** "Mats can come", "well, Ole and Ida will be there": where each sentence ends that tells so, in UTF-16 units. */
export function readComing({ text, list }: Tokens, language: Language): readonly number[] {
  const { comes } = language.rsvp
  if (!comes) return []
  const { isOrdinary } = nameRules(language)
  const { notNames, namesTakeArticles, joiners } = language.people
  const [subjects, others, articles] = [words(comes.subjects), words(notNames), words(language.places.articles)]
  const isSubject = ({ kind, key }: Token) =>
    subjects.has(key) || (kind === 'word' && key.length > 1 && !isOrdinary(key) && !others.has(key))
  const denied = words(comes.not ?? '')
  return list.flatMap((lead, first) => {
    if (!begins(list, first)) return []
    const at = namesTakeArticles && articles.has(lead.key) ? first + 1 : first
    const token = list[at]
    if (!token || !isSubject(token)) return []
    const isTwo = words(joiners).has(list[at + 1]?.key ?? '') && list[at + 2]?.kind === 'word'
    // "Eu e a Manu vamos": an article before the second too.
    const isNamed = namesTakeArticles && isTwo && articles.has(list[at + 2]?.key ?? '')
    const behind = phrases(comes.verbs).at(list, at + 1 + (isTwo ? 2 : 0) + (isNamed ? 1 : 0))?.next
    if (behind === undefined) return []
    const sign = signFrom(list, behind, /^[,.!?]$/)
    const isTold = sign?.key !== '?' && !isIn(denied, list, behind, sign)
    return isTold ? [signFrom(list, behind, /^[.!?]$/)?.start ?? text.length] : []
  })
}

/** The sign that ends what goes on at this token: a comma too, or the sentence's alone. */
const signFrom = (list: readonly Token[], at: number, sign: RegExp): Token | undefined =>
  list.slice(at, at + SENTENCE).find(({ kind, key }) => kind === 'break' || sign.test(key))

/** "Lia is not there". */
const isIn = (denied: WordSet, list: readonly Token[], from: number, sign: Token | undefined): boolean =>
  list
    .slice(from, from + SENTENCE)
    .some(({ key, start }) => denied.has(key) && (sign === undefined || start < sign.start))

/** Nothing stands before it, or a sign that joins no words. */
const begins = (list: readonly Token[], at: number): boolean => {
  const before = list[at - 1]
  return before === undefined || before.kind === 'break' || (before.kind === 'mark' && !/^['’"/&+-]$/.test(before.key))
}
