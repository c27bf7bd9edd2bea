import type { ReplyIntent } from '@/utils/model/decision'
import type { Channel } from '@/utils/model/reply'
import { Choices } from '../basics/Choices'
import { Fold } from '../basics/Fold'
import { useSurface } from '../basics/surface'

interface Props {
  intent: ReplyIntent
  /** What else may be said, the one chosen among it. */
  intents: readonly ReplyIntent[]
  channel: Channel
  /** Who may read it; one where there is no choice. */
  channels: readonly Channel[]
  onIntent: (intent: ReplyIntent) => void
  onChannel: (channel: Channel) => void
}

/** Another thing to say, or to say it to others. */
export function OtherReplies({ intent, intents, channel, channels, onIntent, onChannel }: Props) {
  const { reply } = useSurface().strings
  if (intents.length < 2 && channels.length < 2) return null
  return (
    <Fold label={reply.instead}>
      <div class="stack">
        {intents.length > 1 && (
          <Choices
            label={reply.instead}
            isLabelHidden
            values={intents}
            chosen={intent}
            name={each => reply.title[each]}
            onChoose={onIntent}
          />
        )}
        {channels.length > 1 && (
          <Choices
            label={reply.reads}
            values={channels}
            chosen={channel}
            name={each => reply.channels[each]}
            onChoose={onChannel}
          />
        )}
      </div>
    </Fold>
  )
}
