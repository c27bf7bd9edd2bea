import type { Token, Tokens } from '@/utils/kit/tokens'
import { findAll, phrases, type TokenSpan } from '../tables'
import { words } from '../words'
import { isNameWord, type NameRules, nameBefore, withoutAge } from './names'
import { found, lowerCaseName } from './person-name'
import { subjectBehind } from './subject-behind'

/** "Ethan would love for Oli to come", "lily wants jess to come", "am Samstag feiert Mia": the child who asks. */
export function fromHost(tokens: Tokens, rules: NameRules) {
  for (const { first } of findAll(tokens, rules.people.hosting)) {
    // "Übrigens feiert sie": what stands before the verb is no name.
    if (isSubject(tokens.list[first + 1], rules)) continue
    const name = subjectBefore(tokens, first, rules) ?? subjectOfSecond(tokens, first, rules)
    if (name) return found(tokens, name, rules.people, false)
  }
  return null
}

const isSubject = (token: Token | undefined, { people: { verbSecond } }: NameRules): boolean =>
  token !== undefined && verbSecond !== undefined && words(verbSecond.subjects).has(token.key)

function subjectBefore(tokens: Tokens, verb: number, rules: NameRules): TokenSpan | null {
  const { list } = tokens
  const { verbSecond, genitiveS, notNames, own } = rules.people
  const before = list[verb - 2]
  const isStart = before?.kind !== 'word' || words(notNames).has(before.key) || rules.isOrdinary(before.key)
  const end = withoutAge(list, verb)
  const name =
    nameBefore(tokens, end, rules) ??
    (isStart && !hasNames(tokens, rules) ? lowerCaseName(tokens, end - 1, rules) : null)
  if (!name || isOfPlace(list, name.first, rules)) return null
  const [earlier, lead] = [list[name.first - 2], list[name.first - 1]]
  if (!lead) return name
  // "The Patels are having": a family; but "die Flora feiert", "la nostra Anna festeggia".
  const isFamily =
    !genitiveS && rules.isArticle(lead.key) && !words(own).has(lead.key) && !isOnePerson(list, name, verb, rules)
  const isOblique = (key = '') => key !== '' && verbSecond !== undefined && words(verbSecond.obliques).has(key)
  // "Nach dem Turnen feiert", "nach der Schule feiert".
  return isFamily || isOblique(lead.key) || (!lead.capital && isOblique(earlier?.key)) ? null : name
}

/** "La Giusy va in pensione", "la Julie se marie": neither a family nor an association does that. */
const isOnePerson = (
  list: readonly Token[],
  { first, next }: TokenSpan,
  verb: number,
  { people }: NameRules
): boolean => next === first + 1 && phrases(people.passages ?? []).at(list, verb) !== null

/** "Livraria Girassol convida", "la bibliothèque de Vevey vous invite". */
const isOfPlace = (list: readonly Token[], name: number, { isPlace, isInside }: NameRules): boolean =>
  isPlace(list[name]?.key ?? '') || (isInside(list[name - 1]?.key ?? '') && isPlace(list[name - 2]?.key ?? ''))

/** "Am Samstag feiert unser Leo"; but "Feiert Leo auch?" asks somebody else, and in "wir laden Leo ein" he is a guest. */
function subjectOfSecond(tokens: Tokens, verb: number, rules: NameRules): TokenSpan | null {
  const [before, own] = tokens.list.slice(Math.max(0, verb - 1), verb + 1)
  // "Am Samstag (20.6.) feiert Korbi".
  const isSecond = own !== undefined && (before?.kind === 'word' || before?.key === ')') && !isSubject(before, rules)
  return isSecond && words(rules.people.verbSecond?.verbs ?? '').has(own.key)
    ? subjectBehind(tokens, verb + 1, rules)
    : null
}

/** Who writes names with a capital does so with all of them; where an s may be a genitive, too many words look like names. */
const hasNames = ({ list }: Tokens, rules: NameRules): boolean =>
  rules.people.genitiveS === true && list.some((token, i) => list[i - 1]?.kind === 'word' && isNameWord(token, rules))
