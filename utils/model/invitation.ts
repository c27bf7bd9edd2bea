import type { FactName, Facts, FactValues, Question, When } from './facts'
import type { Conversation, SentAt } from './message'
import type { Reading } from './reading'
import type { SiteId } from './site'

/** Where a message came from: a site, or the parent's own hand. */
type Origin = SiteId | 'pasted' | 'selected' | 'ics' | 'example'

/** The last day of a party while no day is known: sorts after every other. */
export const NO_DAY: When = '9999-12-31'

/** One message that speaks of a party, as it was last read. The row that is kept per `messageKey`. */
export interface Sighting {
  key: string
  /** Hash of the text: an edited message has another. */
  revision: string
  origin: Origin
  conversation: Conversation | null
  sender: string | null
  own: boolean
  text: string
  sentAt: SentAt
  /** Instant since which its words count here: they were kept, or the parent said what they are about. */
  knownAt: string
  reading: Reading
  /** One invitation for each party of the reading, in its order. */
  invitationIds: readonly string[]
  /** Names of attached files; the files stay where they are. */
  files?: readonly string[]
  /** What its writer did to it later. */
  altered?: Alteration
  /** Invitations that it may speak of, without saying so: the parent is asked. */
  perhaps?: readonly string[]
  /** What the parent said when they were asked: it is about this party, or was agreed to; or not. */
  settled?: boolean
  /** SEQUENCE of a calendar file's event: a higher one is newer, whatever was opened first. */
  sequence?: number
}

/**
 * A message that only the parent can place. `whose`: nobody can tell whether it speaks of this party. `agreed`: it asks
 * for a change, and nobody who may agree has done so here.
 */
export interface Asked {
  why: 'whose' | 'agreed'
  messageKey: string
  sender: string | null
  own: boolean
  words: string
}

/** A message was edited, or deleted: then `after` is null. `before` is null when it was edited before it was read. */
export interface Alteration {
  /** Instant of our noticing. */
  at: string
  before: string | null
  after: string | null
}

/** A fact that another message replaced, with the words that did it; or the words of a message that was altered. */
export interface Change {
  /** Instant since which it is known here, whenever its message was sent: it is news to what was done before. */
  knownAt: string
  about: FactName | 'cancelled' | 'message'
  before: string | number | null
  after: string | number | null
  messageKey: string
}

/** What the parent typed over a fact; null removes it. */
export type Edits = { [Name in FactName]?: FactValues[Name] | null }

/** One fact, typed by the parent over what was read; a null value removes it. */
export type Edit = { [Name in FactName]: { about: Name; value: FactValues[Name] | null } }[FactName]

/**
 * Where an invitation stands for the family; the popup's lists. `dismissed`: the parent said "not an invitation"; kept,
 * so that it stays dismissed. Past is a matter of `lastDay` and today.
 */
export type Standing = 'waiting' | 'going' | 'not-going' | 'dismissed'

export interface Invitation {
  /** A random UUID for ever; the UID of its calendar event too. */
  id: string
  origin: Origin
  conversation: Conversation | null
  /** Who sent the first message of it. */
  sender: string | null
  /** Instant of the first sighting here, not of the message. */
  addedAt: string
  /** Merged from all sightings in order of `sentAt`, then key, with the parent's edits on top. */
  facts: Facts
  questions: readonly Question[]
  /** Messages that the parent is asked about. */
  asked?: readonly Asked[]
  /** Ids of invitations that look like this one, and that the parent said are others. */
  apart?: readonly string[]
  edits: Edits
  history: readonly Change[]
  cancelled: boolean
  /** IANA zone of all its times: the family's when it came, whatever they set later. */
  timeZone: string
  /** SEQUENCE of its calendar event (RFC 5545, 3.8.7.4): grows with each change of time or place. */
  sequence: number
  /** Derived from its decisions; kept for the index. */
  standing: Standing
  /** The last day of the party, `9999-12-31` while no day is known. Derived; kept for the index. */
  lastDay: When
}
