import type { PhraseTable } from '@/utils/kit/phrases'
import type { Token, Tokens } from '@/utils/kit/tokens'
import type { WordSet } from '@/utils/kit/word-set'
import type { Language, Term } from '@/utils/languages/language'
import { asksAt } from './asks-at'
import { isShortened } from './is-shortened'
import { nameRules } from './name-rules'
import type { PlaceReader } from './place-reader'
import { readBareStreet } from './read-bare-street'
import { readHouse } from './read-house'
import { readLeadingStreet } from './read-leading-street'
import { readNumberedStreet } from './read-numbered-street'
import { readStreet } from './read-street'
import { readVenue } from './read-venue'
import { phrases, type TokenSpan, type Words, wordsOf } from './tables'
import { termOf } from './term-of'
import { words } from './words'

export interface ReadPlace {
  venue: Words | null
  address: Words | null
}

/** Longest place in a labelled line, in tokens. */
const MAX_ADDRESS = 16

/** Where the party is. `isDate` tells the tokens of dates, which no place may cover; `persons` where names begin. */
export function readPlace(
  tokens: Tokens,
  language: Language,
  isDate: (token: number) => boolean,
  persons: ReadonlySet<number | undefined> = new Set()
): ReadPlace {
  const { places, dates, people } = language
  const { isOrdinary } = nameRules(language)
  const isAsking = asksAt(language)
  const reader: PlaceReader = {
    tokens,
    places,
    isDate,
    isPerson: token => persons.has(tokens.list[token]?.start),
    events: words(people.events),
    isJoiner: key => words(people.joiners).has(key),
    isCount: key => termOf(dates, key).count !== undefined,
    isTerm: key => isTerm(termOf(dates, key)),
    isCue: token => isAsking(tokens.list, token),
    isCommon: isOrdinary,
    isOrdinary: key => isOrdinary(key) || words(people.notNames).has(key)
  }
  const labelled = readLabelled(reader, places.labels)
  const addressLine = readLabelled(reader, places.addressLabels)
  const street = readAnyStreet(reader, 0, tokens.list.length) ?? readHouse(reader, labelled)
  // "Where: Wonder World, Unit 4\nMill Lane, Bath": the street stands in the line below.
  const isBelow = labelled !== null && street?.first === labelled.next + 1
  const address =
    addressLine ??
    (labelled && !isBelow
      ? (readAnyStreet(reader, labelled.first, labelled.next) ??
        readHouse(reader, labelled) ??
        afterComma(reader, labelled))
      : null) ??
    street
  const venue = labelled ? cutAddress(reader, labelled, address) : readVenue(reader, address)
  const told = address ?? (venue && behindVenue(reader, venue))
  return { venue: venue && tidy(wordsOf(tokens, venue)), address: told && tidy(wordsOf(tokens, told)) }
}

/** "Hollywood Bowl, Festival Park, Basildon": two names or more behind the commas of a venue tell where it is. */
function behindVenue({ tokens: { list }, isDate, isTerm }: PlaceReader, { next }: TokenSpan): TokenSpan | null {
  let [end, names] = [next, 0]
  while (list[end]?.key === ',' && end < next + MAX_ADDRESS) {
    let at = end + 1
    while (list[at]?.capital && !isDate(at) && !isTerm(list[at]?.key ?? '')) at++
    if (at === end + 1 || list[at]?.kind === 'word' || list[at]?.kind === 'number') break
    end = at
    names++
  }
  return names > 1 ? { first: next + 1, next: end } : null
}

/** Any word of dates; "st" is one of streets too. */
const isTerm = (term: Term): boolean => Object.keys(term).length > 0 && !term.suffix

/** The number stands before the street in some languages, and behind it in others. */
const readAnyStreet = (reader: PlaceReader, from: number, to: number): TokenSpan | null =>
  readLeadingStreet(reader, from, to) ??
  readNumberedStreet(reader, from, to) ??
  readStreet(reader, from, to) ??
  readBareStreet(reader, from, to)

/** The rest of a line behind "Where:" or 📍. */
function readLabelled({ tokens, places, isDate }: PlaceReader, labels: readonly string[]): TokenSpan | null {
  const table = phrases(labels)
  const { list } = tokens
  for (let i = 0; i < list.length; i++) {
    const next = table.at(list, i)?.next
    // "strange but where: .."
    const isInside = list[i]?.kind === 'word' && list[i]?.capital === false && list[i - 1]?.kind === 'word'
    if (next === undefined || isInside || !(isLabel(list, i, next) || isColumn(tokens, i, next))) continue
    let first = afterLabels(table, list, next)
    while (list[first]?.kind === 'mark' || (first === next && list[first]?.kind === 'break')) first++
    let end = first
    while (
      end < list.length &&
      list[end]?.kind !== 'break' &&
      end - first < MAX_ADDRESS &&
      !isDate(end) &&
      !isStop(list, end) &&
      !isPicture(list[end]) &&
      !isNextLabel(list, end, first)
    )
      end++
    if (end > first) return { first, next: behindName(list, first, end, words(places.besides ?? '')) }
  }
  return null
}

