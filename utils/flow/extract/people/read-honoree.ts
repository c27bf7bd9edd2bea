import type { Tokens } from '@/utils/kit/tokens'
import type { Language } from '@/utils/languages/language'
import { findAll, phrases, type TokenSpan, type Words } from '../tables'
import { termOf } from '../term-of'
import { isInAny, words } from '../words'
import { beforeBrackets, beforeSigns } from './before-verb'
import { behindDay } from './behind-day'
import { isHurriedOrdinal } from './hurried'
import { nameRules } from './name-rules'
import { isNameWord, type NameRules, nameBefore, nameFrom, withoutAge } from './names'
import { found, hurriedNames, indexOfAge, isEvent, lowerCaseName } from './person-name'
import type { ReadAge } from './read-age'
import { fromHost } from './read-host'
import { fromKin } from './read-kin'
import { fromEarlier, fromEventName, fromFamily, fromPair } from './read-mentioned'
import { fromHurriedOwner, fromPossessive } from './read-owner'
import { fromLabel, fromParent, fromWriter, ownParty } from './read-writer'
import { subjectBehind } from './subject-behind'
import { behindTitle } from './titles'

type Named = (Words & { known: boolean }) | null

/** Whose party it is. `age` is the age told; `sender` is the writer as the page or the mail's header names them. */
export function readHonoree(tokens: Tokens, language: Language, age: ReadAge | null, sender: string | null): Named {
  const rules = nameRules(language)
  const told: (() => Named)[] = [
    () => fromPossessive(tokens, rules),
    () => fromTurning(tokens, age, rules, language.dates),
    () => fromHonour(tokens, rules),
    () => fromTitle(tokens, rules),
    () => fromHost(tokens, rules),
    () => fromHurriedOwner(tokens, rules),
    () => fromNamedAge(tokens, age, rules, language),
    () => fromIntroduction(tokens, rules),
    () => fromPair(tokens, rules)
  ]
  return (
    firstName(told.map(read => () => unlessFamily(tokens, read(), rules))) ??
    fromKin(tokens, age, rules) ??
    fromWriter(tokens, language, rules, sender) ??
    (ownParty(tokens, language)
      ? null
      : (fromFamily(tokens, language, rules) ?? fromEarlier(tokens, age, language, rules))) ??
    fromLabel(tokens, rules) ??
    fromParent(tokens, rules) ??
    (rules.people.genitiveS ? fromEventName(tokens, rules) : null)
  )
}

/** "La famille Ndiaye vous invite": it hosts, and celebrates nothing of its own. */
function unlessFamily({ list }: Tokens, name: Named, { people }: NameRules): Named {
  const at = name ? list.findIndex(({ start }) => start === name.start) : 0
  return words(people.families ?? '').has(list[at - 1]?.key ?? '') ? null : name
}

/** The first reader that finds a name; a capital comes before what may be a word that we do not know ("our bunny is 1"). */
function firstName(readers: readonly (() => Named)[]): Named {
  let hurried: Named = null
  for (const read of readers) {
    const name = read()
    if (name && /^\p{Lu}/u.test(name.value)) return name
    hurried ??= name
  }
  return hurried
}

/** Longest words between a name and its new age, in tokens: "wird am 3. 6. schon 7". */
const TURNING = 7

/** "Mia is turning 6", "sophias turning 5", "Hattie is 4". */
function fromTurning(tokens: Tokens, age: ReadAge | null, rules: NameRules, dates: Language['dates']) {
  const at = indexOfAge(tokens, age)
  const turning = phrases(rules.people.turning)
  // "weil Leo 6 wird".
  const isLast = at > 0 && rules.people.verbSecond !== undefined && turning.at(tokens.list, at + 1) !== null
  const last = isLast ? nameBefore(tokens, at, rules) : null
  if (last) return found(tokens, last, rules.people)
  for (let first = at - 1; first > 0 && first >= at - TURNING; first--) {
    const next = turning.at(tokens.list, first)?.next
    const behind = next === undefined ? null : subjectBehind(tokens, next, rules)
    if (behind?.next === at) return found(tokens, behind, rules.people)
    // "Lara wird am 19. Mai 6 Jahre alt".
    const isDated = next !== undefined && behindDay(tokens.list, next, dates) === at
    if (!isDated && next !== at && next !== at - 1) continue
    const inner = nameInBrackets(tokens, first, rules)
    if (inner) return found(tokens, inner, rules.people)
    const end = withoutAge(tokens.list, beforeBrackets(tokens.list, beforeSigns(tokens.list, first)))
    const before = nameBefore(tokens, end, rules)
    // "wird Mia 6", but "Mia wird bald 6".
    const isBetween = next === at - 1 && next <= first + 2
    const name =
      (isBetween && !before ? nameOnly(tokens, next, rules) : before) ??
      lowerCaseName(tokens, end - 1, rules, true) ??
      likeOwn(tokens, end - 1, rules)
    if (name) return found(tokens, name, rules.people)
  }
  return fromCandle(tokens, rules, dates)
}

