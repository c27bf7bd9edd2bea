import type { DecideStep, Decision } from '@/utils/model/decision'

/** Where the full way stands; a screen each. */
export type Stage = 'child-turn' | 'parent-turn' | 'both-sides' | 'tell-child' | 'result'

interface StageRule {
  stage: Stage
  /** Told of those for which no earlier rule holds. */
  holds: (decision: Decision) => boolean
  /** The steps that this screen offers. */
  offers: readonly DecideStep['step'][]
}

/** In order: the child, the parent, both together, the child again, and then the host. */
export const STAGES: readonly StageRule[] = [
  {
    stage: 'child-turn',
    holds: ({ child, isAskedAnew }) => child === null || isAskedAnew,
    offers: ['child-says', 'not-possible', 'reopen', 'outcome']
  },
  { stage: 'parent-turn', holds: ({ parent }) => parent === null, offers: ['parent-says', 'outcome'] },
  { stage: 'both-sides', holds: ({ outcome }) => outcome === null, offers: ['outcome', 'sleep', 'ask-anew'] },
  { stage: 'tell-child', holds: ({ childOk }) => childOk === null, offers: ['child-answers', 'outcome'] },
  { stage: 'result', holds: () => true, offers: ['outcome', 'reopen', 'offer', 'plan', 'child-after', 'end-after'] }
]

/** The stage of a decision, from what is stored alone: a window that was closed goes on where it was. */
export const stageOf = (decision: Decision | null): Stage =>
  STAGES.find(({ holds }) => decision !== null && holds(decision))?.stage ?? 'child-turn'
