import { Button } from '@/components/basics/Button'
import { useSurface } from '@/components/basics/surface'
import { DayAfter } from '@/components/decide/DayAfter'
import { DayBefore } from '@/components/decide/DayBefore'
import { offersOf } from '@/utils/act/decide/offers-of'
import { partyMoment } from '@/utils/act/decide/party-moment'
import type { DecideStep, Decision, Help } from '@/utils/model/decision'
import type { Child } from '@/utils/model/family'
import { useBegun } from './use-begun'
import type { ViewProps } from './view'

type Props = ViewProps & { decision: Decision }

/** What belongs to a decision later on: the day before and the day after a yes; after a no, nothing that asks. */
export function PartyDays(props: Props) {
  const { today } = useSurface()
  const { outcome } = props.decision
  const moment = partyMoment(props.data.invitation, today)
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
  const { decision, data, onView } = props
  const { strings } = useSurface()
  const child = data.children.find(({ id }) => id === decision.childId)
  return (
    <>
      {child && !decision.isAfterOver && <Afterwards {...props} child={child} />}
      <Button onClick={() => onView({ at: 'reply', childId: decision.childId, intent: 'thanks' })}>
        {strings.decide.thankHost}
      </Button>
    </>
  )
}

/** What was tapped stays while the popup is closed, and until it is handed in. */
function Afterwards({ child, ...props }: Props & { child: Child }) {
  const { decision, onChild } = props
  const begun = useBegun<Help | null>('helped', decision.invitationId, child.id)
  const end = async (helped: Help | null) => {
    if (await stepper(props)({ step: 'end-after', helped })) begun.forget()
  }
  if (begun.form === undefined) return null
  return (
    <DayAfter
      child={child}
      say={decision.afterSay}
      helped={begun.form}
      onAsk={() => onChild(child.id, false)}
      onHelped={begun.keep}
      onEnd={helped => void end(helped)}
    />
  )
}
