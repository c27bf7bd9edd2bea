import { useState } from 'preact/hooks'
import { offersOf, wantsToMeet } from '@/utils/act/decide/offers-of'
import { type Extra, extrasIn, type ReplyContext } from '@/utils/act/reply/draft-reply'
import type { Offer, ReplyIntent } from '@/utils/model/decision'
import type { ViewProps } from './view'

const ANSWERS: readonly ReplyIntent[] = ['yes', 'part', 'no']
const OFFERS: readonly Offer[] = ['ask-again', 'another-time']
const isOffer = (extra: Extra): extra is Offer => extra !== 'changed'

/**
 * The lines that can be added to a reply. Meeting again is proposed where the child let it be seen that they would like
 * to; else it is there for the parent's own tap. That an answer changed is said unless the parent takes it out. A
 * group has no room for either.
 */
export function useExtras(
  intent: ReplyIntent,
  { decision, channel, language }: ReplyContext,
  onRun: ViewProps['onRun']
) {
  const mayHaveAnswered = decision !== null && decision.changedFrom !== null && ANSWERS.includes(intent)
  const [saysChanged, setSaysChanged] = useState(true)
  const isNo = intent === 'no' && decision?.outcome === 'not-going'
  const offers = isNo ? offersOf(decision) : []
  const can = channel === 'group' ? [] : extrasIn(language)
  const meeting = isNo ? OFFERS.filter(offer => can.includes(offer)) : []
  const isProposed = decision !== null && wantsToMeet(decision)
  const toggle = (extra: Extra) => {
    if (!isOffer(extra)) return setSaysChanged(!saysChanged)
    if (!decision) return
    const next = offers.includes(extra) ? offers.filter(each => each !== extra) : [...offers, extra]
    const { invitationId, childId } = decision
    void onRun({ do: 'decide', invitationId, childId, step: { step: 'offer', offers: next } })
  }
  const changed: readonly Extra[] = mayHaveAnswered && can.includes('changed') ? ['changed'] : []
  return {
    proposed: [...changed, ...(isProposed ? meeting : [])],
    others: isProposed ? [] : meeting,
    chosen: [...(saysChanged ? changed : []), ...offers],
    toggle
  }
}
