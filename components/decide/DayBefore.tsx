import { useState } from 'preact/hooks'
import type { Plan } from '@/utils/model/decision'
import { useSurface } from '../basics/surface'
import { TextField } from '../basics/TextField'

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
        <TextField
          key={part}
          label={decide.plan[part]}
          maxLength={MAX_PLAN}
          value={plan[part] ?? ''}
          onValue={value => write({ ...plan, [part]: value })}
        />
      ))}
    </section>
  )
}
