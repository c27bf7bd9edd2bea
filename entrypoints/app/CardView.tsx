import { useState } from 'preact/hooks'
import { Button } from '@/components/basics/Button'
import { LiveNotice } from '@/components/basics/LiveNotice'
import { useSurface } from '@/components/basics/surface'
import { Continue } from '@/components/decide/Continue'
import { Decided } from '@/components/decide/Decided'
import { FourWays, type Way } from '@/components/decide/FourWays'
import { WhoIsInvited } from '@/components/decide/WhoIsInvited'
import { AskedMessages } from '@/components/invite/AskedMessages'
import { Card } from '@/components/invite/Card'
import { LookAlikes } from '@/components/invite/LookAlikes'
import { invitedChild } from '@/utils/act/decide/invited-child'
import { isToCome, partyMoment } from '@/utils/act/decide/party-moment'
import { speakingFor } from '@/utils/act/decide/standing-of'
import type { Decision, Outcome } from '@/utils/model/decision'
import { type CardData, intentOf, onlyChildOf, outcomeCommand, takenBackOf } from './card-data'
import { PartyDays } from './PartyDays'
import { replyViewOf } from './reply-view-of'
import { useAsking } from './use-asking'
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
      <LiveNotice>{standing === 'dismissed' && <Dismissed {...props} />}</LiveNotice>
      {standing !== 'dismissed' && <Open {...props} />}
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
    <>
      <p>{invite.dismissed}</p>
      <Button onClick={() => void bringBack()}>{invite.bringBack}</Button>
    </>
  )
}

/** Of several children one that was decided for, or whom the message names. */
const firstChoice = ({ invitation, children, decisions }: CardData): string | null =>
  onlyChildOf(children) ??
  decisions.find(decision => decision.childId !== null)?.childId ??
  invitedChild(invitation.facts, children)

function NextStep(props: Props) {
  const { data, isChanging, onView, onRun } = props
  const { invitation, children, decisions } = data
  const { today } = useSurface()
  const [childId, setChildId] = useState(() => firstChoice(data))
  const child = children.find(each => each.id === childId) ?? null
  const decision = speakingFor(decisions, childId)
  const asking = useAsking(props, childId)
  const isOpen = isToCome(invitation, today)

  const decide = async (outcome: Outcome) => {
    const isDone = await onRun(outcomeCommand(invitation.id, childId, outcome))
    if (isDone) onView(await replyViewOf(invitation.id, childId))
  }
  const take = (way: Way) => {
    if (way === 'going' || way === 'not-going') return void decide(way)
    if (way === 'ask') return asking.ask()
    onView({ at: way, childId })
  }

  const who = children.length > 1 && <WhoIsInvited children={children} chosen={childId} onChoose={setChildId} />
  if (decision?.outcome && !(isChanging && isOpen)) {
    return (
      <>
        {who}
        <DecidedStep key={decision.childId} decision={decision} chosenId={childId} {...props} />
      </>
    )
  }
  if (!isOpen) return decisions.length > 0 && who
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

interface DecidedProps extends Props {
  decision: Decision
  /** Whom asking is about, where the family has decided too. */
  chosenId: string | null
}

function DecidedStep({ decision, chosenId, ...props }: DecidedProps) {
  const { data, onView } = props
  const { today } = useSurface()
  const { outcome, childId } = decision
  const intent = intentOf(decision)
  const asking = useAsking(props, chosenId)
  if (!outcome || !intent) return null
  const child = data.children.find(each => each.id === childId) ?? null
  const moment = partyMoment(data.invitation, today)
  const reply = () => onView({ at: 'reply', childId, intent })
  return (
    <>
      <Decided
        outcome={outcome}
        child={child}
        isOver={moment === 'after' || moment === 'off'}
        onReply={moment === 'after' ? null : reply}
        askLabel={asking.label}
        onAsk={asking.ask}
        onChange={() => onView({ at: 'card', isChanging: true })}
      />
      <PartyDays {...props} decision={decision} />
    </>
  )
}
