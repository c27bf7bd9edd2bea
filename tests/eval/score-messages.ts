import type { MessageClass } from '@/utils/model/reading'
import { isSameDay, isSameMoment, wordsAgree } from './compare'
import { FACTS, type Gold, type GoldFact } from './gold'

/** What a reader says of one message; null for what it does not tell. */
export type Answer = { isInvite: boolean; class: MessageClass | null } & Record<GoldFact, string | null>

/** `of` is what the share is taken of; null where there is nothing to judge. */
export interface Share {
  part: number
  of: number
}

/** The measures of one set of messages. */
export interface Scores {
  found: Share
  precision: Share
  /** Hard others that were offered. */
  hardOffered: Share
  /** F1 over all invitations; a missed invitation has no facts. */
  facts: Record<GoldFact, Share>
  /** Invitations whose start and end are both right. */
  startAndEnd: Share
  wrongDay: Share
  /** Changes, cancellations and answers. */
  class: Share
}

export type Judged = readonly { gold: Gold; answer: Answer }[]

export function scoreMessages(judged: Judged): Scores {
  const invitations = judged.filter(({ gold }) => gold.class === 'invite')
  // A change that brings a whole invitation may be offered.
  const others = judged.filter(({ gold }) => gold.class !== 'invite' && !gold.orClass.includes('invite'))
  const offered = [...invitations, ...others].filter(({ answer }) => answer.isInvite)
  const hard = others.filter(({ gold }) => gold.hard)
  const classed = judged.filter(({ gold }) => CLASSED.has(gold.class) && !gold.weak)
  return {
    found: shareOf(invitations, ({ answer }) => answer.isInvite),
    precision: shareOf(offered, ({ gold }) => gold.class === 'invite'),
    hardOffered: shareOf(hard, ({ answer }) => answer.isInvite),
    facts: Object.fromEntries(FACTS.map(fact => [fact, scoreFact(invitations, fact)])) as Scores['facts'],
    startAndEnd: shareOf(
      invitations,
      ({ gold, answer }) => isWholly(gold, answer, 'start') && isWholly(gold, answer, 'end')
    ),
    wrongDay: shareOf(
      invitations.filter(({ gold }) => gold.facts.start.length > 0 && !gold.unjudged.has('start')),
      ({ gold, answer: { start } }) => start !== null && !gold.facts.start.some(right => isSameDay(start, right))
    ),
    class: shareOf(classed, ({ gold, answer }) => [gold.class, ...gold.orClass].some(right => right === answer.class))
  }
}

const CLASSED: ReadonlySet<MessageClass> = new Set(['update', 'cancel', 'reply-yes', 'reply-no', 'reply-maybe'])
const DATES: ReadonlySet<GoldFact> = new Set(['start', 'end', 'rsvpBy'])
/** Names and places agree from here on. */
const AGREES = 0.8

const shareOf = (judged: Judged, holds: (one: Judged[number]) => boolean): Share => ({
  part: judged.filter(holds).length,
  of: judged.length
})

const isRight = (fact: GoldFact, said: string, gold: Gold): boolean =>
  gold.facts[fact].some(right => (DATES.has(fact) ? isSameMoment(said, right) : wordsAgree(said, right) >= AGREES))

/** Says the right value, or rightly none. */
function isWholly(gold: Gold, answer: Answer, fact: GoldFact): boolean {
  if (!answer.isInvite) return false
  const said = answer[fact]
  if (gold.unjudged.has(fact)) return true
  return said === null ? gold.facts[fact].length === 0 : isRight(fact, said, gold)
}

/** An invitation that is missed tells nothing. */
const scoreFact = (invitations: Judged, fact: GoldFact): Share =>
  scoreSaid(
    invitations.map(({ gold, answer }) => ({ gold, said: answer.isInvite ? answer[fact] : null })),
    fact
  )

/** F1 as a share: twice the right ones, of all that were said and all that there are. */
export function scoreSaid(judged: readonly { gold: Gold; said: string | null }[], fact: GoldFact): Share {
  let [right, told, labelled] = [0, 0, 0]
  for (const { gold, said } of judged) {
    if (gold.unjudged.has(fact)) continue
    if (gold.facts[fact].length > 0) labelled++
    if (said !== null) told++
    if (said !== null && isRight(fact, said, gold)) right++
  }
  return { part: 2 * right, of: told + labelled }
}
