import { timeOfDay } from '@/utils/kit/format-day'
import { toWallClock } from '@/utils/kit/time'
import type { SiteStatus } from '@/utils/model/family'
import { type Surface, useSurface } from '../basics/surface'

interface Props {
  statuses: readonly SiteStatus[]
  /** The name that parents know: of a site, or the host of a custom one. */
  nameOf: (status: SiteStatus) => string
}

function sentence(status: SiteStatus, name: string, { strings, zone, locale }: Surface): string {
  if (status.unreadable) return strings.invite.unreadable(name)
  const time = timeOfDay(toWallClock(status.readAt, zone), locale)
  const read = strings.invite.readStatus(name, time, status.invitations)
  return status.pictures ? `${read} ${strings.invite.pictures(status.pictures)}` : read
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
