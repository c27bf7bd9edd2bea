import { excerpt } from '@/utils/kit/excerpt'
import { hasTime } from '@/utils/kit/has-time'
import type { IcsEvent } from '@/utils/kit/ics'
import { toWallClock } from '@/utils/kit/time'
import { type Tokens, tokenize } from '@/utils/kit/tokens'
import type { Language } from '@/utils/languages/language'
import { languages } from '@/utils/languages/languages'
import type { When } from '@/utils/model/facts'
import type { Message } from '@/utils/model/message'
import type { PartyReading, Reading } from '@/utils/model/reading'
import type { RsvpReading } from '@/utils/model/rsvp'
import { isAgreement, isWavering } from './detect/is-agreement'
import { type FoundRsvp, readRsvp as findRsvp } from './detect/read-rsvp'
import { type IcsReading, readIcsFile } from './extract/read-ics'
import { readStructured, withStructured } from './extract/structured/read-structured'
import { LONGEST, readAsInvitation, readText } from './read-text'

export type { IcsReading } from './extract/read-ics'
export { findParty } from './merge/find-party'
export { learnFrom } from './merge/learn-from'
export { mergeSightings } from './merge/merge-sightings'
export { readAsInvitation } from './read-text'

/** What reading needs to know of the family, never of the moment: a message is read against the time it was sent. */
export interface ReadingContext {
  /** IANA time zone of the family. */
  zone: string
  /** ISO 3166-1 country, for the order of day and month: `US` writes 7/12 for 12 July. */
  region: string
  /** BCP 47, where the page says what language it is in; the text itself counts for more. */
  language?: string
  /** Instant at which the parent added a message of unknown date: it finds the year of "14 June", no weekday. */
  seenAt?: string
}

export type ReadableMessage = Pick<Message, 'key' | 'text' | 'sender' | 'sentAt'> &
  Partial<Pick<Message, 'links' | 'structured'>>

/** One message, understood. Pure, and never throws on what people or pages write. */
export function readMessage(message: ReadableMessage, context: ReadingContext): Reading {
  const sentAt = message.sentAt.instant === null ? null : toWallClock(message.sentAt.instant, context.zone)
  const seenAt = context.seenAt === undefined ? null : toWallClock(context.seenAt, context.zone)
  const { region, language } = context
  const reading = readText(message, { region, sentAt, seenAt, ...(language !== undefined && { language }) })
  return withEventData(reading, message, context.zone)
}

/** A reading, and what the page marks up for machines beside its text. `zone` is the family's. */
export function withEventData(
  reading: Reading,
  { structured = {}, links = [] }: Partial<Pick<Message, 'links' | 'structured'>>,
  zone: string
): Reading {
  return { ...reading, parties: withStructured(reading.parties, readStructured(structured, links, zone)) }
}

/**
 * Reads a calendar file that the parent opened or pasted; ical.js is loaded only now. Throws `BrokenIcsError` of
 * `kit/ics`. `keyOf` gives each event the key that its sources carry.
 */
export async function readIcs(
  text: string,
  keyOf: (event: IcsEvent) => string,
  context: ReadingContext
): Promise<IcsReading> {
  const { parseIcs } = await import('@/utils/kit/ics')
  const textContext = { region: context.region, sentAt: null, seenAt: null }
  const readWords = (words: string) => readAsInvitation({ key: '', text: words, sender: null }, textContext)
  return readIcsFile(parseIcs(text, context.zone), keyOf, readWords)
}

/**
 * A message that follows a change which somebody asked for, read as the answer to it: `reply-yes`, `reply-no`, or null
 * where it is neither for certain. `language` is that of the question. Of its facts only the time is kept.
 */
export function readAnswer(message: ReadableMessage, language: string, context: ReadingContext): Reading | null {
  const reading = readMessage(message, { ...context, language })
  const answer = answerOf(reading, tokenize(message.text.slice(0, LONGEST)), language)
  if (!answer) return null
  const sentAt = message.sentAt.instant === null ? null : toWallClock(message.sentAt.instant, context.zone)
  const [party] = readAsInvitation(message, { region: context.region, language, sentAt, seenAt: null }).parties
  return { ...reading, class: answer, evidence: [], parties: [timeOnly(party)] }
}

/** "Ok, let's move it to Sunday" tells a change too. */
const MAY_AGREE: ReadonlySet<Reading['class']> = new Set(['other', 'plan', 'update', 'reply-yes'])

function answerOf(reading: Reading, tokens: Tokens, language: string): 'reply-yes' | 'reply-no' | null {
  if (reading.class === 'reply-no') return 'reply-no'
  if (!MAY_AGREE.has(reading.class)) return null
  const spoken = languages.filter(({ code }) => code === language || code === reading.language)
  const agrees = spoken.some(({ cues }) => isAgreement(tokens, cues))
  return agrees && !spoken.some(({ cues }) => isWavering(tokens, cues)) ? 'reply-yes' : null
}

function timeOnly(party: PartyReading | undefined): PartyReading {
  const { start } = party?.facts ?? {}
  return {
    facts: start ? { start } : {},
    questions: [],
    ...(party?.time && { time: party.time }),
    ...(party?.partDay && { partDay: party.partDay })
  }
}

/**
 * A message below an invitation of the parent's, read as an answer to it; null where it is none. It is a suggestion: the
 * parent confirms it. `language` is that of the invitation.
 */
export function readRsvp(message: ReadableMessage, language: string, context: ReadingContext): RsvpReading | null {
  const reading = readMessage(message, { ...context, language })
  const hasNews = reading.parties.some(party => hasTime(party) || Object.keys(party.facts).length > 0)
  const found = reading.class === 'update' && !hasNews ? 'other' : reading.class
  const tokens = tokenize(message.text.slice(0, LONGEST))
  const read = (each: Language) => findRsvp(tokens, each, found)
  const [own, hinted] = [reading.language, language].map(code => languages.find(each => each.code === code))
  const rsvp = (own && read(own)) ?? (hinted && read(hinted)) ?? inAnotherLanguage(message.text, read)
  if (!rsvp) return null
  const { start, end } = rsvp.evidence
  const by = rsvp.partstat === 'TENTATIVE' ? dayIn(reading.parties, message, { ...context, language }) : null
  return { ...rsvp, by, evidence: { start, end, words: excerpt(message.text, { start, end }) } }
}

/** A few words tell no language: an answer of several words that is most of its message counts in any. */
function inAnotherLanguage(text: string, read: (language: Language) => FoundRsvp | null): FoundRsvp | null {
  const found = languages.flatMap(each => read(each) ?? [])
  const isMost = ({ evidence: { start, end } }: FoundRsvp): boolean =>
    text.slice(start, end).includes(' ') && 3 * (end - start) > text.length
  return found.find(isMost) ?? null
}

/** The day on which a maybe is decided, where the message names one. */
function dayIn(parties: readonly PartyReading[], message: ReadableMessage, context: ReadingContext): When | null {
  const { region, language, zone } = context
  const sentAt = message.sentAt.instant === null ? null : toWallClock(message.sentAt.instant, zone)
  const [whole] = readAsInvitation(message, {
    region,
    sentAt,
    seenAt: null,
    ...(language !== undefined && { language })
  }).parties
  const { replyBy, start } = parties[0]?.facts ?? whole?.facts ?? {}
  return (replyBy ?? start)?.value.slice(0, 10) ?? null
}
