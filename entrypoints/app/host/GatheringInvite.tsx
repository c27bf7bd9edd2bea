import { Button } from '@/components/basics/Button'
import { Fold } from '@/components/basics/Fold'
import { Foreign } from '@/components/basics/Foreign'
import { useSurface } from '@/components/basics/surface'
import { icsFile } from '@/utils/act/calendar/ics-file'
import { gatheringEvent } from '@/utils/act/host/host-events'
import { draftGathering, gatheringTitle } from '@/utils/act/reply/draft-host'
import type { OpenChat } from '@/utils/messages/protocol'
import type { Gathering } from '@/utils/model/gathering'
import { saveFile } from '../../shared/save-file'
import { ChatText } from './ChatText'
import type { GatheringProps } from './gathering-props'

/** The invitation: a text to change, for the chat or to copy, and a calendar file. */
export function GatheringInvite({ gathering, onHost }: GatheringProps) {
  const { strings, locale } = useSurface()
  const { host } = strings
  const { id, start, posts, cancelled } = gathering
  const post = ({ conversation }: OpenChat, text: string, isSent: boolean) =>
    void onHost({ do: 'post', gatheringId: id, conversation, text, isSent })
  const file = <CalendarFile gathering={gathering} language={locale} />
  if (cancelled) {
    return (
      <section class="stack">
        <p>{host.callOffNote}</p>
        {file}
      </section>
    )
  }
  return (
    <section class="stack">
      <Fold label={host.beforeList}>
        <p>{host.leftOff}</p>
      </Fold>
      {start === null && <p class="soft">{host.noDayYet}</p>}
      <ChatText
        what="invitation"
        id={id}
        suggestion={draftGathering(gathering, { language: locale, variant: 0 })}
        label={host.invitation}
        note={host.invitationNote}
        posted={posts.map(({ conversation }) => conversation)}
        onInserted={(chat, text) => post(chat, text, false)}
      >
        {(chat, text) => <Posted gathering={gathering} chat={chat} onSent={() => post(chat, text, true)} />}
      </ChatText>
      {file}
    </section>
  )
}

interface PostedProps {
  gathering: Gathering
  chat: OpenChat
  onSent: () => void
}

/** Answers count from when it was sent; the parent says so, where the chat itself was not seen to show it. */
function Posted({ gathering: { posts }, chat: { conversation }, onSent }: PostedProps) {
  const { host } = useSurface().strings
  const post = posts.find(each => each.conversation.key === conversation.key)
  return (
    <div class="stack stack-tight">
      {!post?.sentAt && <Button onClick={onSent}>{host.sentIt}</Button>}
      <p role="status">{post?.sentAt && <Foreign text={host.watching(conversation.title.slice(0, MAX_TITLE))} />}</p>
    </div>
  )
}

const MAX_TITLE = 80

function CalendarFile({ gathering, language }: { gathering: Gathering; language: string }) {
  const { host } = useSurface().strings
  const texts = { title: gatheringTitle(gathering, language), location: gathering.place }
  const event = gatheringEvent(gathering, texts)
  if (!event) return null
  const save = async () => saveFile('invitation.ics', 'text/calendar', await icsFile(event, new Date().toISOString()))
  return (
    <div class="stack stack-tight">
      <Button onClick={() => void save()}>{host.file}</Button>
      <p class="small soft">{host.fileNote}</p>
    </div>
  )
}
