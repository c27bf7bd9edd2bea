import type { PhraseTable } from '@/utils/kit/phrases'
import type { Token, Tokens } from '@/utils/kit/tokens'
import type { Language, Places } from '@/utils/languages/language'
import { nameRules } from './name-rules'
import { isPossessive } from './names'
import { findFirst, phrases, type TokenSpan, type Words, wordsOf } from './tables'
import { words } from './words'

export interface ReadPlace {
  venue: Words | null
  address: Words | null
}

/** Longest name of a place, in tokens. */
const MAX_VENUE = 8
const MAX_ADDRESS = 16

/** Where the party is. `taken` are spans of dates, which no place may cover. */
export function readPlace(tokens: Tokens, language: Language, isDate: (token: number) => boolean): ReadPlace {
  const { places, dates, people } = language
  const { isOrdinary } = nameRules(language)
  const reader: Reader = {
    tokens,
    places,
    isDate,
    events: words(people.events),
    isTerm: key => dates.terms[key] !== undefined,
    isOrdinary: key => isOrdinary(key) || words(people.notNames).has(key)
  }
  const labelled = readLabelled(reader, places.labels)
  const addressLine = readLabelled(reader, places.addressLabels)
  const street = readStreet(reader, 0, tokens.list.length)
  const address =
    addressLine ??
    (labelled && (readStreet(reader, labelled.first, labelled.next) ?? afterComma(reader, labelled))) ??
    street
  const venue = labelled ? cutAddress(reader, labelled, address) : readVenue(reader, address)
  return { venue: venue && tidy(wordsOf(tokens, venue)), address: address && tidy(wordsOf(tokens, address)) }
}

interface Reader {
  tokens: Tokens
  places: Places
  isDate: (token: number) => boolean
  isTerm: (key: string) => boolean
  /** Nouns of what is celebrated. */
  events: ReadonlySet<string>
  /** A frequent word of the language. */
  isOrdinary: (key: string) => boolean
}

/** The rest of a line behind "Where:" or 📍. */
function readLabelled({ tokens, isDate }: Reader, labels: readonly string[]): TokenSpan | null {
  const table = phrases(labels)
  const { list } = tokens
  for (let i = 0; i < list.length; i++) {
    const next = table.at(list, i)?.next
    if (next === undefined || !isLabel(list, i, next)) continue
    let first = afterLabels(table, list, next)
    while (list[first]?.kind === 'mark' || (first === next && list[first]?.kind === 'break')) first++
    let end = first
    while (
      end < list.length &&
      list[end]?.kind !== 'break' &&
      end - first < MAX_ADDRESS &&
      !isDate(end) &&
      !isStop(list, end)
    )
      end++
    if (end > first) return { first, next: end }
  }
  return null
}

/** "📍 Location: ..": one label may follow another. */
function afterLabels(table: PhraseTable<true>, list: readonly Token[], first: number): number {
  let at = first
  while (list[at]?.kind === 'mark') at++
  return table.at(list, at)?.next ?? first
}

/** A label is followed by a colon, or is a sign of its own. */
const isLabel = (list: readonly Token[], first: number, next: number) =>
  list[next]?.key === ':' ||
  (list[first]?.kind === 'mark' && next === first + 1) ||
  (list[next]?.kind === 'mark' && list[next + 1]?.key === ':')

const isStop = (list: readonly Token[], at: number) =>
  /^[.!?;]$/.test(list[at]?.key ?? '') &&
  (list[at + 1] === undefined || list[at + 1]?.spaced === true || list[at + 1]?.kind === 'break')

/** "12 Oak Road, Leeds LS1 2AB", "Dallas Street". */
function readStreet(reader: Reader, from: number, to: number): TokenSpan | null {
  const { list } = reader.tokens
  const streets = words(reader.places.streets)
  for (let i = from; i < to; i++) {
    const token = list[i]
    if (!token || reader.isDate(i)) continue
    if (token.kind === 'number' && token.key.length <= 5) {
      const end = streetEnd(reader, i + 1, to, streets)
      if (end) return { first: i, next: withTown(reader, end, to) }
    }
    const isNamed = token.capital && words(reader.places.beforeStreet).has(list[i - 1]?.key ?? '')
    const end = isNamed && streetEnd(reader, i, to, streets)
    if (end && end > i + 1) return { first: i, next: withTown(reader, end, to) }
  }
  return null
}

