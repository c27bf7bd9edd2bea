import { useState } from 'preact/hooks'
import { Notice } from '@/components/basics/Notice'
import { useSurface } from '@/components/basics/surface'
import { Title } from '@/components/basics/Title'
import { ParentTurn } from '@/components/decide/ParentTurn'
import { PartyNews } from '@/components/decide/PartyNews'
import { TellChild } from '@/components/decide/TellChild'
import { PartyLine } from '@/components/invite/PartyLine'
import { hostQuestions } from '@/utils/act/decide/host-questions'
import { isToCome } from '@/utils/act/decide/party-moment'
import { stageOf } from '@/utils/act/decide/stage-of'
import type { DecideStep, Decision, Outcome, ParentSay } from '@/utils/model/decision'
import type { Child } from '@/utils/model/family'
import type { Invitation } from '@/utils/model/invitation'
import { BothSides } from './BothSides'
import { type CardData, decisionOf, intentOf, takenBackOf } from './card-data'
import { HandingOver } from './HandingOver'
import { PartyDays } from './PartyDays'
import { ReplyView } from './ReplyView'
import { useBegun } from './use-begun'
import type { ViewProps } from './view'
import { WhomToAsk } from './WhomToAsk'

type Props = ViewProps & { childId: string | null }

/** The full way. Which step comes next follows from what is stored, so that a closed popup goes on where it was. */
export function AskScreen(props: Props) {
  const { data } = props
  const child = data.children.find(({ id }) => id === props.childId)
  if (!child) return <WhomToAsk {...props} />
  const decision = decisionOf(data, child.id)
  return (
    <>
      {stageOf(decision) !== 'result' && <PartyLine invitation={data.invitation} />}
      <PartyNews invitation={data.invitation} decision={decision} />
      <OpenAgain data={data} childId={child.id} />
      <Asking key={child.id} {...props} child={child} />
    </>
  )
}

/** The child's turn came after a quick answer of the parent's, which is therefore open again. */
function OpenAgain({ data, childId }: { data: CardData; childId: string }) {
  const { decide } = useSurface().strings
  const takenBack = takenBackOf(data, childId)
  return takenBack && <Notice>{decide.openAgain(takenBack)}</Notice>
}

function Asking({ child, ...props }: Props & { child: Child }) {
  const { data, onView, onRun } = props
  const { invitation } = data
  const decision = decisionOf(data, child.id)
  const intent = decision && intentOf(decision)
  const { strings, today } = useSurface()
  const { decide } = strings
  const [isWeighing, setWeighing] = useState(false)
  const run = (step: DecideStep) => onRun({ do: 'decide', invitationId: invitation.id, childId: child.id, step })
  const sayOwn = async (say: ParentSay) => {
    const isKept = await run({ step: 'parent-says', say })
    setWeighing(isKept)
    return isKept
  }
  const reply = () => {
    if (intent) onView({ at: 'reply', childId: child.id, intent })
  }

  const stage = stageOf(decision)
  if (!isToCome(invitation, today)) {
    return decision?.outcome && <Afterwards {...props} child={child} decision={decision} outcome={decision.outcome} />
  }
  if (!decision || stage === 'child-turn') {
    return <HandingOver {...props} child={child} decision={decision} onStep={run} />
  }
  if (stage === 'parent-turn') {
    return <OwnSay invitation={invitation} childId={child.id} onSay={sayOwn} />
  }
  if (!decision.outcome || isWeighing) {
    return <BothSides {...props} child={child} decision={decision} onStep={run} onRecorded={() => setWeighing(false)} />
  }
  if (stage === 'tell-child') {
    return <TellChild child={child} onShow={() => props.onChild(child.id, false)} onSkip={reply} />
  }
  return (
    <>
      {decision.childOk === false && <Notice>{decide.childNotOk(child.name)}</Notice>}
      {intent && <ReplyView {...props} childId={child.id} intent={intent} />}
    </>
  )
}

interface OwnSayProps {
  invitation: Invitation
  childId: string
  /** Resolves to whether it was kept. */
  onSay: (say: ParentSay) => Promise<boolean>
}

/** The parent's turn, with what was begun before the popup closed. */
function OwnSay({ invitation: { id, facts }, childId, onSay }: OwnSayProps) {
  const begun = useBegun<ParentSay>('parent', id, childId)
  if (begun.form === undefined) return null
  const say = async (own: ParentSay) => {
    if (await onSay(own)) begun.forget()
  }
  return (
    <ParentTurn
      questions={hostQuestions(facts)}
      begun={begun.form}
      onChange={begun.keep}
      onDone={own => void say(own)}
    />
  )
}

/** Once the party is over, or off, this is where the child's two taps lead back to. */
function Afterwards({ child, outcome, ...props }: ViewProps & { child: Child; decision: Decision; outcome: Outcome }) {
  const { decide } = useSurface().strings
  return (
    <section class="stack">
      <Title>{decide.decidedFor(child.name, outcome)}</Title>
      <PartyDays {...props} />
    </section>
  )
}
