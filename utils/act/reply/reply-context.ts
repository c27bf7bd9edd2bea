import type { Decision } from '@/utils/model/decision'
import type { When } from '@/utils/model/facts'
import type { Child } from '@/utils/model/family'
import type { Invitation } from '@/utils/model/invitation'
import type { Channel, Extras, OwnPhrase } from '@/utils/model/reply'

export interface ReplyContext {
  invitation: Invitation
  /** What the host wrote: it tells how to address them, and whether an emoji is at home there. */
  text: string
  /** Whom the reply speaks of; none speaks of "we". */
  children: readonly Child[]
  decision: Decision | null
  channel: Channel
  /** BCP 47. */
  language: string
  /** A day on the family's clock. */
  today: When
  extras: Extras
  /** The parent's own phrases, the newest first; they come before ours. */
  own: readonly OwnPhrase[]
  /** 0 is the invitation's own wording; 1, 2 ... are others. */
  variant: number
}

/** Longest draft for each channel, in UTF-16 units. */
export const MAX_DRAFT: Record<Channel, number> = { group: 120, private: 280, mail: 600 }

/** Where an invitation came from is where it is answered, unless the parent says otherwise. */
export function channelOf({ conversation }: Invitation, isMail: boolean): Channel {
  if (isMail) return 'mail'
  return conversation?.group ? 'group' : 'private'
}