/** "Lagoon playground, near the slides": what is beside it is no part of a place. */
function behindName(list: readonly Token[], first: number, end: number, besides: WordSet): number {
  for (let i = first + 1; i < end - 1; i++) if (list[i]?.key === ',' && besides.has(list[i + 1]?.key ?? '')) return i
  return end
}

/** "Where: The Depot, Manchester When: Sunday": on one line. */
const isNextLabel = (list: readonly Token[], at: number, first: number): boolean =>
  at > first &&
  list[at]?.kind === 'word' &&
  list[at]?.capital === true &&
  list[at + 1]?.key === ':' &&
  list[at + 2]?.spaced === true &&
  list[at - 1]?.kind !== 'mark'

/** "📍 Ship Inn 📞 Gem 0770..": the next picture is a label of its own. */
const isPicture = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && /\p{Extended_Pictographic}/u.test(token.key)

/** "📍 Location: ..": one label may follow another. */
function afterLabels(table: PhraseTable<true>, list: readonly Token[], first: number): number {
  let at = first
  while (list[at]?.kind === 'mark') at++
  const next = table.at(list, at)?.next
  return next !== undefined && (list[at]?.kind === 'mark' || list[next]?.key === ':') ? next : first
}

/** A label is followed by a colon, or is a sign of its own. */
const isLabel = (list: readonly Token[], first: number, next: number) =>
  list[next]?.key === ':' ||
  (isLineStart(list, first) && list[next]?.key === '?' && list[next + 1]?.spaced === true) ||
  (/^[–—-]$/.test(list[next]?.key ?? '') && list[next]?.spaced === true && list[next + 1]?.capital === true) ||
  (isLineStart(list, first) && isLeader(list, next)) ||
  (list[first]?.kind === 'mark' && next === first + 1) ||
  (list[next]?.kind === 'mark' && list[next + 1]?.key === ':')

/** "Where  Mill Lane", "Where" and the place in the next line: the columns of an invitation site. */
const isColumn = ({ text, list }: Tokens, first: number, next: number): boolean =>
  isLineStart(list, first) &&
  list[first]?.kind === 'word' &&
  list[first]?.capital === true &&
  /^(?:\t| {2}|\n)/.test(text.slice(list[next - 1]?.end, list[next]?.start) || (list[next]?.key ?? ''))

/** "Where ~ Mill Lane", "PLACE....Mill Lane": a sign, or a row of dots, that leads to what is told. */
const isLeader = (list: readonly Token[], at: number): boolean =>
  /^[~=>|»→…]$/.test(list[at]?.key ?? '') || (list[at]?.key === '.' && list[at + 1]?.key === '.')

const isLineStart = (list: readonly Token[], at: number) =>
  at === 0 || list[at - 1]?.kind === 'break' || list[at - 1]?.kind === 'mark'

const isStop = (list: readonly Token[], at: number) =>
  !isShortened(list, at) &&
  /^[.!?;]$/.test(list[at]?.key ?? '') &&
  (list[at + 1] === undefined || list[at + 1]?.spaced === true || list[at + 1]?.kind === 'break')

/** What stands in a labelled line before the address; nothing if the address is all ("📍 Base camp: Mill Lane 5"). */
function cutAddress(reader: PlaceReader, line: TokenSpan, address: TokenSpan | null): TokenSpan | null {
  const { tokens } = reader
  if (!address || address.first >= line.next || address.next <= line.first)
    return withoutLead(reader, trim(tokens, line))
  const isTitle = address.first === line.first + 2 && tokens.list[line.first + 1]?.key === ':'
  const told = address.first > line.first && !isTitle ? trim(tokens, { first: line.first, next: address.first }) : null
  return told && withoutLead(reader, told)
}

/** "Where: at the Barn", "Where: in Mill Lane 5": prepositions before a name, or before an address, are none of it. */
function withoutLead({ tokens: { list }, places }: PlaceReader, line: TokenSpan | null): TokenSpan | null {
  if (!line) return null
  const little = words(`${places.before.join(' ')} ${places.beforeStreet}`)
  let first = line.first
  while (first < line.next && little.has(list[first]?.key ?? '')) first++
  if (first === line.next) return null
  return list[first]?.capital ? { first, next: line.next } : line
}

/** "Wonder World, Unit 4": in a labelled line without a street, the first comma ends the name. */
function afterComma({ tokens }: PlaceReader, line: TokenSpan): TokenSpan | null {
  const comma = tokens.list.slice(line.first, line.next).findIndex(({ key }) => key === ',')
  return comma > 0 ? trim(tokens, { first: line.first + comma + 1, next: line.next }) : null
}

function trim({ list }: Tokens, { first, next }: TokenSpan): TokenSpan | null {
  let end = next
  while (end > first && list[end - 1]?.kind !== 'word' && list[end - 1]?.kind !== 'number') end--
  return end > first ? { first, next: end } : null
}

/** No sign or emoji at either end, and no bracket that is never closed. */
function tidy(found: Words): Words {
  const lead = /^[^\p{L}\p{N}]{0,20}/u.exec(found.value)?.[0].length ?? 0
  const whole = found.value.includes(')') ? found.value : (found.value.split(' (')[0] ?? '')
  const value = whole.slice(lead).replace(/[^\p{L}\p{N})]{1,20}$/u, '')
  return { value, start: found.start + lead, end: found.start + lead + value.length }
}
