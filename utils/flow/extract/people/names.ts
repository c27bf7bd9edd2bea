import { isLineEdge, type Token, type Tokens } from '@/utils/kit/tokens'
import type { People } from '@/utils/languages/language'
import type { TokenSpan } from '../tables'
import { words } from '../words'

/** Most words in one name: "Mia-Sophie van den Berg". */
const MAX_WORDS = 4

/** What the reader of names must know about the language. */
export interface NameRules {
  people: People
  /** Whether a lower-case word is a word of the language and not "mia", typed in a hurry. */
  isOrdinary: (key: string) => boolean
  /** A day or a figure. */
  isDate: (token: Token | undefined) => boolean
  /** The word "day". */
  isDay: (key: string) => boolean
  /** A month, which only a capital or a possessive makes a name. */
  isMonth: (key: string) => boolean
  /** Inside the name of a place: "of the". */
  isInside: (key: string) => boolean
  /** A noun that makes a place: "library". */
  isPlace: (key: string) => boolean
  /** "fifth", the word. */
  isOrdinal: (key: string) => boolean
  /** Every noun has a capital, so two of them may be a word and a name. */
  nounsCapital: boolean
  /** What is to be brought, or answered, begins at this token. */
  isAsking: (list: readonly Token[], at: number) => boolean
  /** "a", "the": no name of a person follows at once. */
  isArticle: (key: string) => boolean
}

const isMark = (token: Token | undefined, keys: string) => token?.kind === 'mark' && keys.includes(token.key)

export const isNameWord = (token: Token | undefined, { people, isOrdinary }: NameRules): boolean =>
  token?.kind === 'word' &&
  token.capital &&
  bare(token.key).length > 1 &&
  !words(people.notNames).has(token.key) &&
  !words(people.notNames).has(bare(token.key)) &&
  !words(people.events).has(token.key) &&
  !isOrdinary(bare(token.key))

