import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useSurface } from '@/components/basics/surface'
import { ChatField } from '@/components/host/ChatField'
import type { OpenChat } from '@/utils/messages/protocol'
import type { InsertResult } from '@/utils/model/insert-result'
import type { Conversation } from '@/utils/model/message'
import type { Site } from '@/utils/model/site'
import { boxSiteOf, putInConversation, useChats } from './use-chats'

interface Way {
  /** Chooses the chat; null where none is known. */
  field: ComponentChildren
  chat: OpenChat | null
  site: Site | null
  siteNote: string
  onPut: (text: string) => Promise<InsertResult>
}

interface Props {
  /** Where it was put before. */
  posted?: readonly Conversation[]
  /** Before it is put there. */
  onBefore?: (chat: OpenChat) => Promise<unknown>
  children: (way: Way) => ComponentChildren
}

const NO_POSTS: readonly Conversation[] = []

/** Where a text to others goes: a chat that is open now or known, or somewhere else. */
export function ChatText({ posted = NO_POSTS, onBefore, children }: Props) {
  const { host } = useSurface().strings
  const chats = useChats(posted)
  const [chosen, setChosen] = useState<string | null | undefined>()
  const usual = posted.at(-1)?.key ?? chats[0]?.conversation.key ?? null
  const key = chosen === undefined ? usual : chosen
  const chat = chats.find(({ conversation }) => conversation.key === key) ?? null
  const put = async (text: string): Promise<InsertResult> => {
    if (!chat) return 'not-open'
    await onBefore?.(chat)
    return putInConversation(chat, text)
  }
  const conversations = chats.map(({ conversation }) => conversation)
  const field = chats.length > 0 && (
    <ChatField conversations={conversations} chosenKey={chat ? key : null} onChoose={setChosen} />
  )
  return (
    <>
      {children({
        field,
        chat,
        site: chat && boxSiteOf(chat.conversation),
        siteNote: chat ? host.openIt(chat.conversation.title.slice(0, MAX_TITLE)) : '',
        onPut: put
      })}
    </>
  )
}

const MAX_TITLE = 80
