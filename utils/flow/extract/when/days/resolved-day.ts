/** The moment a message was sent, on the family's wall clock; `day` is null where nobody knows. */
export interface Reference {
  /** Days since 1970-01-01. */
  day: number | null
  /** Minutes from midnight; null where only the day is known. */
  minutes: number | null
  /** When the parent added it: finds the year of "14 June" and nothing else. */
  seenDay: number | null
  /** Nobody can be asked: of a weekday and a date that disagree, the date counts. */
  mustAnswer?: true
}

/** A day on the calendar, or the reason why there is none. */
export interface ResolvedDay {
  day: number | null
  /** Said in so many words; else the parent is asked. */
  known: boolean
  /** Other days that the words can mean, the likelier first. */
  others: readonly number[]
  problem: 'mismatch' | 'undated' | 'choose' | 'missing' | null
}

export const known = (day: number | null): ResolvedDay => ({
  day,
  known: true,
  others: [],
  problem: day === null ? 'missing' : null
})

export const nothing = (problem: ResolvedDay['problem'], others: readonly number[] = []): ResolvedDay => ({
  day: null,
  known: false,
  others,
  problem
})
