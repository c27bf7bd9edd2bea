import { useId } from 'preact/hooks'
import type { GatheringPlan } from '@/utils/model/gathering'
import { activityPictures } from '../basics/pictures/activities'
import { Drawing } from '../basics/pictures/Drawing'
import { useSurface } from '../basics/surface'

interface Props {
  plan: GatheringPlan
  isOn: boolean
  /** Enough are ticked. */
  isFull: boolean
  onChange: (isOn: boolean) => void
}

/** A template to tick, with what it takes. */
export function PlanChoice({ plan: { activity, place, minutes, cost }, isOn, isFull, onChange }: Props) {
  const { host } = useSurface().strings
  const aboutId = useId()
  return (
    <label class="check plan-choice">
      <input
        type="checkbox"
        checked={isOn}
        disabled={isFull && !isOn}
        aria-describedby={aboutId}
        onChange={event => onChange(event.currentTarget.checked)}
      />
      <Drawing>{activityPictures[activity]}</Drawing>
      <span>
        {host.activities[activity]}
        <span id={aboutId} class="small soft plan-about">
          {host.about(host.places[place], minutes, host.costs[cost])}
        </span>
      </span>
    </label>
  )
}
