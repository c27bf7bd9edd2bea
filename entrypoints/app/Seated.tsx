import { useState } from 'preact/hooks'
import { type Surface, useSurface } from '@/components/basics/surface'
import { ChildDone } from '@/components/decide/ChildDone'
import { ChildOutcome } from '@/components/decide/ChildOutcome'
import { canApply } from '@/utils/act/decide/apply-step'
import { orderCards } from '@/utils/act/decide/order-cards'
import { isToCome, partyMoment } from '@/utils/act/decide/party-moment'
import { readLastHelped } from '@/utils/flow/store/read'
import type { DecideStep, Decision } from '@/utils/model/decision'
import type { Child } from '@/utils/model/family'
import type { Invitation } from '@/utils/model/invitation'
import { type Problem, runCommand } from '../shared/run-command'
import { useLive } from '../shared/use-live'
import { AfterTurn } from './AfterTurn'
import { ChildTurn } from './ChildTurn'
import { type CardData, decisionOf } from './card-data'
import { keepPlace } from './last-place'
import { introOf } from './seat-intro'
import { partyMark } from './use-turn'

interface Props {
  data: CardData
  child: Child
  toldByParent: boolean
  /** Null once it went well. */
  onProblem: (problem: Problem | null) => void
  onGoOn: () => void
}

/** What a child is asked or told now; after that the screen goes back to the grown-up. */
export function Seated(props: Props) {
  const { data, child, onGoOn } = props
  const surface = useSurface()
  const { child: words } = surface.strings
  const { ended, run, leave } = useEnding(props)
  const { invitation } = data
  const decision = decisionOf(data, child.id)
  const done = ended ?? (decision && isAfter(decision, invitation, surface) ? null : lastWords(props, surface))

  if (done !== null) return <ChildDone band={child.band} heading={done} onGoOn={onGoOn} />
  if (decision && isAfter(decision, invitation, surface)) {
    return (
      <AfterTurn
        invitationId={invitation.id}
        child={child}
        onSay={say => run({ step: 'child-after', say }, words.afterThanks)}
        onStop={() => leave(words.stopped)}
      />
    )
  }
  if (decision && hasOutcomeToSee(decision)) {
    const answer = (ok: boolean) => void run({ step: 'child-answers', ok }, words.thanks)
    return <Told decision={decision} child={child} onAnswer={answer} onLeave={() => leave(words.thanks)} />
  }
  return <OwnTurn {...props} decision={decision} onRun={run} onLeave={leave} />
}

/** How the seat is left: with a step that was kept, or without any. */
function useEnding({ data, child, toldByParent, onProblem, onGoOn }: Props) {
  const [ended, setEnded] = useState<string | null>(null)
  const { id: invitationId } = data.invitation
  const run = async (step: DecideStep, heading: string): Promise<boolean> => {
    const { ok, problem } = await runCommand({ do: 'decide', invitationId, childId: child.id, step })
    onProblem(problem)
    if (ok && toldByParent) onGoOn()
    else if (ok) setEnded(heading)
    return ok
  }
  const leave = (heading: string) => {
    if (toldByParent) return onGoOn()
    // A popup that closes now does not ask the child again.
    keepPlace({ at: 'card', invitationId, view: { at: 'ask', childId: child.id } })
    setEnded(heading)
  }
  return { ended, run, leave }
}

/** Where there is nothing to ask a child: the party is off, or over, or they have had their say, here or elsewhere. */
function lastWords({ data, child }: Props, { strings, today }: Surface): string | null {
  const { invitation } = data
  const { child: words } = strings
  const decision = decisionOf(data, child.id)
  if (!isToCome(invitation, today)) return invitation.cancelled ? words.partyOff : words.partyOver
  if (!decision?.child || decision.isAskedAnew || hasOutcomeToSee(decision)) return null
  return words.thankYou
}

/** The day after a party that this child went to, unless that was asked already. */
const isAfter = (decision: Decision, invitation: Invitation, { today }: Surface): boolean =>
  partyMoment(invitation, today) === 'after' && canApply(decision, { step: 'child-after', say: {} })

/** Decided together, that is after both have said their part, and not yet answered. */
const hasOutcomeToSee = ({ child, parent, outcome, childOk }: Decision): boolean =>
  child !== null && parent !== null && outcome !== null && childOk === null

interface ToldProps {
  decision: Decision
  child: Child
  onAnswer: (isOk: boolean) => void
  onLeave: () => void
}

function Told({ decision: { child: say, outcome, because, invitationId }, child, onAnswer, onLeave }: ToldProps) {
  if (!say || !outcome) return null
  return (
    <ChildOutcome
      band={child.band}
      say={say}
      outcome={outcome}
      because={because}
      answers={orderCards([true, false], `${child.id} ${invitationId}`)}
      onAnswer={onAnswer}
      onSkip={onLeave}
      onStop={onLeave}
    />
  )
}

interface OwnProps extends Props {
  decision: Decision | null
  onRun: (step: DecideStep, heading: string) => Promise<boolean>
  onLeave: (heading: string) => void
}

function OwnTurn({ data: { invitation }, child, decision, toldByParent, onRun, onLeave }: OwnProps) {
  const surface = useSurface()
  const { child: words } = surface.strings
  const { value: lastHelped } = useLive(() => readLastHelped(child.id), [child.id])
  const notPossible = decision?.notPossible ?? null
  const intro = introOf(invitation, notPossible, surface)
  return (
    <ChildTurn
      seat={{ invitationId: invitation.id, childId: child.id, toldByParent, party: partyMark(invitation) }}
      child={child}
      intro={toldByParent ? intro.filter(line => line !== words.firstLine) : intro}
      isPossible={notPossible === null}
      lastHelped={lastHelped ?? null}
      onSay={say => onRun({ step: 'child-says', say, toldByParent }, words.thankYou)}
      onStopped={() => onLeave(words.stopped)}
    />
  )
}
