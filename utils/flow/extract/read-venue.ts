import type { Token } from '@/utils/kit/tokens'
import type { WordSet } from '@/utils/kit/word-set'
import { isShortened } from './is-shortened'
import { leadingVenue } from './leading-venue'
import { isPossessive } from './names'
import type { PlaceReader } from './place-reader'
import { segmentVenue } from './segment-venue'
import { findFirst, phrases, type TokenSpan } from './tables'
import { words } from './words'

/** Longest name of a place, in tokens. */
const MAX_VENUE = 8

/** "at Jump Zone", "come to Jump Zone", "in Rathmore", else "at the church hall", else "at ours". */
export function readVenue(reader: PlaceReader, address: TokenSpan | null): TokenSpan | null {
  const { places } = reader
  const [sure = '', ...others] = places.before
  let plain: TokenSpan | null = null
  const beside = segmentVenue(reader, address)
  for (const next of [
    behindWord(reader, sure),
    behindArrival(reader),
    ...others.map(list => behindWord(reader, list))
  ]) {
    const named = namedVenue(reader, next, address)
    if (named?.isNamed) return beside && isToldFirst(reader, beside, named.span) ? beside : named.span
    plain ??= named?.span ?? null
  }
  const home = homeIn(reader)
  const unknown = unknownWord(reader, address)
  return beside ?? plain ?? (places.nounsCapital ? (home ?? unknown) : (unknown ?? home))
}

/** "12:30, Parroquia San Ginés. Después comida en Mesón Real": the noun of a place that stands by itself comes first. */
const isToldFirst = ({ tokens: { list }, places }: PlaceReader, beside: TokenSpan, named: TokenSpan): boolean =>
  places.venuesFirst === true && beside.next < named.first && words(places.venues).has(list[beside.first]?.key ?? '')

/** "at ours"; where the noun comes first, without what stands before it: "en casa" is "casa". */
function homeIn({ tokens, places }: PlaceReader): TokenSpan | null {
  const home = findFirst(tokens, places.homes)
  if (!home || !places.venuesFirst) return home
  const inside = words(`${places.venues} ${places.articles}`)
  let { first } = home
  while (first < home.next - 1 && !inside.has(tokens.list[first]?.key ?? '')) first++
  return { first, next: home.next }
}

interface Venue {
  span: TokenSpan
  /** With a capital. */
  isNamed: boolean
}

/** Where the name of a place would begin, if a word that announces one stands at this token. */
type Behind = (at: number) => number | undefined

const behindWord = ({ tokens: { list } }: PlaceReader, before: string): Behind => {
  const set = words(before)
  return at => (set.has(list[at]?.key ?? '') ? at + 1 : undefined)
}

const behindArrival = ({ tokens: { list }, places }: PlaceReader): Behind => {
  const arrivals = phrases(places.arrivals)
  return at => arrivals.at(list, at)?.next
}

/** The first name after a word that announces a place; else the first venue in lower case. */
function namedVenue(reader: PlaceReader, behind: Behind, address: TokenSpan | null): Venue | null {
  const { list } = reader.tokens
  let lowerCase: Venue | null = null
  for (let i = 0; i < list.length; i++) {
    if (address && i >= address.first && i < address.next) continue
    const next = behind(i)
    if (next === undefined || isGluedSign(list, i) || (address && next >= address.first && i <= address.next)) continue
    const found = venueFrom(reader, next, address)
    const named = found && !found.isNamed ? (inBrackets(reader, found.span, address) ?? found) : found
    if (named?.isNamed) named.span = withHouse(reader, named.span, address)
    if (named?.isNamed) return lowerCase && isTownOf(lowerCase.span, i) ? lowerCase : named
    lowerCase ??= named
  }
  return lowerCase
}

/** "in the park (Alexandra Park, by the bandstand)": the name of it. */
function inBrackets(reader: PlaceReader, { next }: TokenSpan, address: TokenSpan | null): Venue | null {
  const inside = reader.tokens.list[next]?.key === '(' ? venueFrom(reader, next + 1, address) : null
  return inside?.isNamed ? inside : null
}

/** "invitad@s", "mia@example.org": the sign is no preposition inside a word. */
const isGluedSign = (list: readonly Token[], at: number): boolean =>
  list[at]?.key === '@' && list[at]?.spaced === false && list[at + 1]?.spaced === false

/** "The Orangery, Longleigh House": a second name that ends in a noun of a venue belongs to the first. */
function withHouse(reader: PlaceReader, span: TokenSpan, address: TokenSpan | null): TokenSpan {
  const { tokens, places } = reader
  const { list } = tokens
  if (list[span.next]?.key !== ',' || !list[span.next + 1]?.capital) return span
  const first = span.next + 1
  const end = capitalEnd(list, first, nameEnd(reader, first, address), words(places.inside))
  const isHouse = end > first + 1 && words(places.venues).has(list[end - 1]?.key ?? '') && list[end]?.kind !== 'word'
  return isHouse ? { first: span.first, next: end } : span
}

/** "in the community hall in Rathmore": the name right behind a venue is its town. */
const isTownOf = (venue: TokenSpan, preposition: number): boolean => venue.next === preposition

