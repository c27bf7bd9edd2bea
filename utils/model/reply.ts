import type { ReplyIntent } from './decision'
import type { When } from './facts'

/** Where a reply goes: everybody reads a group, a mail has a greeting and a close. */
export type Channel = 'group' | 'private' | 'mail'

/** A reply in the parent's own words, kept for next time: `{child}`, `{host}`, `{when}` and `{by}` are filled in. */
export interface OwnPhrase {
  intent: ReplyIntent
  channel: Channel
  /** Code of the language alone. */
  language: string
  text: string
}

/** What a parent may add to a reply; off, or '', at first. */
export interface Extras {
  /** "Please ask again." */
  again: boolean
  /** That it would be nice to meet another day. */
  meet: boolean
  /** For the host alone: whoever reads a group need not know. */
  allergy: string
  bring: string
  pickUp: string
  /** What the child said afterwards, in their words. */
  said: string
  /** Another day, in the parent's words. */
  alt: string
  /** When a part of it ends: a moment, of which the time counts; or ''. */
  leaveAt: When | ''
}

/** Longest of each, in UTF-16 units: three of them fit into a private answer. */
export const MAX_EXTRA = 40