/** "Meine Große (Leonie) wird 10", "ma puce (Inaya) a 5 ans". */
function nameInBrackets({ list }: Tokens, verb: number, rules: NameRules): TokenSpan | null {
  const [own, , open, name, close] = list.slice(Math.max(0, verb - 5), verb)
  const isOurs = words(rules.people.own).has(own?.key ?? '') && open?.key === '(' && close?.key === ')'
  return isOurs && isNameWord(name, rules) ? { first: verb - 2, next: verb - 1 } : null
}

/** "Mia compie 5 anni": no "my" stands before a verb. */
const likeOwn = ({ list }: Tokens, at: number, { people }: NameRules): TokenSpan | null =>
  list[at]?.capital && list[at].key.length > 2 && words(people.own).has(list[at].key)
    ? { first: at, next: at + 1 }
    : null

/** "Un an déjà ! Romy souffle sa première bougie": the year is told by its candle. */
function fromCandle(tokens: Tokens, rules: NameRules, dates: Language['dates']) {
  const { turning, birthdays } = rules.people
  for (const { first, next } of findAll(tokens, turning)) {
    const isCandle =
      termOf(dates, tokens.list[next]?.key ?? '').ordinal !== undefined &&
      words(birthdays).has(tokens.list[next + 1]?.key ?? '')
    const name = isCandle && nameBefore(tokens, beforeSigns(tokens.list, first), rules)
    if (name) return found(tokens, name, rules.people)
  }
  return null
}

/** One word that is a name, or was typed as one in a hurry. */
const nameOnly = (tokens: Tokens, at: number, rules: NameRules): TokenSpan | null =>
  isNameWord(tokens.list[at], rules) ? { first: at, next: at + 1 } : lowerCaseName(tokens, at, rules)

/** "birthday party for Jessica", "in honour of Lou", "celebrating with Mia"; a name without its capital if no other is. */
function fromHonour(tokens: Tokens, rules: NameRules) {
  const firsts = findAll(tokens, rules.people.honours)
    .map(({ next }) => behindRelations(tokens, next, rules))
    .filter(first => !isDayOfMonth(tokens, first, rules))
  for (const first of firsts) {
    // "Farewell for Mrs Naidoo".
    const name = nameFrom(tokens, behindTitle(tokens.list, first, rules.people), rules)
    // "For our Bens 11th".
    if (name) return found(tokens, name, rules.people, true, isHurriedOrdinal(tokens, name.next, rules))
  }
  for (const first of firsts) {
    const hurried = hurriedNames(tokens, first, rules)
    if (hurried) return found(tokens, hurried, rules.people, false)
  }
  return null
}

/** "MI FIESTA EL 23 DE MAYO". */
const isDayOfMonth = ({ list }: Tokens, at: number, { isMonth }: NameRules): boolean =>
  isMonth(list[at]?.key ?? '') && list[at - 2]?.kind === 'number'

