import { useState } from 'preact/hooks'
import type { Plan } from '@/utils/model/decision'
import { Field, PRIVATE_TEXT } from '../basics/Field'
import { useSurface } from '../basics/surface'

const PARTS: readonly (keyof Plan)[] = ['brings', 'fetches', 'sign', 'gift']
/** One line each, in UTF-16 units. */
const MAX_PLAN = 120

interface Props {
  plan: Plan
  /** Every change, so that a window that closes loses nothing. */
  onPlan: (plan: Plan) => void
}

/** The day before: who brings and fetches, the way out, the gift. The times stand above, with the party. */
export function DayBefore({ plan: kept, onPlan }: Props) {
  const { decide } = useSurface().strings
  // What is typed is ahead of what is kept.
  const [plan, setPlan] = useState(kept)
  const write = (next: Plan) => {
    setPlan(next)
    onPlan(next)
  }
  return (
    <section class="stack stack-tight">
      <h2>{decide.eveTitle}</h2>
      <p class="small soft">{decide.eveNote}</p>
      {PARTS.map(part => (
        <Field key={part} label={decide.plan[part]}>
          {id => (
            <input
              id={id}
              class="input"
              {...PRIVATE_TEXT}
              dir="auto"
              maxLength={MAX_PLAN}
              value={plan[part] ?? ''}
              onInput={event => write({ ...plan, [part]: event.currentTarget.value })}
            />
          )}
        </Field>
      ))}
    </section>
  )
}
