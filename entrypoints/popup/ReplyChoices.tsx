import { useSurface } from '@/components/basics/surface'
import { ExtraFields } from '@/components/reply/ExtraFields'
import { OtherReplies } from '@/components/reply/OtherReplies'
import { extrasFor } from '@/utils/act/reply/extras'
import { fittingIntents } from '@/utils/act/reply/fitting-intents'
import type { ReplyContext } from '@/utils/act/reply/reply-context'
import type { ReplyIntent } from '@/utils/model/decision'
import { channelsOf, type ReplyOptions } from './reply-context-of'
import type { ViewProps } from './view'

interface Props {
  childId: string | null
  intent: ReplyIntent
  context: ReplyContext
  options: ReplyOptions
  onOptions: (options: ReplyOptions) => void
  onView: ViewProps['onView']
}

/** What else may be said, to whom, and what may be added. */
export function ReplyChoices({ childId, intent, context, options, onOptions, onView }: Props) {
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
        onIntent={next => onView({ at: 'reply', childId, intent: next })}
        onChannel={next => onOptions({ ...options, channel: next })}
      />
      <ExtraFields
        offered={extrasFor(intent, channel)}
        extras={options.extras}
        onChange={extras => onOptions({ ...options, extras })}
      />
    </>
  )
}
