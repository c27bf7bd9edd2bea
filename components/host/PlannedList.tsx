import type { Gathering } from '@/utils/model/gathering'
import { formatMoment } from '../basics/format-when'
import { activityPictures } from '../basics/pictures/activities'
import { Drawing } from '../basics/pictures/Drawing'
import { useSurface } from '../basics/surface'

interface Props {
  gatherings: readonly Gathering[]
  onOpen: (gatheringId: string) => void
}

/** What is planned already; each opens where it was. */
export function PlannedList({ gatherings, onOpen }: Props) {
  const { strings, today, locale } = useSurface()
  const { host } = strings
  if (gatherings.length === 0) return null
  return (
    <section class="stack stack-tight">
      <h2>{host.planned}</h2>
      {gatherings.map(({ id, activity, start, cancelled }) => (
        <button key={id} type="button" class="button planned" onClick={() => onOpen(id)}>
          <Drawing>{activityPictures[activity]}</Drawing>
          <span>
            {host.activities[activity]}
            <span class="small soft plan-about">
              {cancelled ? host.calledOff : start ? formatMoment(start, today, locale, strings.when) : host.noDay}
            </span>
          </span>
        </button>
      ))}
    </section>
  )
}
