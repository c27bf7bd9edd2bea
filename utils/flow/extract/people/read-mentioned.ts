import type { Token, Tokens } from '@/utils/kit/tokens'
import type { Language } from '@/utils/languages/language'
import type { TokenSpan } from '../tables'
import { termOf } from '../term-of'
import { isInAny, words } from '../words'
import { isNameWord, type NameRules, nameBefore, nameFrom, nameLines } from './names'
import { found, indexOfAge, isEvent, lowerCaseName } from './person-name'
import type { ReadAge } from './read-age'

/** Most words between "our" and the name: "our dear little daughter Mia". */
const MOST_RELATIONS = 3

/** "our Bruno", "meine Enkelin Charlotte", "onze jongste dochter Noor": the writer's own child; not "in unsere Garage". */
export function fromFamily(tokens: Tokens, { places, dates }: Language, rules: NameRules) {
  const { list } = tokens
  const own = words(rules.people.own)
  const relations = words(rules.people.relations)
  const venues = words(places.venues)
  const isLink = (key: string) =>
    !rules.people.genitiveS && (words(places.inside).has(key) || termOf(dates, key).link !== undefined)
  for (let i = 0; i < list.length; i++) {
    const { key = '' } = list[i] ?? {}
    if (!own.has(key) || isLink(key)) continue
    let first = i + 1
    while (first <= i + MOST_RELATIONS && relations.has(list[first]?.key ?? '')) first++
    const name = nameFrom(tokens, first, rules)
    const isNamed = first > i + 1 || (isAlone(list, first, name) && !isInAny(list[i - 1]?.key ?? '', places.before))
    if (name && isNamed && !isShouted(tokens.text, list[first]) && !venues.has(list[name.next - 1]?.key ?? ''))
      return found(tokens, name, rules.people, false)
  }
  return null
}

/** "our Bruno", but "our Open Evening". */
const isAlone = (list: readonly Token[], first: number, name: TokenSpan | null): boolean =>
  name?.next === first + 1 && !(list[name.next]?.capital && list[name.next]?.spaced)

/** "our OPEN DAY". */
const isShouted = (text: string, token: Token | undefined): boolean =>
  /^\p{Lu}{2,}$/u.test(text.slice(token?.start, token?.end))

/** "Lena Vogt & Tim Sander", a line of their own above the day of their wedding; below it, they sign. */
export function fromPair(tokens: Tokens, rules: NameRules) {
  const lastDate = tokens.list.findLastIndex(token => rules.isDate(token))
  const joiners = words(rules.people.joiners)
  const pair = nameLines(tokens, rules).find(
    ({ first, next }) => next < lastDate && tokens.list.slice(first, next).some(({ key }) => joiners.has(key))
  )
  return pair ? found(tokens, pair, rules.people, false) : null
}

/** "Kindergeburtstag Hanna", "communiefeest Lars": the name right behind what is celebrated. */
export function fromEventName(tokens: Tokens, rules: NameRules) {
  const event = tokens.list.findIndex(
    (token, i) => isEvent(token, rules.people) && tokens.list[i + 1]?.spaced && nameFrom(tokens, i + 1, rules)
  )
  const name = event < 0 ? null : nameFrom(tokens, event + 1, rules)
  return name && found(tokens, name, rules.people, false)
}

/** How far before "her birthday" her name may stand, in tokens. */
const MOST_BACK = 25

/** "don't tell Beth! Her 9th birthday", "the twins, Leo and Max, they'll be 3": the name that was said before. */
export function fromEarlier(tokens: Tokens, age: ReadAge | null, { places }: Language, rules: NameRules) {
  const { list } = tokens
  const their = words(rules.people.their ?? '')
  const event = list.findIndex(
    (token, i) => their.has(token.key) && list.slice(i + 1, i + 4).some(each => isEvent(each, rules.people))
  )
  const hurried =
    event > 0 && rules.people.genitiveS && isOpening(list[event - 2], places) && lowerCaseName(tokens, event - 1, rules)
  if (hurried) return found(tokens, hurried, rules.people, false)
  const at = event >= 0 ? event : indexOfAge(tokens, age) - 1
  // "in Klimhal Neoliet", "im Foyer": where every noun may have a capital, one behind a preposition is a place.
  const nouns = [...places.before, places.venues, ...(places.nounsCapital ? [places.articles] : [])]
  const before = rules.people.genitiveS ? nouns : []
  const greeted = rules.people.genitiveS ? greetingEnd(list, rules) : 0
  for (let end = at; end > Math.max(0, at - MOST_BACK); end--) {
    const name = nameBefore(tokens, end, rules)
    if (!name || isGreeted(list, name.first, greeted, rules) || isInAny(list[name.first - 1]?.key ?? '', before))
      continue
    if (places.nounsCapital && list[name.next]?.key === '-') continue
    return found(tokens, name, rules.people, false)
  }
  return null
}

/** "jip z'n feestje", "naar tess haar feestje": no verb stands there. */
const isOpening = (before: Token | undefined, places: Language['places']): boolean =>
  before?.kind !== 'word' || isInAny(before.key, places.before)

/** "Hi Claire,": whoever a message begins with reads it; but in "Cari amici di Livia" only her friends do. */
const isGreeted = (list: readonly Token[], first: number, greeted: number, { isInside }: NameRules): boolean =>
  (first === 1 && list[2]?.kind !== 'word') || (first < greeted && !isInside(list[first - 1]?.key ?? ''))

/** Where "Liebe Frau Widmer" and "Lieve Jolanda en Piet," end; 0 where nobody is greeted. */
function greetingEnd(list: readonly Token[], rules: NameRules): number {
  const { joiners, notNames, titles } = rules.people
  const isPart = (token: Token) =>
    !isEvent(token, rules.people) && (isNameWord(token, rules) || isInAny(token.key, [joiners, notNames, titles]))
  const end = list.findIndex(token => token.kind !== 'word' || !isPart(token))
  const isApart = end > 1 && list[end]?.kind !== 'word'
  return isApart && !isNameWord(list[0], rules) ? end : 0
}
