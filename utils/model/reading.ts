import type { Fact, Facts, Question, Source } from './facts'

/** What a message is. `plan` is a looser proposal ("park tomorrow?"), which is not offered as an invitation. */
export type MessageClass = 'invite' | 'plan' | 'update' | 'cancel' | 'reply-yes' | 'reply-no' | 'reply-maybe' | 'other'

/** A weekday alone (ISO: 1 is Monday), or a day of some month. */
export type PartDay = { weekday: number } | { monthDay: number }

export interface PartyReading {
  facts: Facts
  questions: readonly Question[]
  /** Hours without a day ("now at 3", "pick-up is 5"), `HH:MM`: merging joins them with the day that other messages say. */
  time?: { start: Fact<string> | null; end: Fact<string> | null }
  /** Its day is told by no more than this ("moved to Sunday", "the 20th instead"): merging looks for it near the party. */
  partDay?: PartDay
  /** Only asked ("can we make it Sunday?"): it changes nothing until the host agrees. */
  proposed?: true
}

/** One message, understood. */
export interface Reading {
  class: MessageClass
  /** 0 to 1: how sure we are that it is an invitation. */
  score: number
  /** The words that say so, for "Why is this here?". */
  evidence: readonly Source[]
  language: string
  /** It says "party", "birthday" or the like: what an update without a name must do to change a party. */
  namesOccasion: boolean
  /** It says "training", "homework" or the like, and no occasion: a change of something else. */
  namesOther?: true
  /** One party for most invitations and updates, several for a message that holds several, else none. */
  parties: readonly PartyReading[]
  /** For a plan or nothing that may ask to change a party: "could we do Sunday?". Only its conversation tells. */
  asks?: PartyReading
}
