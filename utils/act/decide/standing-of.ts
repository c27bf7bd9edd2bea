import type { Decision, Outcome } from '@/utils/model/decision'
import type { Standing } from '@/utils/model/invitation'

const STANDING: Record<Outcome, 'going' | 'waiting' | 'not-going'> = {
  going: 'going',
  part: 'going',
  'not-going': 'not-going',
  'ask-first': 'waiting'
}

const standingOfOne = ({ outcome }: Decision) => (outcome ? STANDING[outcome] : 'waiting')

/** A decision without a child speaks for the family until what a child said, or their own outcome, is newer. */
function speaking(decisions: readonly Decision[]): readonly Decision[] {
  const family = decisions.find(({ childId }) => childId === null)
  const isOutdated = decisions.some(
    ({ childId, child, outcome, updatedAt }) =>
      family !== undefined && childId !== null && (child !== null || outcome !== null) && updatedAt > family.updatedAt
  )
  return isOutdated ? decisions.filter(decision => decision !== family) : decisions
}

/**
 * Where an invitation stands by its decisions: going as soon as one child goes, else waiting while something is open,
 * else not going. No decision at all is waiting.
 */
export function standingOf(decisions: readonly Decision[]): Exclude<Standing, 'dismissed'> {
  const standings = speaking(decisions).map(standingOfOne)
  if (standings.includes('going')) return 'going'
  return standings.length === 0 || standings.includes('waiting') ? 'waiting' : 'not-going'
}
