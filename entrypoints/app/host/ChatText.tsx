import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useSurface } from '@/components/basics/surface'
import { ChatField } from '@/components/host/ChatField'
import { TextOut } from '@/components/host/TextOut'
import type { OpenChat } from '@/utils/messages/protocol'
import type { InsertResult } from '@/utils/model/insert-result'
import type { Conversation } from '@/utils/model/message'
import { useKeptText } from '../use-kept-text'
import { boxSiteOf, putInConversation, useChats } from './use-chats'

interface Props {
  /** Under which the parent's own words are kept; see `useKeptText`. */
  what: string
  id: string
  suggestion: string
  label: string
  note: string
  /** Where it was put before. */
  posted?: readonly Conversation[]
  /** Once it stands in the box of that chat. */
  onInserted?: (chat: OpenChat, text: string) => void
  /** What else there is to do in the chosen chat. */
  children?: (chat: OpenChat, text: string) => ComponentChildren
}

const NO_POSTS: readonly Conversation[] = []
const MAX_TITLE = 80

/** A text to others, and where it goes: a chat that is open now or known, or somewhere else. */
export function ChatText({ what, id, suggestion, label, note, posted = NO_POSTS, onInserted, children }: Props) {
  const { host } = useSurface().strings
  const draft = useKeptText(what, id, suggestion)
  const chats = useChats(posted)
  const [chosen, setChosen] = useState<string | null | undefined>()
  const usual = posted.at(-1)?.key ?? chats[0]?.conversation.key ?? null
  const key = chosen === undefined ? usual : chosen
  const chat = chats.find(({ conversation }) => conversation.key === key) ?? null
  const put = async (text: string): Promise<InsertResult> => {
    if (!chat) return 'not-open'
    const result = await putInConversation(chat, text)
    if (result === 'inserted') onInserted?.(chat, text)
    return result
  }
  return (
    <>
      {chats.length > 0 && (
        <ChatField
          conversations={chats.map(({ conversation }) => conversation)}
          chosenKey={chat ? key : null}
          onChoose={setChosen}
        />
      )}
      <TextOut
        label={label}
        note={note}
        text={draft.text}
        isChanged={draft.isChanged}
        site={chat && boxSiteOf(chat.conversation)}
        siteNote={chat ? host.openIt(chat.conversation.title.slice(0, MAX_TITLE)) : ''}
        onText={draft.change}
        onStartAgain={draft.startAgain}
        onPut={put}
      />
      {chat && children?.(chat, draft.text)}
    </>
  )
}
