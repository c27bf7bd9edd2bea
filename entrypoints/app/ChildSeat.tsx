import { useState } from 'preact/hooks'
import { formatSoon } from '@/components/basics/format-when'
import { Notice } from '@/components/basics/Notice'
import { type Surface, useSurface } from '@/components/basics/surface'
import { ChildDone } from '@/components/decide/ChildDone'
import { ChildOutcome } from '@/components/decide/ChildOutcome'
import { canApply } from '@/utils/act/decide/apply-step'
import { partyMoment } from '@/utils/act/decide/party-moment'
import { readLastHelped } from '@/utils/flow/store/read'
import { isDayCertain } from '@/utils/kit/is-day-certain'
import type { DecideStep, Decision } from '@/utils/model/decision'
import type { Child } from '@/utils/model/family'
import type { Invitation } from '@/utils/model/invitation'
import { type Problem, runCommand } from '../shared/run-command'
import { useLive } from '../shared/use-live'
import { AfterTurn } from './AfterTurn'
import { ChildTurn } from './ChildTurn'
import { type CardData, decisionOf, readCard } from './card-data'
import { partyMark } from './use-turn'

/** Longest name of a person or a place that a child reads, in UTF-16 units. */
const MAX_SHOWN = 60

/** All that a child sees of the host and the party: first name, kind, place, and the day where it is certain. */
function introOf(invitation: Invitation, notPossible: string | null, surface: Surface): string[] {
  const { strings, today, locale } = surface
  const { kind, honoree, start, venue, surprise } = invitation.facts
  const { child } = strings
  return [
    ...(surprise ? [child.secret] : []),
    child.firstLine,
    ...(invitation.cancelled ? [child.partyOff] : []),
    child.party(kind?.value ?? 'other', honoree ? honoree.value.slice(0, MAX_SHOWN) : null),
    ...(start && isDayCertain(invitation) ? [child.itIs(formatSoon(start.value, today, locale))] : []),
    ...(venue ? [child.at(venue.value.slice(0, MAX_SHOWN))] : []),
    ...(notPossible === null ? [] : [child.notPossible]),
    ...(notPossible ? [notPossible] : [])
  ]
}

interface Props {
  invitationId: string
  childId: string
  toldByParent: boolean
  /** Back to the grown-up's side. */
  onGoOn: () => void
}

/** The child's place: their turn, or later the outcome. Nothing else of the invitation is in this document. */
export function ChildSeat({ invitationId, childId, toldByParent, onGoOn }: Props) {
  const { strings } = useSurface()
  const [problem, setProblem] = useState<Problem | null>(null)
  const { value: data } = useLive(() => readCard(invitationId), [invitationId])
  if (data === undefined) return null
  const child = data?.children.find(({ id }) => id === childId)
  return (
    <main class="page">
      {problem && <NotKept problem={problem} />}
      {data && child ? (
        <Seated data={data} child={child} toldByParent={toldByParent} onProblem={setProblem} onGoOn={onGoOn} />
      ) : (
        <ChildDone band="8-12" heading={data ? strings.child.gone : strings.invite.gone} onGoOn={onGoOn} />
      )}
    </main>
  )
}

/** For the child, and for the grown-up who can make room. What was tapped stays on the screen. */
function NotKept({ problem }: { problem: Problem }) {
  const { child, basics } = useSurface().strings
  return (
    <Notice live>
      <p class="child-line">{child.notKept}</p>
      {problem === 'storage-full' && <p class="small">{basics.problems[problem]}</p>}
    </Notice>
  )
}

interface SeatedProps {
  data: CardData
  child: Child
  toldByParent: boolean
  /** Null once it went well. */
  onProblem: (problem: Problem | null) => void
  onGoOn: () => void
}

function Seated({ data, child, toldByParent, onProblem, onGoOn }: SeatedProps) {
  const surface = useSurface()
  const { child: words } = surface.strings
  const [ended, setEnded] = useState<string | null>(null)
  const { invitation } = data
  const decision = decisionOf(data, child.id)
  const notPossible = decision?.notPossible ?? null
  const { value: lastHelped } = useLive(() => readLastHelped(child.id), [child.id])
  const run = async (step: DecideStep, heading: string): Promise<boolean> => {
    const { ok, problem } = await runCommand({ do: 'decide', invitationId: invitation.id, childId: child.id, step })
    onProblem(problem)
    if (ok && toldByParent) onGoOn()
    else if (ok) setEnded(heading)
    return ok
  }
  const answer = (ok: boolean) => void run({ step: 'child-answers', ok }, words.thanks)

  if (ended) return <ChildDone band={child.band} heading={ended} onGoOn={onGoOn} />
  if (decision && isAfter(decision, invitation, surface)) {
    return (
      <AfterTurn
        band={child.band}
        onSay={say => void run({ step: 'child-after', say }, words.afterThanks)}
        onStop={() => setEnded(words.stopped)}
      />
    )
  }
  if (decision && hasOutcomeToSee(decision)) {
    return <Told decision={decision} child={child} onAnswer={answer} onStop={() => setEnded(words.thanks)} />
  }
  // Said already, in this window or another: a turn is not asked for twice.
  if (decision?.child) return <ChildDone band={child.band} heading={words.thankYou} onGoOn={onGoOn} />
  const intro = introOf(invitation, notPossible, surface)
  return (
    <ChildTurn
      seat={{ invitationId: invitation.id, childId: child.id, toldByParent, party: partyMark(invitation) }}
      child={child}
      intro={toldByParent ? intro.filter(line => line !== words.firstLine) : intro}
      isPossible={notPossible === null}
      lastHelped={lastHelped ?? null}
      onSay={say => run({ step: 'child-says', say, toldByParent }, words.thankYou)}
      onStopped={() => (toldByParent ? onGoOn() : setEnded(words.stopped))}
    />
  )
}

/** The day after a party that this child went to, unless that was asked already. */
const isAfter = (decision: Decision, { facts }: Invitation, { today }: Surface): boolean =>
  partyMoment(facts, today) === 'after' && canApply(decision, { step: 'child-after', say: {} })

/** Decided together, that is after both have said their part, and not yet agreed to. */
const hasOutcomeToSee = ({ child, parent, outcome, childOk }: Decision): boolean =>
  child !== null && parent !== null && outcome !== null && childOk !== true

interface ToldProps {
  decision: Decision
  child: Child
  onAnswer: (isOk: boolean) => void
  onStop: () => void
}

function Told({ decision: { child: say, outcome, because }, child, onAnswer, onStop }: ToldProps) {
  if (!say || !outcome) return null
  return (
    <ChildOutcome band={child.band} say={say} outcome={outcome} because={because} onAnswer={onAnswer} onStop={onStop} />
  )
}
