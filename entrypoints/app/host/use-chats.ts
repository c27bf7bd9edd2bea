import { useEffect, useState } from 'preact/hooks'
import { sites } from '@/utils/flow/adapt/sites'
import { readConversations } from '@/utils/flow/store/read-hosting'
import { type OpenChat, sendMessage } from '@/utils/messages/protocol'
import type { Conversation } from '@/utils/model/message'
import type { Site } from '@/utils/model/site'

/** The site whose box a text for this conversation can go into, or null. */
export function boxSiteOf({ site }: Conversation): Site | null {
  const known = sites.find(({ id }) => id === site)
  return known && known.kind !== 'page' && known.hasBox !== false ? known : null
}

/** Where one of the two cannot be asked, the other's chats are still offered. */
async function findChats(posted: readonly Conversation[]): Promise<OpenChat[]> {
  const [open, known] = await Promise.all([
    sendMessage('openChats').catch(() => []),
    readConversations().catch(() => [])
  ])
  const others = [...posted, ...known].map(conversation => ({ conversation, messageKeys: [] }))
  const chats = new Map([...others, ...open].map(chat => [chat.conversation.key, chat]))
  const openKeys = open.map(({ conversation }) => conversation.key)
  const isOpen = ({ conversation }: OpenChat) => openKeys.includes(conversation.key)
  return [...chats.values()]
    .filter(({ conversation }) => boxSiteOf(conversation) !== null)
    .toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)))
}

/** Where a text can be put: what is open in a tab first, then what was posted to and what invitations came from. */
export function useChats(posted: readonly Conversation[] = []): readonly OpenChat[] {
  const [chats, setChats] = useState<readonly OpenChat[]>([])
  useEffect(() => {
    const look = () => void findChats(posted).then(setChats)
    look()
    addEventListener('focus', look)
    return () => removeEventListener('focus', look)
  }, [posted.length])
  return chats
}

export const putInConversation = (chat: OpenChat, text: string) =>
  sendMessage('putInConversation', { conversationKey: chat.conversation.key, text, chat }).catch(
    () => 'failed' as const
  )
