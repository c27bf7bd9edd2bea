import { useState } from 'preact/hooks'
import { Button } from '@/components/basics/Button'
import { useSurface } from '@/components/basics/surface'
import { Title } from '@/components/basics/Title'
import { PlannedList } from '@/components/host/PlannedList'
import { PlanPicker } from '@/components/host/PlanPicker'
import { Sure } from '@/components/host/Sure'
import { plansFor } from '@/utils/act/host/gathering-plans'
import { readGatherings } from '@/utils/flow/store/read-hosting'
import type { Activity } from '@/utils/model/gathering'
import { useLive } from '../../shared/use-live'
import type { PlansProps } from '../plans/plans-props'

/** What is planned, something new, and taking turns. */
export function HostHome({ children, onView, go, onHost }: PlansProps) {
  const { host } = useSurface().strings
  const { value: gatherings } = useLive(readGatherings, [])
  const [isStarting, setStarting] = useState(false)
  if (!gatherings) return null
  const open = (gatheringId: string) => onView({ at: 'gathering', gatheringId, step: 'plan' })
  const start = async (plan: { childId: string | null; offered: readonly Activity[]; isChildNext: boolean }) => {
    const [activity] = plan.offered
    if (!activity || isStarting) return
    setStarting(true)
    const { id } = await onHost({ do: 'add-gathering', childId: plan.childId, activity })
    setStarting(false)
    if (!id) return
    await onHost({ do: 'change-gathering', gatheringId: id, change: { offered: plan.offered } })
    if (plan.isChildNext) go({ at: 'picks', gatheringId: id })
    else open(id)
  }
  return (
    <div class="stack stack-loose">
      <header class="stack stack-tight">
        <Title>{host.title}</Title>
        <p class="soft">{host.lead}</p>
      </header>
      <PlannedList gatherings={gatherings} onOpen={open} />
      <PlanPicker children={children} plansFor={plansFor} onStart={plan => void start(plan)} />
      <section class="stack stack-tight">
        <h2>{host.turns}</h2>
        <p class="soft">{host.turnsLead}</p>
        <Button onClick={() => onView({ at: 'turns' })}>{host.turns}</Button>
      </section>
      <Sure label={host.forgetAll} question={host.forgetAllSure} onSure={() => void onHost({ do: 'forget-hosting' })} />
    </div>
  )
}
