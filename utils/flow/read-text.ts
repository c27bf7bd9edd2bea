import { hasTime } from '@/utils/kit/has-time'
import { type Tokens, tokenize, without } from '@/utils/kit/tokens'
import { readSpeakers } from '@/utils/kit/turns'
import type { Language } from '@/utils/languages/language'
import { languages } from '@/utils/languages/languages'
import type { Source, When } from '@/utils/model/facts'
import type { Message } from '@/utils/model/message'
import type { PartyReading, Reading } from '@/utils/model/reading'
import { chooseLanguages } from './detect/choose-language'
import { type Detected, detect } from './detect/detect'
import type { Features } from './detect/features'
import { readChatHeaders } from './extract/chat-header'
import { type Extracted, extractParties } from './extract/extract-parties'
import { readMailHeader } from './extract/mail-header'
import { asMeant } from './extract/misspelt'
import { ownWordsEnd } from './extract/own-words'
import { readQuoted } from './extract/quoted'
import { readProposal, withTimeFrom } from './extract/read-proposal'
import { findingsOf } from './findings-of'

export interface TextContext {
  region: string
  /** BCP 47, a hint. */
  language?: string
  /** Wall clock of the family. */
  sentAt: When | null
  seenAt: When | null
}

type Text = Pick<Message, 'key' | 'text' | 'sender'>

/** The same for a text whose time is on the wall clock already. */
export function readText(message: Text, context: TextContext): Reading {
  const { reading, extracted, asks } = readWhole(message, context)
  if (asks && reading.class === 'update') return { ...reading, parties: [asks] }
  const parties = partiesOf(reading.class, extracted.parties)
  return { ...reading, parties, ...(asks && hasTime(asks) && { asks }) }
}

/** For a text that is known to be an invitation, whatever it looks like: its parties are kept. */
export function readAsInvitation(message: Text, context: TextContext): Reading {
  const { reading, extracted } = readWhole(message, context)
  return { ...reading, class: 'invite', parties: extracted.parties }
}

/** What the score of a text is summed from, for training. */
export const readFeatures = (message: Text, context: TextContext): Features =>
  readWhole(message, context).detected.features

interface Whole {
  reading: Reading
  detected: Detected
  extracted: Extracted
  /** A change that is only asked for. */
  asks: PartyReading | null
}

/** Longest start of a text that is read, in UTF-16 units: no invitation is longer, and a megabyte would take seconds. */
export const LONGEST = 100_000

/** Where a text mixes two languages, the one in which more of an invitation can be read. */
function readWhole(message: Text, context: TextContext): Whole {
  const tokens = tokenize(message.text.slice(0, LONGEST))
  const [first, second] = chooseLanguages(tokens, languages, context)
  const whole = readIn(first, tokens, message, context)
  if (!second) return whole
  const other = readIn(second, tokens, message, context)
  const isOther = worthOf(other) > worthOf(whole) ? !beginsAtLimit(other, whole) : beginsAtLimit(whole, other)
  return isOther ? withFactsOf(whole, other) : withFactsOf(other, whole)
}

/** "RSVP by / confirmar até 24/4": the day to answer by, which the other language's words do not tell. */
function beginsAtLimit(one: Whole, other: Whole): boolean {
  const dayOf = ({ extracted }: Whole, name: 'start' | 'replyBy') =>
    extracted.parties[0]?.facts[name]?.value.slice(0, 10)
  const day = dayOf(one, 'start')
  return day !== undefined && day === dayOf(other, 'replyBy')
}

/** Facts that one language may tell alone: "Chloé fête ses 5 ans! Party is Saturday". */
const TOLD_ONCE = ['honoree', 'age', 'venue', 'address', 'replyBy', 'start', 'end'] as const

const WHEN: ReadonlySet<string> = new Set(['start', 'end'])

