import { addDays, isDayOnly } from '@/utils/kit/time'
import type { Token, Tokens } from '@/utils/kit/tokens'
import type { WordSet } from '@/utils/kit/word-set'
import type { Language } from '@/utils/languages/language'
import type { Fact, FactName, Facts, FactValues, Question, Source, When } from '@/utils/model/facts'
import type { PartyReading } from '@/utils/model/reading'
import { personsIn } from './people/persons-in'
import { type ReadAge, readAge } from './people/read-age'
import { readContact } from './people/read-contact'
import { readHonoree } from './people/read-honoree'
import { readInvitee } from './people/read-invitee'
import { readPlace } from './place/read-place'
import { type ReadDetails, readDetails } from './read-details'
import { readLinks } from './read-link'
import { type ReadSmallPrint, readSmallPrint } from './read-small-print'
import type { ReadTimes, ReadWhen } from './when/read-times'
import { type ReadDates, readWhen } from './when/read-when'
import { withoutDenied } from './without-denied'
import { words } from './words'

export interface ExtractContext {
  messageKey: string
  language: Language
  /** When the message was sent, on the family's wall clock; null where nobody knows. */
  sentAt: When | null
  /** When the parent added it, if `sentAt` is null: it finds the year of "14 June" and nothing else. */
  seenAt?: When | null
  /** ISO 3166-1. */
  region: string
  sender: string | null
}

export interface Extracted {
  parties: readonly PartyReading[]
  dates: ReadDates
}

/** Every party that a text tells of, each fact with its words. One party at least: its facts may be empty. */
export function extractParties(tokens: Tokens, context: ExtractContext): Extracted {
  const dates = readWhen(tokens, context)
  const segments = splitParties(tokens, dates, context)
  const parties = segments.map(segment => readParty(segment, dates, context))
  return { parties, dates }
}

interface Segment {
  tokens: Tokens
  times: ReadTimes | null
  age: ReadAge | null
  /** Other days that are offered for the same party. */
  offered: readonly ReadTimes[]
}

/** Several days make several parties only if each part of the text names a child of its own. */
function splitParties(tokens: Tokens, { parties, age }: ReadDates, context: ExtractContext): Segment[] {
  const [first, ...rest] = parties
  const whole = { tokens, times: first ?? null, age, offered: rest.filter(times => isOtherDay(times, first)) }
  if (!first || rest.length === 0) return [whole]
  const joiners = words(context.language.people.joiners)
  const startOf = (part: number, all: readonly ReadTimes[]) => partStart(tokens, part, all, joiners)
  const parts = [first, ...rest].map((times, i, all) => {
    const part = slice(tokens, startOf(i, all), startOf(i + 1, all))
    return { tokens: part, times, age: readAge(part, context.language), offered: [] }
  })
  const names = parts.map(part => readHonoree(part.tokens, context.language, part.age, null)?.value)
  const areDifferent = names.every(Boolean) && new Set(names).size === names.length
  return areDifferent ? parts : [whole]
}

const isOtherDay = (times: ReadTimes, first: ReadTimes | undefined) =>
  times.start !== null && times.start.value.slice(0, 10) !== first?.start?.value.slice(0, 10)

/** A part begins with the sentence, line or "and" of its date, as far as the date before lets it. */
function partStart({ text, list }: Tokens, part: number, all: readonly ReadTimes[], joiners: WordSet): number {
  if (part === 0) return 0
  const times = all[part]
  if (!times) return text.length
  const cut = list.findLast(
    ({ kind, key, end }) => end <= times.at && (kind === 'break' || /^[.!;]$/.test(key) || joiners.has(key))
  )
  return Math.max(cut?.end ?? 0, all[part - 1]?.start?.end ?? 0)
}

const slice = ({ text, list }: Tokens, from: number, to: number): Tokens => ({
  text,
  list: list.filter(token => token.start >= from && token.end <= to)
})

