import { offersOf, wantsToMeet } from '@/utils/act/decide/offers-of'
import { extrasFor } from '@/utils/act/reply/extras'
import type { Offer, ReplyIntent } from '@/utils/model/decision'
import type { Channel } from '@/utils/model/reply'
import { decisionOf, intentOf } from './card-data'
import type { ViewProps } from './view'

interface Reply extends Pick<ViewProps, 'data' | 'onRun' | 'onView'> {
  childId: string | null
  intent: ReplyIntent
}

const NOS: readonly ReplyIntent[] = ['no', 'cancel', 'another-time']

/**
 * What a no may hold besides. Meeting again is proposed where the child let it be seen that they would like to; else it
 * is there for the parent's own tap. To offer another time is a reply of its own.
 */
export function useOffers({ data, childId, intent, onRun, onView }: Reply, channel: Channel) {
  const decision = decisionOf(data, childId)
  const isNo = decision?.outcome === 'not-going' && NOS.includes(intent)
  const chosen = isNo ? offersOf(decision) : []
  const offered: readonly Offer[] = isNo ? (canAskAgain(intent, channel) ? BOTH : ['another-time']) : []
  const isProposed = decision !== null && wantsToMeet(decision)
  const keep = (offers: readonly Offer[]) =>
    onRun({ do: 'decide', invitationId: data.invitation.id, childId, step: { step: 'offer', offers } })
  const say = (next: ReplyIntent) => onView({ at: 'reply', childId, intent: next })
  const toggle = async (offer: Offer) => {
    const next = chosen.includes(offer) ? without(chosen, offer) : [...chosen, offer]
    if (!decision || !(await keep(next)) || offer === 'ask-again') return
    say(intentOf({ ...decision, offers: next }) ?? intent)
  }
  /** Another reply was chosen: a friend is in mind where it offers another time. */
  const follow = (next: ReplyIntent) => {
    const others = without(chosen, 'another-time')
    if (isNo && NOS.includes(next)) void keep(next === 'another-time' ? [...others, 'another-time'] : others)
    say(next)
  }
  return {
    proposed: isProposed ? offered : [],
    others: isProposed ? [] : offered,
    chosen,
    toggle: (offer: Offer) => void toggle(offer),
    follow
  }
}

const BOTH: readonly Offer[] = ['ask-again', 'another-time']

const canAskAgain = (intent: ReplyIntent, channel: Channel): boolean => extrasFor(intent, channel).includes('again')

const without = (offers: readonly Offer[], offer: Offer): Offer[] => offers.filter(each => each !== offer)
