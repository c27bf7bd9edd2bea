import { useState } from 'preact/hooks'
import { OUTCOMES, type Outcome } from '@/utils/model/decision'
import type { Child } from '@/utils/model/family'
import { Choices } from '../basics/Choices'
import { useSurface } from '../basics/surface'
import { TextField } from '../basics/TextField'

/** One line that the child sees, in UTF-16 units. */
const MAX_BECAUSE = 200

interface Props {
  child: Child
  /** What was decided or begun before, if anything. */
  outcome: Outcome | null
  because: string
  onChange?: (outcome: Outcome | null, because: string) => void
  onRecord: (outcome: Outcome, because: string) => void
}

/** What parent and child decided; four outcomes of equal weight and one line for the child. */
export function OutcomeForm({ child, onChange, onRecord, ...before }: Props) {
  const { decide } = useSurface().strings
  const [outcome, setOutcome] = useState(before.outcome)
  const [because, setBecause] = useState(before.because)
  const [isMissing, setMissing] = useState(false)
  const choose = (next: Outcome) => {
    setOutcome(next)
    onChange?.(next, because)
  }
  const write = (next: string) => {
    setBecause(next)
    onChange?.(outcome, next)
  }
  const record = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault()
    if (outcome) return onRecord(outcome, because.trim())
    setMissing(true)
    // To the question as a whole: the ring around one answer would point at it.
    event.currentTarget.querySelector('fieldset')?.focus()
  }
  return (
    <form class="stack" onSubmit={record}>
      <h2>{decide.outcomeTitle}</h2>
      <Choices
        label={decide.outcomeTitle}
        isLabelHidden
        values={OUTCOMES}
        chosen={outcome}
        problem={isMissing && !outcome ? decide.outcomeMissing : null}
        name={value => decide.outcomes[value]}
        onChoose={choose}
      />
      <TextField
        label={decide.because}
        hint={decide.becauseHint(child.name)}
        maxLength={MAX_BECAUSE}
        value={because}
        onValue={write}
      />
      <button type="submit" class="button button-main">
        {decide.record}
      </button>
    </form>
  )
}
