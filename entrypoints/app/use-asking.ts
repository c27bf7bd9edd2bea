import { useSurface } from '@/components/basics/surface'
import { isToCome } from '@/utils/act/decide/party-moment'
import { type Stage, stageOf } from '@/utils/act/decide/stage-of'
import { decisionOf } from './card-data'
import type { ViewProps } from './view'

const DECIDED: readonly Stage[] = ['tell-child', 'result']

/** The way to a child from where their decision stands: to their turn, on with it, or back to both sides. */
export function useAsking(
  { data, onRun, onView }: Pick<ViewProps, 'data' | 'onRun' | 'onView'>,
  childId: string | null
) {
  const { strings, today } = useSurface()
  const { decide } = strings
  const name = data.children.find(({ id }) => id === childId)?.name ?? null
  const stage = stageOf(decisionOf(data, childId))
  const go = () => onView({ at: 'ask', childId })
  const lookAgain = async () => {
    const step = { step: 'reopen' } as const
    if (await onRun({ do: 'decide', invitationId: data.invitation.id, childId, step })) go()
  }
  const labels: Record<Stage, string> = {
    'child-turn': decide.ask(name),
    'parent-turn': decide.continueWith(name ?? ''),
    'both-sides': decide.continueWith(name ?? ''),
    'tell-child': decide.tellChild(name ?? ''),
    result: decide.lookAgain
  }
  return {
    label: labels[stage],
    ask: stage === 'result' ? () => void lookAgain() : go,
    /** Null while both are not through, or where there is nothing left to decide. */
    lookAgain: DECIDED.includes(stage) && isToCome(data.invitation, today) ? () => void lookAgain() : null
  }
}
