import { useSurface } from '@/components/basics/surface'
import { ExtraFields } from '@/components/reply/ExtraFields'
import { OtherReplies } from '@/components/reply/OtherReplies'
import { wantsToMeet } from '@/utils/act/decide/offers-of'
import { extrasFor } from '@/utils/act/reply/extras'
import { fittingIntents } from '@/utils/act/reply/fitting-intents'
import type { ReplyContext } from '@/utils/act/reply/reply-context'
import type { Offer, ReplyIntent } from '@/utils/model/decision'
import type { Extras } from '@/utils/model/reply'
import { channelsOf, type ReplyOptions } from './reply-context-of'
import type { ViewProps } from './view'

interface Props {
  childId: string | null
  intent: ReplyIntent
  context: ReplyContext
  options: ReplyOptions
  onOptions: (options: ReplyOptions) => void
  onView: ViewProps['onView']
  onRun: ViewProps['onRun']
}

const offersIn = ({ again, meet }: Extras): Offer[] => [
  ...(again ? (['ask-again'] as const) : []),
  ...(meet ? (['another-time'] as const) : [])
]

/** What else may be said, to whom, and what may be added. */
export function ReplyChoices({ childId, intent, context, options, onOptions, onView, onRun }: Props) {
  const { today } = useSurface()
  const { invitation, decision, channel } = context
  const fitting = fittingIntents(decision?.outcome ?? null, invitation.lastDay < today)
  const change = (extras: Extras) => {
    onOptions({ ...options, extras })
    const { again, meet } = context.extras
    if (!decision || (extras.again === again && extras.meet === meet)) return
    const step = { step: 'offer', offers: offersIn(extras) } as const
    void onRun({ do: 'decide', invitationId: invitation.id, childId: decision.childId, step })
  }
  return (
    <>
      <ExtraFields
        offered={extrasFor(intent, channel).filter(extra => decision || !['again', 'meet'].includes(extra))}
        proposed={decision && wantsToMeet(decision) ? ['again', 'meet'] : []}
        extras={context.extras}
        onChange={change}
      />
      <OtherReplies
        intent={intent}
        intents={[...new Set([intent, ...fitting])]}
        channel={channel}
        channels={channelsOf(intent, invitation)}
        onIntent={next => onView({ at: 'reply', childId, intent: next })}
        onChannel={next => onOptions({ ...options, channel: next })}
      />
    </>
  )
}