function readParty({ tokens, times, age, offered }: Segment, dates: ReadDates, context: ExtractContext): PartyReading {
  const source = sourceMaker(tokens, context.messageKey)
  const isDate = ({ start }: Token) => dates.starts.has(start)
  const honoree = readHonoree(tokens, context.language, age, context.sender)
  const contact = readContact(tokens, context.language)
  const persons = personsIn(tokens, context.language.people, { honoree, contact, replyBy: dates.replyBy })
  const held = withoutDenied(tokens, context.language, isDate)
  const isDateAt = (index: number) => dates.starts.has(held.list[index]?.start ?? -1)
  const { venue, address, isGuess } = readPlace(held, context.language, isDateAt, persons)
  const print = readSmallPrint(tokens, context.language)
  const details = readDetails(tokens, context.language.smallPrint)
  const invitee = readInvitee(tokens, context.language)
  const { link, map } = readLinks(tokens.text)
  const end = times ? times.end : dates.leaving
  const facts: Facts = withoutNulls({
    ...factsOf(print, source),
    ...factsOf(details, source),
    invitee: invitee && fact(invitee.value, true, source(invitee)),
    link: link && fact(link.value, true, source(link)),
    map: map && fact(map.value, true, source(map)),
    honoree: honoree && fact(honoree.value, honoree.known, source(honoree)),
    age: age && fact(age.value, true, source(age)),
    start: times?.start && whenFact(times.start, source, offered),
    end: end && whenFact(toExclusive(end), source, []),
    venue: venue && fact(venue.value, !isGuess, source(venue)),
    address: address && fact(address.value, true, source(address)),
    replyBy: dates.replyBy && whenFact(dates.replyBy, source, []),
    replyTo: contact && fact(contact.value, true, source(contact))
  })
  const time = dates.time && {
    start: dates.time.start && whenFact(dates.time.start, source, []),
    end: dates.time.end && whenFact(dates.time.end, source, [])
  }
  return {
    facts,
    questions: questionsOf(facts, times, dates, offered.length > 0),
    ...(time && { time }),
    ...(times?.partDay && { partDay: times.partDay })
  }
}

type MakeSource = (span: { start: number; end: number }) => Source
const sourceMaker =
  ({ text }: Tokens, messageKey: string): MakeSource =>
  ({ start, end }) => ({ messageKey, start, end, words: text.slice(start, end) })

const fact = <Value>(value: Value, known: boolean, source: Source): Fact<Value> => ({
  value,
  certainty: known ? 'known' : 'implied',
  source,
  alternatives: []
})

const whenFact = (when: ReadWhen, source: MakeSource, offered: readonly ReadTimes[]): Fact<When> => ({
  ...fact(when.value, when.known && offered.length === 0, source(when)),
  alternatives: [...when.alternatives, ...offered.flatMap(times => times.start?.value ?? [])]
})

function factsOf(print: ReadSmallPrint | ReadDetails, source: MakeSource): Facts {
  return Object.fromEntries(
    Object.entries(print).map(([name, read]) => [name, fact<FactValues[FactName]>(read.value, true, source(read))])
  )
}

/** "12 to 14 June" ends where the 15th begins: ends are exclusive. */
const toExclusive = (end: ReadWhen): ReadWhen => (isDayOnly(end.value) ? { ...end, value: addDays(end.value, 1) } : end)

function withoutNulls(facts: { [Name in FactName]?: Facts[Name] | null | undefined }): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== undefined))
}

const readingsOf = ({ readings }: ReadTimes) => (readings.length > 0 ? { readings } : {})

/** What only the parent, or the host, can settle. */
function questionsOf(facts: Facts, times: ReadTimes | null, dates: ReadDates, hasChoice: boolean): Question[] {
  const questions: Question[] = []
  const ask = (about: FactName, why: Question['why']) => questions.push({ about, why })
  if (times?.problem) questions.push({ about: 'start', why: times.problem, ...readingsOf(times) })
  else if (hasChoice) ask('start', 'choose')
  if (!times?.problem && (!facts.start || facts.start.value.length === 10)) ask('start', 'missing')
  if (facts.start && !facts.end) ask('end', 'missing')
  if (!facts.venue && !facts.address) ask('venue', 'missing')
  if (dates.isReplyByUndated) ask('replyBy', 'undated')
  return questions
}
