import { useSurface } from '@/components/basics/surface'
import { ExtraFields, type ExtraText } from '@/components/reply/ExtraFields'
import { OtherReplies } from '@/components/reply/OtherReplies'
import { extrasFor } from '@/utils/act/reply/extras'
import { fittingIntents } from '@/utils/act/reply/fitting-intents'
import type { ReplyContext } from '@/utils/act/reply/reply-context'
import type { ReplyIntent } from '@/utils/model/decision'
import { channelsOf, type ReplyOptions } from './reply-context-of'

interface Props {
  intent: ReplyIntent
  context: ReplyContext
  options: ReplyOptions
  onOptions: (options: ReplyOptions) => void
  onIntent: (intent: ReplyIntent) => void
}

/** What else may be said, to whom, and what may be added. */
export function ReplyChoices({ intent, context, options, onOptions, onIntent }: Props) {
  const { today } = useSurface()
  const { invitation, decision, channel } = context
  const fitting = fittingIntents(decision?.outcome ?? null, invitation.lastDay < today)
  return (
    <>
      <OtherReplies
        intent={intent}
        intents={[...new Set([intent, ...fitting])]}
        channel={channel}
        channels={channelsOf(intent, invitation)}
        onIntent={onIntent}
        onChannel={next => onOptions({ ...options, channel: next })}
      />
      <ExtraFields
        offered={extrasFor(intent, channel).filter((extra): extra is ExtraText => extra !== 'again')}
        extras={options.extras}
        onChange={extras => onOptions({ ...options, extras })}
      />
    </>
  )
}
