/** Phrases of `kit/phrases` that tell days which are not the party's. */
export interface DayCues {
  /** "Help me", "flies to": what is done on another day than the party's, where two are told. */
  errands: readonly string[]
  /** "Back from the": the holiday behind it is over. */
  returns: readonly string[]
  /** Words of which "sorry", "no wait", "I mean" are made: alone between two times they take the first one back. */
  excuses: string
}
