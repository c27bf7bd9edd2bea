import type { Conversation, SentAt } from '@/utils/model/message'
import type { SiteId } from '@/utils/model/site'
import type { Structured } from '@/utils/model/structured'

/**
 * Reads one site: what an adapter's `reader.ts` exports. Every function copes with a page that it does not know by
 * answering null, false or nothing. None of them changes the page, and none of them can send.
 */
export interface SiteReader {
  readonly site: SiteId
  /**
   * After a switch of conversation, the messages must have been the same for this many milliseconds before they are
   * read: the site shows those of the conversation before for a while. Absent: they are read at once.
   */
  readonly settleMs?: number
  /** Whether a page at an address that the parent added is this software. Looks at structure, not at words. */
  recognises(page: Document): boolean
  /** The part of the page where a conversation is shown. One selector lookup: it runs after every burst of changes. */
  findPane(page: Document): Element | null
  /** One look at the pane; null while no conversation is open in it. */
  look(pane: Element): PaneView | null
  /** Matches each message element of `look`, and nothing inside one. */
  readonly messageSelector: string
  /** The frame of the same origin that shows a message's text; null while there is none. Absent: the page shows it itself. */
  frameOf?(message: Element): HTMLIFrameElement | null
  /** Is on the page whenever a conversation is, by other evidence than `findPane` and `look` go by. */
  readonly conversationSign: string
  /** Absent: every message is read whole. */
  readonly glance?: GlanceAt
  /** Where the chip of a message goes; null while its content is not there. */
  placeChip(message: Element): ChipPlace | null
  /** The one place where a reply is written now, and to which conversation it would go. */
  findCompose(page: Document): Compose | null
}

/**
 * Lets the reader pass over a message that cannot speak of a party after one lookup: most of a long conversation. What
 * has no such words, or a mark, is read whole.
 */
export interface GlanceAt {
  /** Matches one element in a message that holds at least all its words. */
  words: string
  /** Matches, in a message, what is worth a look whatever its words: that it was edited or deleted, its files. */
  marks?: string
  /** The message element's attribute with its id. */
  id: string
}

/** What a pane shows at one moment: made for one pass over it and then thrown away. */
export interface PaneView {
  conversation: Conversation
  /** Message elements in the page's order, the emptied ones of a virtual list included. */
  messages: readonly Element[]
  /** One message; null while the page holds no content for it. */
  read(message: Element): RawMessage | null
}

/** A message as the page has it, not yet bounded or keyed (see `to-message.ts`). */
export interface RawMessage {
  /** The site's own id, unique within the conversation; null where the page has none. */
  id: string | null
  /** The time as people see it; it stands in for an id. */
  shownTime: string
  text: string
  sender: string | null
  own: boolean
  sentAt: SentAt
  links: readonly string[]
  images: number
  /** Names of attached files. */
  files?: readonly string[]
  /** The page says so; a deleted message has no more text than that. */
  edited?: true
  deleted?: true
  structured?: Structured
}

export interface ChipPlace {
  parent: Element
  before: Node | null
}

export interface Compose {
  conversationKey: string
  box: HTMLElement
  /** Where one writes apart from what one answers: to whom it goes, as the page says it, or ''. */
  recipients?: string
}
