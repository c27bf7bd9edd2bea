/** Phrases of `kit/phrases` that tell days and times which are not the party's, or are no more. */
export interface DayCues {
  /** "Help me", "flies to": what is done on another day than the party's, where two are told. */
  errands: readonly string[]
  /** "Back from the": the holiday behind it is over. */
  returns: readonly string[]
  /** Words of which "sorry", "no wait", "I mean" are made: alone between two times they take the first one back. */
  excuses: string
  /** "oh no", "I mean": the day or time before it was a slip, and the right one follows. */
  corrects?: readonly string[]
  /** "I wrote", "the card says": the day or time beside it was wrong, where another one follows. */
  wrote: readonly string[]
  /** "instead of", "no longer": the day or time right behind it does not count, or no more. */
  replaces: readonly string[]
  /** "moved", "postponed": of two days or times around it, joined by "from" and "to", the second one counts. */
  moves: readonly string[]
}
