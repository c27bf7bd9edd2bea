import type { OwnPhrase } from './reply'
import type { SiteId } from './site'

/** The two skins of the child's turn: pictures first and few, or words first. */
export type AgeBand = '5-7' | '8-12'

export interface Child {
  id: string
  /** First name only. */
  name: string
  /** One of our own pictures, by name; never a photograph. */
  picture: ChildPicture
  band: AgeBand
  /** Of the child's own screens (BCP 47); without it they speak as the parent's do. */
  language?: string
}
export const CHILD_PICTURES = ['fox', 'owl', 'cat', 'whale', 'snail', 'kite'] as const
export type ChildPicture = (typeof CHILD_PICTURES)[number]

export interface Settings {
  /** IANA time zone of the family; null follows the browser. */
  timeZone: string | null
  /** Interface language, BCP 47; null follows the browser. */
  language: string | null
  /** Reminders are off until the parent turns them on. */
  reminders: boolean
  /** Reminders were offered beside an invitation; that happens once. */
  remindersOffered: boolean
  badge: boolean
  /** Content goes this many days after the party; null keeps it. */
  keepDays: number | null
  /** Exact origins that the parent added, such as `https://mail.example.org`; which program runs there shows on the page. */
  customSites: readonly string[]
  /** Sites that the parent switched off here although the browser still grants them. */
  sitesOff: readonly SiteId[]
  /** Sites that the parent was told of, beside the button, that they save drafts; that happens once. */
  draftsTold: readonly SiteId[]
  /** Offers another way to say a draft, where the browser has a language model on the device. */
  rephrase: boolean
  /** The newest first. */
  ownPhrases: readonly OwnPhrase[]
}

/** What was read on a site, for the popup's footer; counts only. */
export interface SiteStatus {
  /** Site id, or the origin of a custom site. */
  key: string
  site: SiteId
  /** Instant. */
  readAt: string
  messages: number
  invitations: number
  /** Messages that are a picture and no words. */
  pictures?: number
  /** The page is open and shows a chat, and no selector of ours matches a message in it. */
  unreadable: boolean
}
