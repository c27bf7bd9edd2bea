import type { Token, Tokens } from '@/utils/kit/tokens'
import { words } from '../words'
import type { NameRules } from './names'
import { isNameEnd } from './person-name'

/** "10th", but not "9pm". */
export const isOrdinal = (list: readonly Token[], at: number, { isOrdinary }: NameRules) =>
  list[at]?.kind === 'number' &&
  list[at + 1]?.kind === 'word' &&
  list[at + 1]?.spaced === false &&
  !isOrdinary(list[at + 1]?.key ?? '')

/** "for mias 4th", the apostrophe left out; "starts 4th June", "the Lions 1st team" and "o ônibus 8h" are no ages. */
export const isHurriedOrdinal = (tokens: Tokens, at: number, rules: NameRules): boolean =>
  !rules.people.genitiveS &&
  !rules.people.ownersBehind &&
  isOrdinal(tokens.list, at, rules) &&
  isHurried(tokens.list[at - 1], rules) &&
  isNameEnd(tokens, at + 2, rules) &&
  !rules.isMonth(tokens.list[at + 2]?.key ?? '')

/** "jacks party": the apostrophe left out. */
export function isHurried(token: Token | undefined, { people, isOrdinary }: NameRules): boolean {
  const { key = '', kind } = token ?? {}
  const isShape = kind === 'word' && key.length > 3 && key.endsWith('s') && !key.includes("'")
  const name = key.slice(0, -1)
  return (
    isShape &&
    ![key, name].some(
      each =>
        words(people.notNames).has(each) ||
        words(people.relations).has(each) ||
        words(people.events).has(each) ||
        isOrdinary(each)
    )
  )
}