/** "at gymfinity": a word that the language does not have. Where there is an address, it stands right before it. */
function unknownWord({ tokens, places, isDate, isOrdinary }: PlaceReader, address: TokenSpan | null): TokenSpan | null {
  const { list } = tokens
  const at = words(places.before[0] ?? '')
  for (let i = 0; i < list.length; i++) {
    if (!at.has(list[i]?.key ?? '') || isGluedSign(list, i) || phrases(places.homes).at(list, i)) continue
    let next = i + 1
    while (
      next < i + 4 &&
      list[next]?.kind === 'word' &&
      !isDate(next) &&
      !isOrdinary(list[next]?.key ?? '') &&
      !words(places.notPlaces).has(list[next]?.key ?? '')
    )
      next++
    const isOpen = places.nounsCapital && list[next]?.kind === 'word' && !isDate(next)
    const isApart = address !== null && (next >= address.first || address.first > next + 2)
    if (next > i + 1 && !isOpen && !isApart) return { first: i + 1, next }
  }
  return null
}

/** The name after a preposition: capitals, or lower-case words that end in a noun of a venue. */
function venueFrom(reader: PlaceReader, from: number, address: TokenSpan | null): Venue | null {
  const { tokens, places, isDate, isTerm } = reader
  const { list } = tokens
  if (isHome(reader, from) || isHome(reader, from - 1)) return null
  const isArticle = words(places.articles).has(list[from]?.key ?? '')
  const first = isArticle ? from + 1 : from
  // "The Barn" is a name with its article.
  const nameFirst = isArticle && list[from]?.capital && list[first]?.capital ? from : first
  const lead = list[first]
  if (lead?.kind !== 'word' || isDate(first) || words(places.notPlaces).has(lead.key)) return null
  if (isSomebodys(reader, first)) return null
  const next = nameEnd(reader, first, address)
  if (next === first || isEventName(reader, first, next) || isCalled(list, first, next)) return null
  if (places.venuesFirst && words(places.venues).has(lead.key)) {
    const span = leadingVenue(reader, first, next)
    return { span, isNamed: list.slice(first, span.next).some(({ capital }) => capital) }
  }
  const isNamed = lead.capital && !isTerm(lead.key)
  const venueEnd = lastVenueNoun(list, first, beforeTerm(reader, first, next), words(places.venues))
  if (places.nounsCapital && venueEnd === first && !isTitle(list, first)) return null
  if (isNamed)
    return {
      span: { first: nameFirst, next: Math.max(capitalEnd(list, first, next, words(places.inside)), venueEnd) },
      isNamed: true
    }
  if (venueEnd === first) return null
  const end = places.venuesFirst ? leadingVenue(reader, venueEnd - 1, next).next : venueEnd
  return { span: { first, next: end }, isNamed: false }
}

/** "at ours", "à la maison"; but "à la Maison de la Nature", "en casa de la abuela" are names. */
function isHome({ tokens: { list }, places }: PlaceReader, at: number): boolean {
  const next = phrases(places.homes).at(list, at)?.next
  if (next === undefined || !places.venuesFirst) return next !== undefined
  return !list[next - 1]?.capital && !words(places.inside).has(list[next]?.key ?? '')
}

/** Where every noun has a capital, it takes two of them to make a name: "Monkey Town". */
const isTitle = (list: readonly Token[], first: number): boolean =>
  list[first]?.capital === true && list[first + 1]?.capital === true && list[first + 1]?.spaced === true

/** "invited to Leo's party" names no place. */
function isSomebodys({ tokens, events }: PlaceReader, first: number): boolean {
  const ahead = tokens.list.slice(first, first + 5)
  return ahead.some(isPossessive) && ahead.some(token => events.has(token.key))
}

/** "a Giulia 333 0000001": somebody to be called. */
const isCalled = (list: readonly Token[], first: number, next: number): boolean =>
  list.slice(first + 1, next).some(({ kind, key }) => kind === 'number' && key.length > 5)

/** "invited to a PIRATE PARTY". */
function isEventName({ tokens: { list }, places, events }: PlaceReader, first: number, to: number): boolean {
  const end = capitalEnd(list, first, to, words(places.inside))
  return events.has(list[end - 1]?.key ?? '') && list[end - 1]?.kind === 'word'
}

/** As far as a name could go: up to a sign that ends it, a date, a street. */
function nameEnd({ tokens, isDate }: PlaceReader, first: number, address: TokenSpan | null): number {
  let next = first
  while (next < first + MAX_VENUE) {
    const token = tokens.list[next]
    const isPart =
      token?.kind === 'word' ||
      token?.kind === 'number' ||
      ((token?.key === '-' || token?.key === '&' || token?.key === "'" || token?.key === '.') &&
        tokens.list[next + 1]?.kind === 'word' &&
        (token.key !== '.' || !tokens.list[next + 1]?.spaced || isShortened(tokens.list, next)))
    if (!isPart || isDate(next) || next === address?.first) break
    next++
  }
  return next
}

/** Behind the last capitalised word that is joined to the first by capitals and little words only. */
function capitalEnd(list: readonly Token[], first: number, to: number, inside: WordSet): number {
  let end = first + 1
  for (let i = first + 1; i < to; i++) {
    const token = list[i]
    if (token?.capital || token?.kind === 'number') end = i + 1
    else if (token?.kind === 'mark') continue
    else if (!inside.has(token?.key ?? '')) break
  }
  return end
}

/** "Victoria Park after school": a word of dates begins something else. */
function beforeTerm({ tokens: { list }, places, isTerm }: PlaceReader, first: number, to: number): number {
  for (let i = first + 1; i < to; i++) {
    const { key = '', capital = false } = list[i] ?? {}
    if (isTerm(key) && !capital && !words(places.inside).has(key)) return i
  }
  return to
}

function lastVenueNoun(list: readonly Token[], first: number, to: number, venues: WordSet): number {
  for (let i = Math.min(to, first + 4) - 1; i >= first; i--) if (venues.has(list[i]?.key ?? '')) return i + 1
  return first
}