/** Behind the street's last word, at most five words on. */
function streetEnd({ tokens }: Reader, first: number, to: number, streets: ReadonlySet<string>): number | null {
  let at = first
  if (tokens.list[at]?.kind === 'word' && tokens.list[at]?.key.length === 1 && !tokens.list[at]?.spaced) at++
  for (let i = at; i < Math.min(to, at + 5); i++) {
    const token = tokens.list[i]
    if (token?.kind !== 'word') return null
    if (i > at && streets.has(token.key)) return i + 1
  }
  return null
}

/** Takes ", Leeds LS1 2AB" into the address. */
function withTown({ tokens, isDate }: Reader, next: number, to: number): number {
  const { list } = tokens
  let end = next
  while (end < Math.min(to, next + 8)) {
    const comma = list[end]?.key === ',' ? 1 : 0
    const word = list[end + comma]
    const isTown =
      word !== undefined &&
      !isDate(end + comma) &&
      (word.capital || (word.kind === 'number' && comma === 0)) &&
      !(word.kind === 'word' && !comma && list[end + comma + 1]?.key === ':')
    if (!isTown) break
    end += comma + 1
  }
  return end
}

/** What stands in a labelled line before the address; nothing if the address is all. */
function cutAddress({ tokens }: Reader, line: TokenSpan, address: TokenSpan | null): TokenSpan | null {
  if (!address || address.first >= line.next || address.next <= line.first) return trim(tokens, line)
  return address.first > line.first ? trim(tokens, { first: line.first, next: address.first }) : null
}

/** "Wonder World, Unit 4": in a labelled line without a street, the first comma ends the name. */
function afterComma({ tokens }: Reader, line: TokenSpan): TokenSpan | null {
  const comma = tokens.list.slice(line.first, line.next).findIndex(({ key }) => key === ',')
  return comma > 0 ? trim(tokens, { first: line.first + comma + 1, next: line.next }) : null
}

function trim({ list }: Tokens, { first, next }: TokenSpan): TokenSpan | null {
  let end = next
  while (end > first && list[end - 1]?.kind !== 'word' && list[end - 1]?.kind !== 'number') end--
  return end > first ? { first, next: end } : null
}

/** "at Jump Zone", "at the church hall", else "at ours". */
function readVenue(reader: Reader, address: TokenSpan | null): TokenSpan | null {
  const { places } = reader
  for (const before of places.before) {
    const named = namedVenue(reader, words(before), address)
    if (named) return named
  }
  return afterDate(reader, address) ?? unknownWord(reader) ?? findFirst(reader.tokens, places.homes)
}

/** The first name after one of the prepositions; else the first venue in lower case. */
function namedVenue(reader: Reader, before: ReadonlySet<string>, address: TokenSpan | null): TokenSpan | null {
  const { tokens, places } = reader
  const arrivals = phrases(places.arrivals)
  let lowerCase: TokenSpan | null = null
  for (let i = 0; i < tokens.list.length; i++) {
    const next = before.has(tokens.list[i]?.key ?? '') ? i + 1 : arrivals.at(tokens.list, i)?.next
    if (next === undefined) continue
    const named = venueFrom(reader, next, address)
    if (named?.isNamed) return named.span
    lowerCase ??= named?.span ?? null
  }
  return lowerCase
}

/** "Saturday 2-4, Highfield Centre": a venue right behind the date, set off by a sign. */
function afterDate(reader: Reader, address: TokenSpan | null): TokenSpan | null {
  const { list } = reader.tokens
  for (let i = 1; i < list.length - 1; i++) {
    if (!reader.isDate(i - 1) || list[i]?.kind !== 'mark' || !SEPARATORS.has(list[i]?.key ?? '')) continue
    const named = venueFrom(reader, i + 1, address)
    const isAll = named && !isLetterOrFigure(list[named.span.next]) && named.span.next - named.span.first > 1
    if (isAll) return named.span
  }
  return null
}

