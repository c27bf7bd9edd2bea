import type { When } from './facts'
import type { Conversation } from './message'

/** Things to do together that cost next to nothing. */
export const ACTIVITIES = [
  'park-ball',
  'board-games',
  'sundaes',
  'film-blanket',
  'chalk-street',
  'pinata',
  'library',
  'sleep-under',
  'baking',
  'den-building',
  'treasure-hunt',
  'water-play'
] as const
export type Activity = (typeof ACTIVITIES)[number]

/** Rough size of it. */
export type GatheringSize = 'one' | 'few' | 'open'
export type GatheringPlace = 'home' | 'garden' | 'park' | 'street' | 'library'
/** What there is to get ready; each has its sentence. */
export type Need =
  | 'ball'
  | 'snack'
  | 'water'
  | 'games'
  | 'blanket'
  | 'film'
  | 'chalk'
  | 'paper-bag'
  | 'bowls-spoons'
  | 'ice-cream'
  | 'library-card'
  | 'pyjamas'
  | 'flour-eggs'
  | 'sheets-chairs'
  | 'paper-clues'
  | 'buckets'
  | 'towels'
  | 'sun-hats'

export interface GatheringPlan {
  activity: Activity
  place: GatheringPlace
  size: GatheringSize
  minutes: number
  needs: readonly Need[]
  /** What to do instead when it rains; null where rain does not matter. */
  rain: Activity | null
  /** Of all of it together, for four children. */
  cost: 'nothing' | 'little'
}

/** What is worth a look before the day. */
export const CHECKS = [
  'child-picked',
  'end-told',
  'allergies-asked',
  'stay-or-drop',
  'no-presents',
  'siblings-said',
  'rain-plan',
  'quiet-corner',
  'simple-food',
  'phone-numbers'
] as const
export type Check = (typeof CHECKS)[number]

export const SIBLINGS = ['welcome', 'not-this-time'] as const
export type Siblings = (typeof SIBLINGS)[number]

/** A gathering that the family hosts. */
export interface Gathering {
  /** A random UUID, and the UID of its calendar event. */
  id: string
  /** Whose it is; null for the whole family. */
  childId: string | null
  activity: Activity
  /** What the child may pick from, and whether they did. */
  offered: readonly Activity[]
  childPicked: boolean
  start: When | null
  end: When | null
  /** In the parent's words. */
  place: string
  replyBy: When | null
  /** How it is with brothers and sisters; null or nothing where the invitation does not say. */
  siblings?: Siblings | null
  /** How many families were asked; null where nobody said. */
  invited: number | null
  checked: readonly Check[]
  /** Where the invitation stands, or is on its way; replies are counted there. */
  posts: readonly Post[]
  cancelled: boolean
  /** IANA zone of its times. */
  timeZone: string
  /** SEQUENCE (RFC 5545, 3.8.7.4). */
  sequence: number
  /** A day on the family's clock: what is not used goes. */
  usedOn: When
}

/** What a parent may change of it. */
export type GatheringChange = Partial<
  Pick<
    Gathering,
    'activity' | 'offered' | 'start' | 'end' | 'place' | 'replyBy' | 'siblings' | 'invited' | 'checked' | 'cancelled'
  >
>

/** The invitation in one conversation. */
export interface Post {
  conversation: Conversation
  /** Hash of its text without spaces, to know the parent's own message again. */
  textHash: string
  /** Instant from which replies are counted; null until it was sent. */
  sentAt: string | null
}
