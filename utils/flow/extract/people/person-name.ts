import type { Token, Tokens } from '@/utils/kit/tokens'
import type { People } from '@/utils/languages/language'
import { phrases, type TokenSpan, type Words, wordsOf } from '../tables'
import { words } from '../words'
import { bare, isPossessive, type NameRules } from './names'
import { titleStart } from './titles'

/** The name of a person; that of an owner loses its s ("Teds party") with an apostrophe or without. */
export const found = (tokens: Tokens, span: TokenSpan, people: People, known = true, isOwner = false) => {
  const name = wordsOf(tokens, { first: titleStart(tokens.list, span.first, people), next: span.next })
  const isHurried =
    !/\s/.test(name.value) &&
    // "Brooks' birthday".
    !/^['’]/.test(tokens.text.slice(name.end, name.end + 1)) &&
    hasHurriedS(isOwner ? name.value.toLowerCase() : name.value, people, isOwner) &&
    !words(people.namesInS).has(name.value.toLowerCase())
  return { ...trimPossessive(name, isHurried ? /s$/ : /['’]s?$/i), known }
}

const hasHurriedS = (name: string, { genitiveS, ownersBehind }: People, isOwner: boolean): boolean =>
  !ownersBehind &&
  (genitiveS ? isOwner && /^\p{L}{2,}s$/u.test(name) : /^[a-z-]{3,}s$/.test(name)) &&
  !name.endsWith('ss')

function trimPossessive(name: Words, ending: RegExp): Words {
  const words = name.value.replace(ending, '')
  return { value: words.replace(AGES, ''), start: name.start, end: name.start + words.length }
}

export const isEvent = (token: Token | undefined, people: People) =>
  token !== undefined && words(people.events).has(token.key)

/** "her b-day": an event of two words with a dash between them counts as one, too. */
export const isEventAt = (list: readonly Token[], at: number, people: People): boolean =>
  isEvent(list[at], people) ||
  (list[at + 1]?.key === '-' && words(people.events).has(`${list[at]?.key}-${list[at + 2]?.key}`))

/** "onze stan": an "our" is no article before a name. */
const isArticleOnly = (key: string, { people, isArticle }: NameRules): boolean =>
  isArticle(key) && !(people.genitiveS && words(people.own).has(key))

/** "leo's bday" in lower case, and "our son leo's"; "der justin wird", where an article may stand before it. */
export function lowerCaseName(tokens: Tokens, at: number, rules: NameRules, hasArticle = false): TokenSpan | null {
  const { people, isOrdinary } = rules
  if (tokens.list[at]?.kind !== 'word') return null
  const before = tokens.list[at - 1]?.key ?? ''
  if (isArticleOnly(before, rules) && !(hasArticle && !words(people.own).has(before))) return null
  const key = bare(tokens.list[at]?.key ?? '')
  if (rules.isMonth(key) && !isPossessive(tokens.list[at])) return null
  const isWord =
    words(people.notNames).has(key) ||
    words(people.relations).has(key) ||
    words(people.own).has(key) ||
    isOrdinary(key) ||
    phrases(people.turning).at(tokens.list, at) !== null
  return isWord || words(people.notNames).has(`${key}'s`) || key.length < 2 ? null : { first: at, next: at + 1 }
}

/** "las mellis alba e ines": two names in lower case, where the second one ends; else one that ends there itself. */
export function hurriedNames(tokens: Tokens, at: number, rules: NameRules): TokenSpan | null {
  const first = lowerCaseName(tokens, at, rules)
  if (!first) return null
  for (const joiner of [at + 1, at + 2]) {
    if (!words(rules.people.joiners).has(tokens.list[joiner]?.key ?? '')) continue
    const isWhole = joiner === at + 1 || lowerCaseName(tokens, at + 1, rules)
    const second = isWhole && lowerCaseName(tokens, joiner + 1, rules)
    if (second && isNameEnd(tokens, second.next, rules)) return { first: at, next: second.next }
  }
  return isNameEnd(tokens, first.next, rules) ? first : null
}

/** "a party for brodie sunday ..": after a name in lower case come a date, a sign or nothing. */
export function isNameEnd({ list }: Tokens, at: number, { isOrdinary, isAsking }: NameRules): boolean {
  const token = list[at]
  return token?.kind !== 'word' || isOrdinary(token.key) || isAsking(list, at)
}

export const indexOfAge = ({ list }: Tokens, age: { start: number } | null): number =>
  age ? list.findIndex(({ start }) => start === age.start) : -1

/** "Seb (7) and Clara" are Seb and Clara. */
const AGES = /\s?\(\d{1,2}\)|, \d{1,2},/g
