import type { When } from './facts'

/** Every list stands in the order in which its cards are shown. */
export const OUTCOMES = ['going', 'part', 'not-going', 'ask-first'] as const
export type Outcome = (typeof OUTCOMES)[number]

/**
 * The cards of the child's turn. Names, not numbers: nothing here can be added up. `instead`: what a child would like
 * where going is not possible.
 */
export const CHILD_CARDS = {
  feeling: ['happy', 'curious', 'so-so', 'worried', 'not-keen', 'mixed', 'not-sure'],
  about: ['inviter', 'others', 'place', 'away', 'noise', 'food', 'else', 'private'],
  inviter: ['want-to-be-friends', 'do-not-talk-much', 'not-kind', 'do-not-know', 'not-sure'],
  wish: ['go', 'go-for-a-bit', 'not-go', 'know-more'],
  help: ['a-friend', 'you-stay', 'leave-early-sign', 'know-the-plan', 'nothing'],
  instead: ['another-day', 'a-card', 'with-you', 'nothing', 'not-sure']
} as const
type CardOf<Name extends keyof typeof CHILD_CARDS> = (typeof CHILD_CARDS)[Name][number]
export type Feeling = CardOf<'feeling'>
export type About = CardOf<'about'>
export type Inviter = CardOf<'inviter'>
export type Wish = CardOf<'wish'>
export type Help = CardOf<'help'>
export type Instead = CardOf<'instead'>

/** Whether a child would do it once more; asked the day after a party. */
export const AGAINS = ['yes', 'maybe', 'no', 'not-sure'] as const
export type Again = (typeof AGAINS)[number]

/** What the child chose to show. A card that was skipped, or kept, is simply not there. */
export interface ChildSay {
  feeling?: Feeling
  about?: About
  inviter?: Inviter
  wish?: Wish
  help?: Help
  instead?: Instead
  /** One line of their own, 8 and older. */
  words?: string
}

/** How well it can be done, as the parent says. */
export const PRACTICAL = ['fine', 'hard', 'cannot'] as const

export interface ParentSay {
  practical?: (typeof PRACTICAL)[number]
  matters?: string
}

/** What a kind no may hold besides: a word to the host, and a friend kept in mind. */
export const OFFERS = ['ask-again', 'another-time'] as const
export type Offer = (typeof OFFERS)[number]

/** The day before: who does what, in the parent's own words. */
export interface Plan {
  brings?: string
  fetches?: string
  /** How the child says "please fetch me". */
  sign?: string
  gift?: string
}

/** How it was, as the child says the day after. */
export interface AfterSay {
  feeling?: Feeling
  again?: Again
}

/** What the parent noted on the quick way. Never asked twice, never guessed. */
export const CHILD_SAID = ['wants-to', 'does-not-mind', 'would-rather-not', 'not-asked-yet'] as const
export type ChildSaid = (typeof CHILD_SAID)[number]

/** One decision for each invitation and child; `childId` is null on the quick way with no child set up. */
export interface Decision {
  invitationId: string
  childId: string | null
  /** What the child released, or null while there is nothing to see. */
  child: ChildSay | null
  /** Instant of that; null while there is nothing. */
  childAt: string | null
  /** Something changed since, and the child is asked once more; what was said before stays until then. */
  isAskedAnew: boolean
  /** Answers that a parent passed on ("we're on the phone"). */
  toldByParent: boolean
  parent: ParentSay | null
  /** Why it cannot be this time, in words for the child ('' without any); null while it can. */
  notPossible: string | null
  childSaid: ChildSaid | null
  sleepUntil: When | null
  outcome: Outcome | null
  /** An outcome that is open again: a turn came after it, or both sides are looked at once more. Null once decided. */
  takenBack: Outcome | null
  /** Another answer than the one now, which the host may have by now; null where there is none. */
  changedFrom: Outcome | null
  because: string
  /** The child's answer to the newest outcome; null while they have not given one. */
  childOk: boolean | null
  /** A "not OK for me" took an outcome back. It does so once. */
  wasNotOk: boolean
  /** What the parent put into a no; null while that is as the child's words propose. */
  offers: readonly Offer[] | null
  plan: Plan
  afterSay: AfterSay | null
  /** Which of the cards of "What would help?" did help, as the child says. */
  helped: Help | null
  /** The day after was asked about, or passed over: that happens once. */
  isAfterOver: boolean
  /** Instant of the last change. */
  updatedAt: string
}

/** What a reply says: the answer itself, or what comes after one. `cancel` takes back a yes, `change-of-mind` a no. */
export const REPLY_INTENTS = [
  'yes',
  'no',
  'maybe',
  'ask',
  'part',
  'another-time',
  'thanks',
  'cancel',
  'change-of-mind'
] as const
export type ReplyIntent = (typeof REPLY_INTENTS)[number]

/** One text for each invitation, child and intent; `childId` is null where the reply speaks of the family. */
export interface Draft {
  invitationId: string
  childId: string | null
  intent: ReplyIntent
  text: string
  updatedAt: string
}

/** One step of a decision; `act/decide` says which step may follow which. */
export type DecideStep =
  | { step: 'child-says'; say: ChildSay; toldByParent: boolean }
  | { step: 'parent-says'; say: ParentSay }
  | { step: 'sleep'; until: When }
  | { step: 'outcome'; outcome: Outcome; because: string }
  /** The quick way's one optional line. */
  | { step: 'child-said'; said: ChildSaid | null }
  | { step: 'child-answers'; ok: boolean }
  /** Said before the child's turn; null where it is possible after all. */
  | { step: 'not-possible'; because: string | null }
  | { step: 'offer'; offers: readonly Offer[] }
  | { step: 'plan'; plan: Plan }
  | { step: 'child-after'; say: AfterSay }
  /** Null where nothing is noted, or the day after is passed over. */
  | { step: 'end-after'; helped: Help | null }
  | { step: 'reopen' }
  /** A turn of the child's once more, after something changed. */
  | { step: 'ask-anew' }
