import type { Decision, Outcome } from '@/utils/model/decision'
import type { Standing } from '@/utils/model/invitation'

const STANDING: Record<Outcome, 'going' | 'waiting' | 'not-going'> = {
  going: 'going',
  part: 'going',
  'not-going': 'not-going',
  'ask-first': 'waiting'
}

const standingOfOne = ({ outcome }: Decision) => (outcome ? STANDING[outcome] : 'waiting')

/** Whether somebody said something: the child, or the parent by an outcome or a night's sleep. */
const hasWord = ({ child, outcome, sleepUntil }: Decision): boolean =>
  child !== null || outcome !== null || sleepUntil !== null

/** The child has spoken, or the family sleeps on it, and nothing is decided yet. */
const isBegun = (decision: Decision): boolean => decision.outcome === null && hasWord(decision)

/**
 * The decisions that speak now, of all of one invitation. One without a child, from the quick way, speaks for the whole
 * family until a word on a child of their own is newer, and then no more.
 */
function speaking(decisions: readonly Decision[]): readonly Decision[] {
  const family = decisions.find(({ childId }) => childId === null)
  if (!family) return decisions
  const own = decisions.filter(decision => decision !== family)
  const isOutdated = own.some(decision => hasWord(decision) && decision.updatedAt > family.updatedAt)
  return isOutdated || !hasWord(family) ? own : [family]
}

/** The decision that speaks for a child now: their own, or the family's; null where there is none. */
export const speakingFor = (decisions: readonly Decision[], childId: string | null): Decision | null => {
  const now = speaking(decisions)
  return now.find(decision => decision.childId === childId) ?? now.find(decision => decision.childId === null) ?? null
}

/** The one child for whom a decision was begun and is open; null where that is nobody, or several. */
export function openFor(decisions: readonly Decision[]): string | null {
  const [one, another] = speaking(decisions).filter(isBegun)
  return one && !another ? one.childId : null
}

/**
 * Where an invitation stands by its decisions: waiting while one was begun together, else going as soon as one child
 * goes, else waiting while something is open, else not going. No decision at all is waiting.
 */
export function standingOf(decisions: readonly Decision[]): Exclude<Standing, 'dismissed'> {
  const now = speaking(decisions)
  if (now.length === 0 || now.some(isBegun)) return 'waiting'
  const standings = now.map(standingOfOne)
  if (standings.includes('going')) return 'going'
  return standings.includes('waiting') ? 'waiting' : 'not-going'
}
