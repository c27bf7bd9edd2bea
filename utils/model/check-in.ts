/** What the child says when they are asked how things are. A shrug is an answer too: the guide says to try another day. */
export const CHILD_STANDS = ['fine', 'someone-over', 'be-asked', 'do-not-write', 'shrug'] as const
export type ChildStand = (typeof CHILD_STANDS)[number]

/** What a parent may tell others, by the child's own leave. */
export const MAY_TELL = ['likes-company', 'likes-parties'] as const
export type MayTell = (typeof MAY_TELL)[number]

/**
 * What a draft to another grown-up is for. `question`: one, to one trusted parent, revealing nothing. `answer-thanks`
 * and `apology` go to whoever answered it.
 */
export const REACH_OUTS = [
  'get-together',
  'door-opener',
  'question',
  'teacher',
  'answer-thanks',
  'apology',
  'visit-thanks'
] as const
export type ReachOut = (typeof REACH_OUTS)[number]

/** How a parent and a child stand with each other on reaching out. One for each child; no words of the child but one OK. */
export interface CheckIn {
  childId: string
  stand: ChildStand | null
  mayTell: readonly MayTell[]
  /** The one question was sent, to this person; '' once their name was forgotten, null while it was not sent. */
  askedWhom: string | null
  /** An answer to it came. */
  hasHeard: boolean
  /** The exact words of a further message that the child has read and agreed to. */
  agreedWords: string | null
  /** A day on the family's clock: what is not used goes. */
  usedOn: string
}

export type CheckInStep =
  | { step: 'says'; stand: ChildStand; mayTell: readonly MayTell[] }
  | { step: 'asked'; whom: string }
  | { step: 'heard' }
  /** The child read these very words, and says yes or no to them. */
  | { step: 'read'; words: string; isOk: boolean }
