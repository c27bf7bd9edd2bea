import { timeOfDay } from '@/utils/kit/format-day'
import { dayOf, toWallClock } from '@/utils/kit/time'
import type { SiteStatus } from '@/utils/model/family'
import { formatSoon } from '../basics/format-when'
import { type Surface, useSurface } from '../basics/surface'

interface Props {
  statuses: readonly SiteStatus[]
  /** The name that parents know: of a site, or the host of a custom one. */
  nameOf: (status: SiteStatus) => string
}

function sentence(status: SiteStatus, name: string, surface: Surface): string {
  const { strings } = surface
  if (status.unreadable) return strings.invite.unreadable(name)
  const read = strings.invite.readStatus(name, momentOf(status.readAt, surface), status.invitations)
  return status.pictures ? `${read} ${strings.invite.pictures(status.pictures)}` : read
}

/** "18:04", "yesterday, 18:04": the day is told where it is another one than today. */
function momentOf(instant: string, { strings, today, zone, locale }: Surface): string {
  const when = toWallClock(instant, zone)
  const time = timeOfDay(when, locale)
  return dayOf(when) === today ? time : strings.when.dayAndTime(formatSoon(when, today, locale), time)
}

/** When a site was read, and what was found there; the popup's quiet footer. */
export function ReadingStatus({ statuses, nameOf }: Props) {
  const surface = useSurface()
  const { invite } = surface.strings
  if (statuses.length === 0) return <p class="small soft">{invite.nothingRead}</p>
  return (
    <div class="small soft stack stack-tight">
      {statuses.map(status => (
        <p key={status.key}>{sentence(status, nameOf(status), surface)}</p>
      ))}
      <p>{invite.seeOnlyOpen}</p>
    </div>
  )
}
