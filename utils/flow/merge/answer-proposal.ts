import { weekdayOf } from '@/utils/kit/time'
import type { PartyReading } from '@/utils/model/reading'
import { type Host, isHost } from './is-host'
import type { Told } from './told'

export interface Answered {
  /** The proposal that was agreed to; null while that is not certain. */
  agreed: Told | null
  /** What nobody has answered. */
  open: readonly Told[]
}

/**
 * What an answer makes of changes that were asked for. A host agrees to what others ask; what the host asks is agreed to
 * by the family where only the two talk, and else settled by the host's own later words. Of several different changes a
 * bare yes picks none.
 */
export function answerProposal(proposals: readonly Told[], answer: Told, host: Host | null): Answered {
  const meant = proposals.filter(proposal => mayAnswer(proposal, answer, host) && fits(proposal.party, answer.party))
  const open = proposals.filter(proposal => !meant.includes(proposal))
  if (answer.class === 'reply-no') return { agreed: null, open }
  const [first, ...others] = meant
  const isOne = first !== undefined && others.every(({ party }) => sameTime(party, first.party))
  return isOne ? { agreed: meant.at(-1) ?? null, open: [] } : { agreed: null, open: proposals }
}

function mayAnswer(proposal: Told, answer: Told, host: Host | null): boolean {
  if (isHost(answer, host)) return true
  return isHost(proposal, host) && answer.own && answer.pair !== null && answer.pair === proposal.pair
}

/** "Ok, Sunday it is" answers what asked for a Sunday. A bare yes fits everything. */
function fits(proposal: PartyReading, answer: PartyReading): boolean {
  const [hour, ownHour] = [hourOf(proposal), hourOf(answer)]
  if (hour && ownHour && hour !== ownHour) return false
  const asked = proposal.facts.start?.value
  const said = answer.facts.start?.value
  if (!said) return true
  if (!asked) return false
  const part = answer.partDay ?? proposal.partDay
  if (part && 'weekday' in part) return weekdayOf(asked) === weekdayOf(said)
  return part ? Number(asked.slice(8, 10)) === Number(said.slice(8, 10)) : asked.slice(0, 10) === said.slice(0, 10)
}

const hourOf = ({ facts, time }: PartyReading): string | undefined =>
  facts.start?.value.slice(11) || time?.start?.value || undefined

const sameTime = (a: PartyReading, b: PartyReading): boolean =>
  a.facts.start?.value === b.facts.start?.value && hourOf(a) === hourOf(b)
