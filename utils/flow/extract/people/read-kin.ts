import type { Token, Tokens } from '@/utils/kit/tokens'
import { findAll, phrases, type TokenSpan } from '../tables'
import { isInAny, words } from '../words'
import type { NameRules } from './names'
import { bare, isNameWord, isPossessive } from './names'
import { found, indexOfAge, isEventAt } from './person-name'
import type { ReadAge } from './read-age'

/** "Mum's 70th", "el cumpleaños de mi marido", "Opa wird 80": a grown-up of the family, whom nobody calls by a name. */
export function fromKin(tokens: Tokens, age: ReadAge | null, rules: NameRules) {
  const behindHonours = new Set(findAll(tokens, rules.people.honours).map(({ next }) => next))
  const aged = indexOfAge(tokens, age)
  const feasts = new Set(findAll(tokens, rules.people.kin?.feasts ?? []).map(({ next }) => next - 1))
  for (let at = 0; at < tokens.list.length; at++) {
    const kin = kinAt(tokens.list, at, rules)
    if (!kin || feasts.has(at)) continue
    const isHonoured = behindHonours.has(kin.first) || behindHonours.has(at)
    if (isHonoured || isOwner(tokens.list, at, rules) || isTurning(tokens, kin, aged, rules))
      return found(tokens, kin, rules.people, false, true)
  }
  return null
}

/** "Mum", "my husband", "Bonne-maman"; none where a name follows. */
function kinAt(list: readonly Token[], at: number, rules: NameRules): TokenSpan | null {
  const { kin } = rules.people
  const key = bare(list[at]?.key ?? '')
  const isHyphened = list[at - 1]?.key === '-' && !list[at]?.spaced
  const start = isHyphened ? at - 2 : at
  const isOwned = words(kin?.owners ?? '').has(list[start - 1]?.key ?? '')
  const isKin = isInAny(key, [kin?.names, kin?.alone, isOwned ? kin?.others : undefined])
  if (!isKin || (list[at + 1]?.spaced && isNameWord(list[at + 1], rules))) return null
  return { first: isOwned ? start - 1 : start, next: at + 1 }
}

/** Words between an owner and what is celebrated: "my mum's big 60th". */
const REACH = 3

/** "my mum's 60th", "mum's birthday". */
const isOwner = (list: readonly Token[], at: number, { people }: NameRules): boolean =>
  isPossessive(list[at]) &&
  list
    .slice(at + 1, at + 1 + REACH)
    .some(({ kind }, i) => (kind === 'number' && i < 2) || isEventAt(list, at + 1 + i, people))

/** "Opa wird 80", "am Samstag wird Opa 80". */
function isTurning({ list }: Tokens, { first, next }: TokenSpan, aged: number, { people }: NameRules): boolean {
  if (aged < 0) return false
  const turning = phrases(people.turning)
  const behind = turning.at(list, next)?.next ?? -1
  if (behind === aged || behind === aged - 1) return true
  // "Mon mari a 40 ans": the years are part of the words.
  const years = phrases(people.hosting).at(list, next)?.next ?? -1
  if (aged > next && years > aged) return true
  const isBetween = aged === next || aged === next + 1
  return people.verbSecond !== undefined && isBetween && turning.at(list, first - 1)?.next === first
}
