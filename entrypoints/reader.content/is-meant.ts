import type { Compose } from '@/utils/flow/adapt/site-reader'
import { fold } from '@/utils/kit/text'
import type { DraftTarget } from '@/utils/messages/protocol'

/**
 * Whether what is written here goes where a draft is meant to go. A weak key is no more than a title: then a message of
 * the invitation must have been on the screen too, or, on a page for writing alone, its sender be among those it goes to.
 */
export function isMeant(
  { conversationKey, recipients }: Compose,
  { weak, messageKeys, senders, ...target }: DraftTarget,
  hasShown: (messageKeys: readonly string[]) => boolean
): boolean {
  if (conversationKey !== target.conversationKey) return false
  if (!weak) return true
  return recipients === undefined ? hasShown(messageKeys) : namesOne(recipients, senders)
}

/** Where the page or the message names nobody, the title has to do. */
function namesOne(recipients: string, senders: readonly string[]): boolean {
  const people = foldName(recipients)
  return people === '' || senders.length === 0 || senders.some(sender => people.includes(foldName(sender)))
}

const foldName = (name: string): string => fold(name.replace(/["']/g, ''))
