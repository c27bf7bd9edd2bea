import { Button } from '@/components/basics/Button'
import { Notice } from '@/components/basics/Notice'
import { useSurface } from '@/components/basics/surface'
import { AskAnew } from '@/components/decide/AskAnew'
import { OutcomeForm } from '@/components/decide/OutcomeForm'
import { SideBySide } from '@/components/decide/SideBySide'
import { SleepOnIt } from '@/components/decide/SleepOnIt'
import { canAskAnew } from '@/utils/act/decide/can-ask-anew'
import { considerationsFor, middleWaysFor, type Prompt, promptOf } from '@/utils/act/decide/side-by-side'
import { type SleepChoices, sleepChoices } from '@/utils/act/decide/sleep-choices'
import type { DecideStep, Decision, Outcome } from '@/utils/model/decision'
import type { Child } from '@/utils/model/family'
import { Reminder } from './Reminder'
import { useBegun } from './use-begun'
import type { ViewProps } from './view'

interface Props extends ViewProps {
  child: Child
  decision: Decision
  onStep: (step: DecideStep) => Promise<boolean>
  onRecorded: () => void
}

interface OutcomeNotes {
  outcome: Outcome | null
  because: string
}

/** Both sides, and then an outcome or a night's sleep. */
export function BothSides(props: Props) {
  const { child, decision, data, settings, onStep, onRecorded, onView } = props
  const { strings, today } = useSurface()
  const { invitation } = data
  const choices = sleepChoices(invitation.facts, today)
  const canSleep = !decision.outcome && decision.notPossible === null
  const begun = useBegun<OutcomeNotes>(`outcome ${decision.outcome}`, invitation.id, child.id)
  const record = async (outcome: Outcome, because: string) => {
    if (!(await onStep({ step: 'outcome', outcome, because }))) return
    begun.forget()
    onRecorded()
  }
  if (begun.form === undefined) return null
  return (
    <div class="stack stack-loose">
      {decision.wasNotOk && !decision.outcome && <Notice>{strings.decide.childNotOk(child.name)}</Notice>}
      <Sides {...props} choices={choices} />
      {canAskAnew(decision, invitation) && <AskAnew child={child} onAsk={() => void onStep({ step: 'ask-anew' })} />}
      <OutcomeForm
        key={`${decision.outcome} ${decision.because}`}
        child={child}
        {...(begun.form ?? begunOf(decision))}
        onChange={(outcome, because) => begun.keep({ outcome, because })}
        onRecord={record}
      />
      {canSleep && (
        <SleepOnIt {...choices} until={decision.sleepUntil} onSleep={until => void onStep({ step: 'sleep', until })} />
      )}
      {decision.sleepUntil && (
        <>
          <Reminder invitation={invitation} settings={settings} />
          <Button onClick={() => onView({ at: 'reply', childId: child.id, intent: 'maybe' })}>
            {strings.reply.title.maybe}
          </Button>
        </>
      )}
    </div>
  )
}

/** What was said to the child at the start is not asked for again. */
const begunOf = ({ outcome, because, notPossible }: Decision) =>
  outcome === null && notPossible !== null
    ? { outcome: 'not-going' as const, because: notPossible }
    : { outcome, because }

const hasBetween = (prompt: Prompt): boolean => prompt !== 'agree' && prompt !== 'not-possible'

function Sides({ child, decision, choices, data: { invitation } }: Props & { choices: SleepChoices }) {
  const { child: say, parent, toldByParent } = decision
  if (!say || !parent) return null
  const unknown = invitation.questions.map(({ about }) => about)
  const prompt = promptOf(decision, { hasUnknown: unknown.length > 0, canSleep: choices.tomorrow !== null })
  return (
    <SideBySide
      child={child}
      say={say}
      toldByParent={toldByParent}
      parent={parent}
      unknown={unknown}
      prompt={prompt}
      middleWays={hasBetween(prompt) ? middleWaysFor(invitation.facts.kind?.value) : []}
      considerations={prompt === 'not-possible' ? [] : considerationsFor(`${child.id} ${invitation.id}`)}
    />
  )
}