/** "for our son, Leo", "di: ROBIN", "i nostri gemelli Ada e Leo": over what stands between the words and the name. */
function behindRelations({ list }: Tokens, next: number, rules: NameRules): number {
  const { people, isArticle } = rules
  const relations = [people.own, people.relations]
  const isRelation = (at: number) => isInAny(list[at]?.key ?? '', relations)
  // "Festa de 1 ano da", and the name on the next line.
  let first = list[next]?.kind === 'break' && isNameWord(list[next + 1], rules) ? next + 1 : next
  while (
    first < next + 4 &&
    (isRelation(first) ||
      list[first]?.key === ':' ||
      // "de nuestro hijo\nLEONARDO".
      (isRelation(first - 1) && (list[first]?.key === '-' || list[first]?.kind === 'break')) ||
      (list[first]?.key === ',' && first > next) ||
      (isArticle(list[first]?.key ?? '') &&
        (isRelation(first + 1) || (first > next && isNameWord(list[first + 1], rules)))))
  )
    first++
  return first
}

/** "festa bea sab 21", "Cumple Cata, 10 de abril": the name right behind what is celebrated, and right before its date. */
function fromTitle(tokens: Tokens, rules: NameRules) {
  const { list } = tokens
  if (!rules.people.ownersBehind) return null
  for (let i = 0; i < list.length; i++) {
    if (!isEvent(list[i], rules.people) || list[i - 1]?.kind === 'word') continue
    const name = nameFrom(tokens, i + 1, rules) ?? lowerCaseName(tokens, i + 1, rules)
    if (name && rules.isDate(list[name.next])) return found(tokens, name, rules.people, false)
  }
  return null
}

/** "Sono la mamma di Mattia": who writes for a child names it, behind the parent that is greeted. */
function fromIntroduction(tokens: Tokens, rules: NameRules) {
  const at = findAll(tokens, rules.people.introductions).at(-1)?.next
  const name = at !== undefined && (nameFrom(tokens, at, rules) ?? lowerCaseName(tokens, at, rules))
  return name ? found(tokens, name, rules.people, false) : null
}

/** "Party invite: George, 6, Sunday ..", "Vera 6 jaar!", "5 jaar Vera!", "Festa laser tag Enzo 9 anos". */
function fromNamedAge(tokens: Tokens, age: ReadAge | null, rules: NameRules, { places }: Language) {
  const at = indexOfAge(tokens, age)
  if (at < 0) return null
  const years = phrases(rules.people.years).at(tokens.list, at + 1)?.next
  const name =
    (at > 1 ? nameBefore(tokens, at - 1, rules) : null) ??
    startingName(tokens, at, rules) ??
    (years === undefined ? null : (nameFrom(tokens, years, rules) ?? nameBefore(tokens, at, rules)))
  const hurried = !name && years !== undefined ? hurriedBefore(tokens, at, rules) : null
  if (hurried) return found(tokens, hurried, rules.people, false)
  // "Rua do Outeiro, 8, Sintra".
  const streets = words(places.streetsFirst ?? '')
  const isStreet =
    name && tokens.list.slice(Math.max(0, name.first - 3), name.first).some(({ key }) => streets.has(key))
  return name && !isStreet ? found(tokens, nameFrom(tokens, name.first, rules) ?? name, rules.people, false) : null
}

/** Behind another word it would be that of a street: "rue Pasteur 6"; but "our Ann 6". */
function startingName(tokens: Tokens, end: number, rules: NameRules): TokenSpan | null {
  const name = nameBefore(tokens, end, rules)
  const before = name && tokens.list[name.first - 1]
  return before?.kind !== 'word' || words(rules.people.own).has(before.key) ? name : null
}

/** "mattia 7 anni", "sab mattia 7 anni", "la piccola vanessa, 3 anni": in lower case, before an age with its years. */
function hurriedBefore(tokens: Tokens, at: number, rules: NameRules): TokenSpan | null {
  const { list } = tokens
  const last = list[at - 1]?.key === ',' ? at - 2 : at - 1
  const before = list[last - 1]
  const { relations, own, turning, selfHosting } = rules.people
  const isFree = before?.kind !== 'word' || rules.isDate(before) || isInAny(before.key, [relations, own])
  const name = isFree ? lowerCaseName(tokens, last, rules) : null
  // "Faccio 9 anni", "bientôt 9 ans".
  const isOfAge = (phrase: string) => phrase.split(/[ |?]/).includes(list[last]?.key ?? '')
  return name && ![...turning, ...selfHosting].some(isOfAge) ? name : null
}