const SEPARATORS = new Set([',', '|', '-', '–', '@', '•', '·'])
const isLetterOrFigure = (token: Token | undefined) => token?.kind === 'word' || token?.kind === 'number'

/** "at gymfinity": a word that the language does not have. */
function unknownWord({ tokens, places, isDate, isOrdinary }: Reader): TokenSpan | null {
  const { list } = tokens
  const at = words(places.before[0] ?? '')
  for (let i = 0; i < list.length; i++) {
    if (!at.has(list[i]?.key ?? '')) continue
    let next = i + 1
    while (
      next < i + 4 &&
      list[next]?.kind === 'word' &&
      !isDate(next) &&
      !isOrdinary(list[next]?.key ?? '') &&
      !words(places.notPlaces).has(list[next]?.key ?? '')
    )
      next++
    if (next > i + 1) return { first: i + 1, next }
  }
  return null
}

/** The name after a preposition: capitals, or lower-case words that end in a noun of a venue. */
function venueFrom(reader: Reader, from: number, address: TokenSpan | null) {
  const { tokens, places, isDate, isTerm } = reader
  const { list } = tokens
  const first = words(places.articles).has(list[from]?.key ?? '') ? from + 1 : from
  const lead = list[first]
  if (lead?.kind !== 'word' || isDate(first) || words(places.notPlaces).has(lead.key)) return null
  if (isSomebodys(reader, first)) return null
  const next = nameEnd(reader, first, address)
  const isNamed = lead.capital && !isTerm(lead.key)
  const venueEnd = lastVenueNoun(list, first, next, words(places.venues))
  if (isNamed)
    return {
      span: { first, next: Math.max(capitalEnd(list, first, next, words(places.inside)), venueEnd) },
      isNamed: true
    }
  return venueEnd > first ? { span: { first, next: venueEnd }, isNamed: false } : null
}

/** "invited to Leo's party" names no place. */
function isSomebodys({ tokens, events }: Reader, first: number): boolean {
  const ahead = tokens.list.slice(first, first + 5)
  return ahead.some(isPossessive) && ahead.some(token => events.has(token.key))
}

/** As far as a name could go: up to a sign that ends it, a date, a street. */
function nameEnd({ tokens, isDate }: Reader, first: number, address: TokenSpan | null): number {
  let next = first
  while (next < first + MAX_VENUE) {
    const token = tokens.list[next]
    const isPart =
      token?.kind === 'word' ||
      token?.kind === 'number' ||
      ((token?.key === '-' || token?.key === '&' || token?.key === "'" || token?.key === '.') &&
        tokens.list[next + 1]?.kind === 'word' &&
        (token.key !== '.' || !tokens.list[next + 1]?.spaced))
    if (!isPart || isDate(next) || next === address?.first) break
    next++
  }
  return next
}

/** Behind the last capitalised word that is joined to the first by capitals and little words only. */
function capitalEnd(list: readonly Token[], first: number, to: number, inside: ReadonlySet<string>): number {
  let end = first + 1
  for (let i = first + 1; i < to; i++) {
    const token = list[i]
    if (token?.capital || token?.kind === 'number') end = i + 1
    else if (token?.kind === 'mark') continue
    else if (!inside.has(token?.key ?? '')) break
  }
  return end
}

function lastVenueNoun(list: readonly Token[], first: number, to: number, venues: ReadonlySet<string>): number {
  for (let i = Math.min(to, first + 4) - 1; i >= first; i--) if (venues.has(list[i]?.key ?? '')) return i + 1
  return first
}

/** No sign or emoji at either end. */
function tidy(found: Words): Words {
  const lead = /^[^\p{L}\p{N}]{0,20}/u.exec(found.value)?.[0].length ?? 0
  const value = found.value.slice(lead).replace(/[^\p{L}\p{N})]{1,20}$/u, '')
  return { value, start: found.start + lead, end: found.start + lead + value.length }
}
