import { PlannedList } from '@/components/host/PlannedList'
import { readGatherings } from '@/utils/flow/store/read-hosting'
import { useLive } from '../../shared/use-live'
import type { PlansProps } from '../plans/plans-props'
import '@/components/host/host.css'

/** What is planned already, the latest used first. */
export function Planned({ onView }: Pick<PlansProps, 'onView'>) {
  const { value: gatherings } = useLive(readGatherings, [])
  if (!gatherings) return null
  return (
    <PlannedList
      gatherings={gatherings}
      onOpen={gatheringId => onView({ at: 'gathering', gatheringId, step: 'plan' })}
    />
  )
}
