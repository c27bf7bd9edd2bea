import type { SiteId } from './site'
import type { Structured } from './structured'

/** Longest message text that is kept, in UTF-16 units. A party never needs more; a hostile page might send it. */
export const MAX_TEXT = 20_000
/** Longest name, title or address that is taken from a page, in UTF-16 units. */
export const MAX_NAME = 200

/** Most names of attached files that are taken from one message. */
export const MAX_FILES = 20

/** When a message was sent, and how we know. */
export type SentAt =
  /** `machine`: an exact value in the page. `page`: text for people, read in the browser's own time zone. */
  | { instant: string; source: 'machine' | 'page' }
  /** Nothing that can be trusted: relative dates in the message become questions. */
  | { instant: null; source: 'unknown' }

export interface Conversation {
  /**
   * Site, account where shown, and the site's own conversation id; or the normalised title, and then `weak`:
   * two chats with one title share a weak key.
   */
  key: string
  weak: boolean
  site: SiteId
  title: string
  /** Null where the page does not tell. */
  group: boolean | null
}

/** One message as a person sees it in the page. All strings come from the page and are hostile. */
export interface Message {
  /** The conversation's key and the site's own message id, or a hash of sender, time as shown and text. */
  key: string
  conversation: Conversation
  text: string
  sender: string | null
  /** Written by the parent who looks at the page. */
  own: boolean
  sentAt: SentAt
  links: readonly string[]
  /** What the page marks up for machines beside it. */
  structured?: Structured
  /** How many pictures it carries; they are never fetched. */
  images: number
  /** Names of attached files, at most `MAX_FILES`; the files themselves are never fetched. */
  files?: readonly string[]
  /** The page says that its writer changed it, or took it back. */
  state?: 'edited' | 'deleted'
}