/** The second reading, and what only the first one holds of a single party. */
function withFactsOf(other: Whole, whole: Whole): Whole {
  const [party, ...more] = whole.extracted.parties
  const told = other.extracted.parties[0]?.facts ?? {}
  if (!party || more.length > 0) return whole
  // "Sábado / Saturday 20, 12:00 to 2:00": the end counts where both begin alike.
  const isAlike = told.start?.value === (party.facts.start ?? told.start)?.value
  const isAsked = party.questions.some(({ about, why }) => about === 'start' && why !== 'missing')
  const mayTell = (name: (typeof TOLD_ONCE)[number]) => !WHEN.has(name) || (isAlike && !isAsked)
  const lacking = TOLD_ONCE.filter(name => !party.facts[name] && told[name] && mayTell(name))
  const facts = { ...Object.fromEntries(lacking.map(name => [name, told[name]])), ...party.facts }
  const questions = party.questions.filter(({ about, why }) => why !== 'missing' || !facts[about])
  return { ...whole, extracted: { ...whole.extracted, parties: [{ ...party, facts, questions }] } }
}

/** What it counts that a text is understood as something. */
const SAID = 0.3

const worthOf = ({ reading, extracted }: Whole): number =>
  reading.score +
  0.1 * Object.keys(extracted.parties[0]?.facts ?? {}).length +
  (reading.class === 'other' || reading.class === 'plan' ? 0 : SAID)

function readIn(language: Language, all: Tokens, message: Text, context: TextContext): Whole {
  const header = readMailHeader(message.text, language.mail)
  const skipped = [
    ...header.skipped,
    ...readQuoted(message.text),
    ...readChatHeaders(message.text),
    ...readSpeakers(message.text)
  ]
  const tokens = asMeant(without(all, skipped), language)
  const whole = readTokens(language, tokens, { ...message, sender: message.sender ?? header.from }, context)
  const own = whole.reading.class === 'other' ? 0 : ownWordsEnd(message.text, header)
  // "Sorry, we are away!", above a mail that invites: what its writer says is an answer, whatever stands below.
  const above = own > 0 ? readTokens(language, upTo(tokens, own), message, context) : whole
  return ANSWERS.has(above.reading.class) ? above : whole
}

const ANSWERS: ReadonlySet<Reading['class']> = new Set(['reply-yes', 'reply-no', 'reply-maybe'])

const upTo = ({ text, list }: Tokens, end: number): Tokens => ({
  text: text.slice(0, end),
  list: list.filter(token => token.end <= end)
})

function readTokens(language: Language, tokens: Tokens, message: Text, context: TextContext): Whole {
  const facts = { ...context, messageKey: message.key, language, sender: message.sender }
  const all = extractParties(tokens, facts)
  const detected = detect(tokens, language, findingsOf(all, tokens, language, context.sentAt))
  const isAnew = detected.class === 'update' && detected.anewFrom >= 0
  const extracted = isAnew ? withTimeFrom(tokens, all, facts, detected.anewFrom) : all
  const toSource = ({ start, end }: { start: number; end: number }): Source => ({
    messageKey: message.key,
    start,
    end,
    words: message.text.slice(start, end)
  })
  const evidence = detected.evidence.map(toSource)
  const isRefusal = REFUSALS.has(detected.class)
  return {
    detected,
    asks: isRefusal || MAY_ASK.has(detected.class) ? readProposal(tokens, extracted, facts, isRefusal) : null,
    reading: {
      class: detected.class,
      score: detected.score,
      evidence,
      language: language.code,
      namesOccasion: detected.namesOccasion,
      ...(detected.namesOther && { namesOther: true as const }),
      parties: []
    },
    extracted
  }
}

const MAY_ASK: ReadonlySet<Reading['class']> = new Set(['update', 'plan', 'other', 'reply-yes'])
/** "On Saturday we can't, could we do Sunday?" asks for another day too. */
const REFUSALS: ReadonlySet<Reading['class']> = new Set(['reply-no', 'reply-maybe'])

/** Plans and nothings carry no party; a reply speaks of one and says nothing new about it. */
function partiesOf(messageClass: Reading['class'], parties: readonly PartyReading[]): readonly PartyReading[] {
  if (messageClass === 'other' || messageClass === 'plan') return []
  if (messageClass === 'invite') return parties
  const first = messageClass === 'update' && parties[0] ? withoutGuess(parties[0]) : parties[0]
  return first ? [{ ...first, questions: first.questions.filter(({ why }) => why !== 'missing') }] : []
}

/** "Remember the socks": a change of a party tells its new place outright. */
function withoutGuess(party: PartyReading): PartyReading {
  const { venue, ...facts } = party.facts
  return venue?.certainty === 'implied' ? { ...party, facts } : party
}