/** The word without its possessive: "mia's" and "james'" name Mia and James. */
export const bare = (key: string): string => key.replace(/'s$/, '')

export const isPossessive = (token: Token | undefined): boolean => token?.key.endsWith("'s") ?? false

/** The name that begins at this token, over joiners: "Mia", "Mia Rose", "Mia and Leo". */
export function nameFrom(tokens: Tokens, first: number, rules: NameRules): TokenSpan | null {
  if (!isNameWord(tokens.list[first], rules)) return null
  let next = first + 1
  while (next - first < MAX_WORDS * 2) {
    const after = afterName(tokens, next, rules)
    if (isPossessive(tokens.list[next - 1]) && !isJoiner(tokens.list[next], rules)) break
    if (after === null) break
    next = after
  }
  return { first: behindNick(tokens, first, next, rules), next }
}

/** Lines that are a name and nothing else. */
export const nameLines = (tokens: Tokens, rules: NameRules): TokenSpan[] =>
  tokens.list.flatMap((_, i) => {
    const name = isLineEdge(tokens.list[i - 1]) ? nameFrom(tokens, i, rules) : null
    return name && isLineEdge(tokens.list[name.next]) ? [name] : []
  })

function afterName({ list }: Tokens, from: number, rules: NameRules): number | null {
  const aged = behindAge(list, from)
  // "Seb (7) and Clara (4)": the age of the first one stands between.
  const next = isJoiner(list[aged], rules) ? aged : from
  const token = list[next]
  if (isNameWord(token, rules) && token?.spaced) return next + 1
  if (isMark(token, '-') && !token?.spaced && isNameWord(list[next + 1], rules)) return next + 2
  if (isJoiner(token, rules) && isNameWord(list[next + 1], rules)) return next + 2
  if (isJoiner(token, rules) && hasArticle(list, next + 1, rules)) return next + 3
  if (isMark(token, ',') && isNameWord(list[next + 1], rules) && isJoiner(list[next + 2], rules)) return next + 2
  const behind = withoutAge(list, next + 3) === next ? next + 3 : next
  if (behind > next && isJoiner(list[behind], rules) && isNameWord(list[behind + 1], rules)) return behind + 2
  return null
}

/** Behind "(7)", or ", 7,"; the index itself where no age stands. */
function behindAge(list: readonly Token[], at: number): number {
  const [sign, figure, close] = list.slice(at, at + 3)
  const isAge = figure?.kind === 'number' && figure.key.length <= 2
  return isAge && ((sign?.key === '(' && close?.key === ')') || (sign?.key === ',' && close?.key === ',')) ? at + 3 : at
}

const isJoiner = (token: Token | undefined, { people }: NameRules) =>
  token !== undefined && words(people.joiners).has(token.key)

/** "27. Mai", "6 June": a month, which is a name elsewhere. */
const isDated = (list: readonly Token[], at: number, { isMonth }: NameRules): boolean =>
  isMonth(list[at]?.key ?? '') && (list[at - 1]?.kind === 'number' || list[at - 2]?.kind === 'number')

/** The name that ends before this token. */
export function nameBefore(tokens: Tokens, end: number, rules: NameRules): TokenSpan | null {
  if (!isNameWord(tokens.list[end - 1], rules) || isDated(tokens.list, end - 1, rules)) return null
  let first = end - 1
  while (end - first < MAX_WORDS * 2) {
    const before = beforeName(tokens, first, rules)
    if (before === null) break
    first = before
  }
  return { first: behindNick(tokens, first, end, rules), next: end }
}

/** "unser Wirbelwind Emil", "unseres Enkels Emil": where every noun has a capital, the last one is the name. */
function behindNick({ list }: Tokens, first: number, next: number, { nounsCapital, people }: NameRules): number {
  const { key = '', capital } = list[first - 1] ?? {}
  const isOwn = words(people.own).has(key) || (!capital && words(people.relations).has(key))
  return nounsCapital && isOwn && next === first + 2 && list[first + 1]?.spaced ? first + 1 : first
}

function beforeName({ list }: Tokens, first: number, rules: NameRules): number | null {
  const isPart = isNameWord(list[first - 1], rules) && list[first]?.spaced && !isPossessive(list[first - 1])
  if (isPart && !isDated(list, first - 1, rules)) return first - 1
  if (isMark(list[first - 1], '-') && !list[first - 1]?.spaced && isNameWord(list[first - 2], rules)) return first - 2
  const end = isJoiner(list[first - 1], rules) ? withoutAge(list, first - 1) : 0
  if (isNameWord(list[end - 1], rules)) return end - 1
  if (isJoiner(list[first - 2], rules) && isNameWord(list[first - 3], rules) && hasArticle(list, first - 1, rules))
    return first - 3
  return isTheirRelation(list, first - 2, rules) && isNameWord(list[first - 4], rules) ? first - 4 : null
}

/** "Suzanne et sa cousine Léonie": behind the "and", up to the second name. */
const isTheirRelation = (list: readonly Token[], at: number, rules: NameRules): boolean =>
  isJoiner(list[at - 1], rules) &&
  words(rules.people.their ?? '').has(list[at]?.key ?? '') &&
  list[at + 1]?.kind === 'word' &&
  !list[at + 1]?.capital

/** "a Matilde e o Vicente": the second name with its article. */
const hasArticle = (list: readonly Token[], at: number, rules: NameRules): boolean =>
  rules.people.namesTakeArticles === true &&
  !list[at]?.capital &&
  (list[at]?.key.length ?? 9) < 3 &&
  words(rules.people.own).has(list[at]?.key ?? '') &&
  isNameWord(list[at + 1], rules)

/** Most tokens in a bracket behind a name, its signs included. */
const ASIDE = 6

/** "Lina (6)", "Oskar (Kasia's lad)": where a name ends that has a bracket behind it; `end` itself where it has none. */
export function withoutAge(list: readonly Token[], end: number): number {
  if (list[end - 1]?.key !== ')') return end
  const from = Math.max(0, end - ASIDE)
  const open = list.slice(from, end).findLastIndex(({ key }) => key === '(')
  return open < 0 ? end : from + open
}
