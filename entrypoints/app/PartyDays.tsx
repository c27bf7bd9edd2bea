import { Button } from '@/components/basics/Button'
import { useSurface } from '@/components/basics/surface'
import { DayAfter } from '@/components/decide/DayAfter'
import { DayBefore } from '@/components/decide/DayBefore'
import { offersOf } from '@/utils/act/decide/offers-of'
import { partyMoment } from '@/utils/act/decide/party-moment'
import type { DecideStep, Decision } from '@/utils/model/decision'
import type { ViewProps } from './view'

type Props = ViewProps & { decision: Decision }

/** What belongs to a decision later on: the day before and the day after a yes; after a no, nothing that asks. */
export function PartyDays(props: Props) {
  const { today } = useSurface()
  const { outcome } = props.decision
  const moment = partyMoment(props.data.invitation.facts, today)
  if (outcome === 'not-going') return <InMind {...props} />
  if (outcome === null || outcome === 'ask-first') return null
  if (moment === 'after') return <After {...props} />
  return moment === 'eve' ? <Eve {...props} /> : null
}

/** A friend whom the parent keeps in mind for another time. */
function InMind({ data, decision }: Props) {
  const { decide } = useSurface().strings
  if (!offersOf(decision).includes('another-time')) return null
  const friend = data.invitation.facts.honoree?.value
  return <p dir="auto">{friend ? decide.inMind(friend) : decide.inMindNobody}</p>
}

const stepper =
  ({ decision, onRun }: Props) =>
  (step: DecideStep) =>
    onRun({ do: 'decide', invitationId: decision.invitationId, childId: decision.childId, step })

function Eve(props: Props) {
  const run = stepper(props)
  return <DayBefore plan={props.decision.plan} onPlan={plan => void run({ step: 'plan', plan })} />
}

function After(props: Props) {
  const { decision, data, onChild, onView } = props
  const { decide } = useSurface().strings
  const run = stepper(props)
  const child = data.children.find(({ id }) => id === decision.childId)
  return (
    <>
      {child && !decision.isAfterOver && (
        <DayAfter
          child={child}
          say={decision.afterSay}
          onAsk={() => onChild(child.id, false)}
          onEnd={helped => void run({ step: 'end-after', helped })}
        />
      )}
      <Button onClick={() => onView({ at: 'reply', childId: decision.childId, intent: 'thanks' })}>
        {decide.thankHost}
      </Button>
    </>
  )
}
