import { useState } from 'preact/hooks'
import { Button } from '@/components/basics/Button'
import { Notice } from '@/components/basics/Notice'
import { useSurface } from '@/components/basics/surface'
import { Continue } from '@/components/decide/Continue'
import { Decided } from '@/components/decide/Decided'
import { FourWays, type Way } from '@/components/decide/FourWays'
import { WhoIsInvited } from '@/components/decide/WhoIsInvited'
import { AskedMessages } from '@/components/invite/AskedMessages'
import { Card } from '@/components/invite/Card'
import { LookAlikes } from '@/components/invite/LookAlikes'
import { answerBefore } from '@/utils/act/decide/answer-before'
import { invitedChild } from '@/utils/act/decide/invited-child'
import { partyMoment } from '@/utils/act/decide/party-moment'
import type { Decision, Outcome } from '@/utils/model/decision'
import { type CardData, decisionOf, intentOf, onlyChildOf, outcomeCommand, takenBackOf } from './card-data'
import { PartyDays } from './PartyDays'
import type { ViewProps } from './view'

interface Props extends ViewProps {
  /** The parent wants to decide again. */
  isChanging: boolean
  onList: () => void
}

/** The card with its next step. */
export function CardView(props: Props) {
  const { data, onList, onRun } = props
  const { invitation, sightings } = data
  const { id: invitationId, standing } = invitation
  const endExample = async () => {
    if (await onRun({ do: 'end-example' })) onList()
  }
  return (
    <Card
      invitation={invitation}
      sightings={sightings}
      onEdit={edit => void onRun({ do: 'edit', invitationId, edit })}
      onDismiss={() => void onRun({ do: 'dismiss', invitationId, dismissed: true })}
      onEndExample={() => void endExample()}
    >
      {standing === 'dismissed' ? <Dismissed {...props} /> : <Open {...props} />}
    </Card>
  )
}

/** What only the parent can tell, and the next step. */
function Open(props: Props) {
  const { data, onRun } = props
  const { invitation, lookAlikes } = data
  const invitationId = invitation.id
  return (
    <>
      <AskedMessages
        invitation={invitation}
        onSettle={(messageKey, isSo) => void onRun({ do: 'settle', invitationId, messageKey, isSo })}
      />
      <LookAlikes
        invitations={lookAlikes}
        onJoin={(otherId, isSame) => void onRun({ do: 'join', invitationId, otherId, isSame })}
      />
      <NextStep {...props} />
    </>
  )
}

function Dismissed({ data, onRun }: Props) {
  const { invite } = useSurface().strings
  const bringBack = () => onRun({ do: 'dismiss', invitationId: data.invitation.id, dismissed: false })
  return (
    <Notice live>
      <p>{invite.dismissed}</p>
      <Button onClick={() => void bringBack()}>{invite.bringBack}</Button>
    </Notice>
  )
}

/** Of several children one that was decided for, or whom the message names. */
const firstChoice = ({ invitation, children, decisions }: CardData): string | null =>
  onlyChildOf(children) ??
  decisions.find(decision => decision.childId !== null)?.childId ??
  invitedChild(invitation.facts, children)

function NextStep(props: Props) {
  const { data, isChanging, onView, onRun } = props
  const { invitation, children } = data
  const [childId, setChildId] = useState(() => firstChoice(data))
  const child = children.find(each => each.id === childId) ?? null
  const decision = decisionOf(data, childId) ?? decisionOf(data, null)

  const decide = async (outcome: Outcome) => {
    const before = decision && answerBefore(decision, outcome)
    const isDone = await onRun(outcomeCommand(invitation.id, childId, outcome))
    if (isDone) onView({ at: 'reply', childId, intent: intentOf(outcome, before) })
  }
  const take = (way: Way) => {
    if (way === 'going' || way === 'not-going') return void decide(way)
    onView({ at: way, childId })
  }

  const who = children.length > 1 && <WhoIsInvited children={children} chosen={childId} onChoose={setChildId} />
  if (decision?.outcome && !isChanging) {
    return (
      <>
        {who}
        <DecidedStep key={decision.childId} decision={decision} {...props} />
      </>
    )
  }
  return (
    <>
      {child && decision?.child && (
        <Continue
          decision={decision}
          child={child}
          takenBack={takenBackOf(data, child.id)}
          onAsk={() => onView({ at: 'ask', childId: child.id })}
        />
      )}
      {who}
      <FourWays child={child} onWay={take} />
    </>
  )
}

function DecidedStep({ decision, ...props }: Props & { decision: Decision }) {
  const { data, onView } = props
  const { today } = useSurface()
  const { outcome, childId } = decision
  if (!outcome) return null
  const child = data.children.find(each => each.id === childId) ?? null
  return (
    <>
      <Decided
        outcome={outcome}
        child={child}
        isOver={partyMoment(data.invitation.facts, today) === 'after'}
        onReply={() => onView({ at: 'reply', childId, intent: intentOf(outcome, decision.changedFrom) })}
        onAsk={() => onView({ at: 'ask', childId })}
        onChange={() => onView({ at: 'card', isChanging: true })}
      />
      <PartyDays {...props} decision={decision} />
    </>
  )
}
