/** What may sound like an accusation, by what it does. */
export const WORDING_KINDS = [
  'why-not',
  'left-out',
  'always-never',
  'everyone-but',
  'guilt',
  'comparing',
  'demand',
  'missed',
  'blame'
] as const
export type WordingKind = (typeof WORDING_KINDS)[number]

/** Phrases of `kit/phrases` in one language. */
export interface Guard {
  phrases: Readonly<Record<WordingKind, readonly string[]>>
  /** Kind, although words of an accusation stand in it: the longer one counts. */
  kind: readonly string[]
  /** A kinder sentence that could stand there instead. */
  kinder: Readonly<Record<WordingKind, string>>
}
