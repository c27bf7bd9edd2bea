import type { When } from './facts'

/** PARTSTAT of RFC 5545, 3.2.12; null for a message that only adds something ("I'll stay too"). */
export type Partstat = 'ACCEPTED' | 'DECLINED' | 'TENTATIVE'

/** What one message answers to an invitation of the parent's. */
export interface RsvpReading {
  partstat: Partstat | null
  /** Null where no number is said. */
  children: number | null
  /** Grown-ups who stay. */
  adults: number | null
  /** Their own words on food and allergies, or ''. */
  food: string
  /** "Will tell you Friday": the day on which a maybe is decided. */
  by: When | null
  /** The words that say so, in UTF-16 units of the message. */
  evidence: { start: number; end: number; words: string }
}

/**
 * A message that may answer. It counts for nothing until the parent confirms it and says whose it is. `set-aside`: the
 * parent said that it is none.
 */
export interface Rsvp extends RsvpReading {
  /**
   * Key of the message, with a mark where it was edited after the parent had answered it; a random one where the parent
   * noted an answer from elsewhere.
   */
  key: string
  gatheringId: string
  /** Null for one that the parent noted. */
  conversationKey: string | null
  sender: string | null
  /** Instant of the message, or of our seeing it where the page does not tell. */
  at: string
  /** Counts up within a gathering, as the page shows them: pages tell the minute, which two answers may share. */
  arrival: number
  state: 'suggested' | 'confirmed' | 'set-aside'
  /** Hash of the message's text: an edited one is read again. */
  revision: string
  familyId: string | null
}

/** Another family: a name and perhaps a conversation, and nothing else. */
export interface Family {
  id: string
  /** As the parent calls them. */
  name: string
  /** Names that they write under. */
  senders: readonly string[]
  /** A day on the family's clock: what is not used goes. */
  usedOn: When
}
