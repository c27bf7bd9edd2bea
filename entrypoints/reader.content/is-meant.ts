import type { Compose } from '@/utils/flow/adapt/site-reader'
import { fold } from '@/utils/kit/text'
import type { DraftTarget } from '@/utils/messages/protocol'

/**
 * Whether what is written here goes where a draft is meant to go. Where one writes apart from the conversation, a
 * sender of the invitation must be among those it goes to. A weak key is no more than a title: otherwise a message of
 * the invitation must have been on the screen too.
 */
export function isMeant(
  { conversationKey, recipients }: Compose,
  { weak, messageKeys, senders, ...target }: DraftTarget,
  hasShown: (messageKeys: readonly string[]) => boolean
): boolean {
  if (conversationKey !== target.conversationKey) return false
  if (recipients !== undefined) return namesOne(recipients, senders)
  return !weak || hasShown(messageKeys)
}

/** Where the page or the message names nobody, the title has to do. */
function namesOne(recipients: string, senders: readonly string[]): boolean {
  const people = foldName(recipients)
  return people === '' || senders.length === 0 || senders.some(sender => people.includes(foldName(sender)))
}

const foldName = (name: string): string => fold(name.replace(/["']/g, ''))
