import { useEffect, useRef } from 'preact/hooks'
import type { ReplyIntent } from '@/utils/model/decision'
import { decisionOf, intentOf } from './card-data'
import type { ViewProps } from './view'

interface Reply extends Pick<ViewProps, 'data' | 'onView'> {
  childId: string | null
  intent: ReplyIntent
}

/** The later tap wins: where another window changes what was decided, the reply goes with it. */
export function useFollowOutcome({ data, childId, intent, onView }: Reply): void {
  const decision = decisionOf(data, childId)
  const outcome = decision?.outcome ?? null
  const before = useRef(outcome)
  useEffect(() => {
    if (outcome === before.current) return
    before.current = outcome
    if (!outcome) return onView({ at: 'card' })
    const next = intentOf(outcome, decision?.changedFrom)
    if (next !== intent) onView({ at: 'reply', childId, intent: next })
  }, [outcome])
}
