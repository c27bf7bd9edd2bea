/**
 * What answers an invitation that stands above it, besides the signals of a reply. A phrase that is written `^yes` counts
 * alone, or before a sign.
 */
export interface RsvpWords {
  yes: readonly string[]
  no: readonly string[]
  maybe: readonly string[]
  /** Makes a yes none that it touches, or shares a clause with: "would have loved to", "next time", "see you at school". */
  wishes: readonly string[]
  /** "can't": a no to coming where nothing follows, or one of the words of `coming`; else to something besides. */
  cannot: readonly string[]
  coming: string
  /** Who may come besides a name, and what is told of them: "we" | "will be there". */
  comes?: { subjects: string; verbs: readonly string[]; not?: string }
  /** A guest takes back that they come. With the party as what is cancelled it is a host who calls it off. */
  cancels: readonly string[]
  /** "for": before the party, a guest cancels for it. */
  cancelsFor: string
  /** Says the contrary. */
  ironic: readonly string[]
  /** Speaks of something else, where a message says yes or no by its place alone. */
  others: readonly string[]
  /** Nouns that are counted behind a number. */
  children: string
  adults: string
  /** Numbers without a noun that are children: "both", "the twins". */
  counts: Readonly<Record<string, number>>
  /** A grown-up stays, or does not. */
  stays: readonly string[]
  leaves: readonly string[]
  /** The part of a sentence around one of these is what they eat, or do not. */
  food: readonly string[]
}
