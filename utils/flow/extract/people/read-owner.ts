import type { Token, Tokens } from '@/utils/kit/tokens'
import { type TokenSpan, wordsOf } from '../tables'
import { isInAny, words } from '../words'
import { isHurried, isHurriedOrdinal, isOrdinal } from './hurried'
import { isNameWord, isPossessive, type NameRules, nameBefore } from './names'
import { found, isEvent, isEventAt, lowerCaseName } from './person-name'
import { isAgeEnd } from './read-age'

/** "Mia's 6th birthday", "James' party", "Mia and Leo's joint party". */
export const fromPossessive = (tokens: Tokens, rules: NameRules) =>
  fromOwner(tokens, rules, rules.people.genitiveS === true)

/** "mias bday", "for Xyan birthday": in a "Gymnastics party" and a "Nerf party" too, so others speak first. */
export const fromHurriedOwner = (tokens: Tokens, rules: NameRules) =>
  rules.people.genitiveS ? null : fromOwner(tokens, rules, true)

function fromOwner(tokens: Tokens, rules: NameRules, mayHurry: boolean) {
  const { list } = tokens
  if (rules.people.ownersBehind) return null
  for (let i = 1; i < list.length; i++) {
    const isOwned =
      isOrdinalAge(list, i, rules) ||
      (mayHurry && isHurriedOrdinal(tokens, i, rules)) ||
      isOwnedAge(list, i, rules) ||
      isOrdinalWord(list, i, rules)
    if (!isOwned && !isEventAt(list, i, rules.people)) continue
    const owner = ownerBefore(tokens, i, rules, mayHurry)
    if (owner) return found(tokens, owner, rules.people, true, true)
  }
  return null
}

/** "Ruby's 10th!" */
const isOrdinalAge = (list: readonly Token[], at: number, rules: NameRules) =>
  isOrdinal(list, at, rules) && isPossessive(list[at - 1])

/** "feiern Noahs Vierten", "Mila's vijfde", "Leos 6.": nothing that is numbered follows. */
function isOrdinalWord(list: readonly Token[], at: number, rules: NameRules): boolean {
  const [owner, ordinal, behind] = [list[at - 1], list[at], list[at + 1]]
  const isOwner =
    isPossessive(owner) || (rules.people.genitiveS === true && isHurriedName(owner) && isNameWord(owner, rules))
  const isFigure = ordinal?.kind === 'number' && behind?.key === '.' && !behind.spaced && !list[at + 2]?.capital
  const isWord = rules.isOrdinal(ordinal?.key ?? '') && (behind?.kind !== 'word' || rules.isOrdinary(behind.key))
  return isOwner && (isWord || (isFigure && rules.people.genitiveS === true))
}

const isHurriedName = (token: Token | undefined): boolean => /^.{2,}s$/.test(token?.key ?? '')

/** "Archie's 7 on Wednesday", "Noah's BIG 4". */
const isOwnedAge = (list: readonly Token[], at: number, { people }: NameRules) =>
  list[at]?.kind === 'number' &&
  (isPossessive(list[at - 1]) || isPossessive(list[at - 2])) &&
  isAgeEnd(list, at + 1, people)

/** Words between an owner and what is celebrated: "Noah's Dodgers-themed 7th birthday". */
const REACH = 8
/** The same where the apostrophe is left out. */
const REACH_HURRIED = 3

/** The possessive before an event noun. */
function ownerBefore(tokens: Tokens, event: number, rules: NameRules, mayHurry: boolean): TokenSpan | null {
  const { list } = tokens
  let isClosed = false
  for (let i = event - 1; i >= Math.max(0, event - REACH); i--) {
    const token = list[i]
    if (!token || token.kind === 'break' || token.key === ',') return null
    if (/^[!?]$/.test(token.key) || (token.key === '.' && list[i - 1]?.kind !== 'number')) return null
    if (rules.people.genitiveS && isNumbered(list, i, event) && isNameWord(token, rules))
      return { first: i, next: i + 1 }
    if (token.key === "'" || token.key === '’') return nameBefore(tokens, i, rules)
    // "Paddy's Day disco": what owns a day by its name celebrates nothing.
    if (isPossessive(token) && !rules.isDay(list[i + 1]?.key ?? ''))
      return nameBefore(tokens, i + 1, rules) ?? lowerCaseName(tokens, i, rules)
    if (!mayHurry) continue
    // "Finn z'n achtste verjaardag", "Roos haar feestje".
    if (rules.people.genitiveS && words(rules.people.their ?? '').has(token.key) && isNameWord(list[i - 1], rules))
      return nameBefore(tokens, i, rules)
    if (i === event - 1 && isPlainOwner(tokens, i, rules)) return nameBefore(tokens, i + 1, rules)
    // "wants a bowling party", "makes her communion": no owner stands before an article.
    if (i >= event - REACH_HURRIED && !isClosed && isHurried(token, rules))
      return { first: isHyphened(list, i, rules) ? i - 2 : i, next: i + 1 }
    isClosed ||= rules.isArticle(token.key) || isInAny(token.key, [rules.people.own, rules.people.their])
  }
  return null
}

/** "our Demi-Leighs 11th". */
const isHyphened = (list: readonly Token[], at: number, rules: NameRules): boolean =>
  list[at - 1]?.key === '-' && !list[at]?.spaced && isNameWord(list[at - 2], rules)

/** "Max 6. Geburtstag": a name that ends in an s-sound takes none. */
const isNumbered = (list: readonly Token[], at: number, event: number): boolean =>
  at === event - 3 && list[at + 1]?.kind === 'number' && list[at + 2]?.key === '.'

/** "for Xyan birthday", "Hamza bday": the possessive left out; "Magic party" is none at the start of a sentence. */
function isPlainOwner(tokens: Tokens, at: number, rules: NameRules): boolean {
  const isBirthday = words(rules.people.birthdays).has(tokens.list[at + 1]?.key ?? '')
  const isSentenceStart = at === 0 || tokens.list[at - 1]?.kind !== 'word'
  const { value } = wordsOf(tokens, { first: at, next: at + 1 })
  return (
    value !== value.toUpperCase() &&
    isNameWord(tokens.list[at], rules) &&
    !rules.isMonth(value.toLowerCase()) &&
    (!isSentenceStart || isBirthday) &&
    !isEvent(tokens.list[at], rules.people) &&
    !rules.isArticle(tokens.list[at - 1]?.key ?? '') &&
    !isInAny(tokens.list[at - 1]?.key ?? '', [rules.people.own, rules.people.their]) &&
    !tokens.list[at - 1]?.capital
  )
}
