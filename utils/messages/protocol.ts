import { defineExtensionMessaging } from '@webext-core/messaging'
import type { Chip, ChipWords } from '@/utils/model/chip'
import type { DecideStep, ReplyIntent } from '@/utils/model/decision'
import type { Child, Settings, SiteStatus } from '@/utils/model/family'
import type { InsertResult } from '@/utils/model/insert-result'
import type { Edit } from '@/utils/model/invitation'
import type { Conversation, Message } from '@/utils/model/message'
import type { SiteId } from '@/utils/model/site'
import type { Structured } from '@/utils/model/structured'
import type { HostCommand, HostResult } from './host-command'

export type { InsertResult }

/** What a reader sends; the background checks sender, shape and length of each (see `validate.ts`). */
interface FromReader {
  /** The gate's words in all languages (see `kit/gate`): what tells a candidate from the rest. */
  gateWords(): readonly string[]
  /** The chip's texts in the family's language; null for English, which a reader has. */
  chipWords(): ChipWords | null
  /** Messages that passed the gate. The answer has one chip for each message that is an invitation, in no order. */
  candidates(messages: Message[]): Chip[]
  /** The chips of messages that are shown again. */
  chips(messageKeys: string[]): Chip[]
  /** Whether somebody asked in this conversation to change a party, so that a bare "yes" is worth sending. */
  awaitsAnswer(conversationKey: string): boolean
  chipAction(action: { messageKey: string; do: 'decide' | 'dismiss' }): void
  siteStatus(status: SiteStatus): void
  /** The page became one that is read without being loaded anew: a reader is wanted. */
  entered(): void
}

/** Where a draft is meant to go, as far as a page can tell. */
export interface DraftTarget {
  conversationKey: string
  /** The key is no more than a title: the page must also know one of the messages, or of the senders. */
  weak: boolean
  /** The invitation's messages, and who wrote them. */
  messageKeys: string[]
  senders: string[]
}

/** A conversation that is on a screen now, and some of its messages, by which it is known again. */
export interface OpenChat {
  conversation: Conversation
  messageKeys: string[]
}

/** What the background asks of the readers in a tab; each frame answers for itself. */
export interface ToReader {
  /** Is this conversation on the screen now, with a place to write? */
  showsConversation(target: DraftTarget): boolean
  insertDraft(draft: DraftTarget & { text: string }): InsertResult
  /** The conversation on the screen, if one can write in it. */
  openChat(): OpenChat | null
  /** Ask again for the chips on the screen: something changed. No content. */
  chipsChanged(): void
  /**
   * A permission is gone, or a site was switched off: leave the page as it was, unless one of these match patterns is
   * still that of its address. Each frame decides for itself: a page that is still read may hold one that is not.
   */
  stop(read: readonly string[]): void
}

/** Every wish of a popup, an options page or a tab. The background alone writes. */
export type Command =
  /** `force` keeps a pasted text that does not look like an invitation: nothing that a parent pastes is lost. */
  | { do: 'add'; text: string; as: 'pasted' | 'ics'; force?: true; structured?: Structured }
  | { do: 'start-example' }
  | { do: 'end-example' }
  | { do: 'dismiss'; invitationId: string; dismissed: boolean }
  | { do: 'edit'; invitationId: string; edit: Edit }
  /** Whether a message that the parent was asked about speaks of this party, or was agreed to. */
  | { do: 'settle'; invitationId: string; messageKey: string; isSo: boolean }
  /** Whether two invitations that look alike are the same party. The first one stays. */
  | { do: 'join'; invitationId: string; otherId: string; isSame: boolean }
  | { do: 'decide'; invitationId: string; childId: string | null; step: DecideStep }
  | { do: 'save-draft'; invitationId: string; childId: string | null; intent: ReplyIntent; text: string }
  | { do: 'save-child'; child: Child }
  | { do: 'remove-child'; childId: string }
  /** Sites are switched one by one, since two windows may be open. */
  | { do: 'save-settings'; settings: Partial<Omit<Settings, 'sitesOff' | 'customSites'>> }
  /** A site with an address that everybody knows; switching it off gives its permission back. */
  | { do: 'switch-site'; site: SiteId; isOn: boolean }
  | { do: 'add-site'; origin: string }
  | { do: 'remove-site'; origin: string }
  | { do: 'delete-everything' }

/** The outcome of a command as a sentence's key; the page that asked shows it. */
export interface CommandResult {
  ok: boolean
  problem?:
    | 'not-an-invitation'
    | 'nothing-to-read'
    | 'ics-broken'
    | 'ics-empty'
    | 'ics-many'
    | 'storage-full'
    | 'refused'
  /** The invitations that the command made or found, the soonest first. */
  invitationIds: string[]
}

interface FromSurface {
  command(command: Command): CommandResult
  putInChat(draft: { invitationId: string; text: string }): InsertResult
  /** A text of a host, or to one family, for a conversation that is known here. */
  putInConversation(draft: { conversationKey: string; text: string; chat?: OpenChat }): InsertResult
  /** The conversations that are on a screen now, where the parent opened a text that could go into one. */
  openChats(): OpenChat[]
  host(command: HostCommand): HostResult
}

export const { sendMessage, onMessage } = defineExtensionMessaging<FromReader & ToReader & FromSurface>()
