import type { Site } from '@/utils/model/site'
import { Button } from '../basics/Button'
import { Hills } from '../basics/pictures/Hills'
import { useSurface } from '../basics/surface'
import './invite.css'

interface Props {
  /** Known sites that are not turned on, in the order in which they are offered. */
  sites: readonly Site[]
  onPaste: () => void
  /** Absent where no page is below. */
  onLook?: (() => void) | undefined
  onTurnOn: (site: Site) => void
  /** The parent reads somewhere else. */
  onOtherSite: () => void
  onTryExample: () => void
}

/** What a parent sees before the first invitation. */
export function EmptyList({ sites, onPaste, onLook, onTurnOn, onOtherSite, onTryExample }: Props) {
  const { strings } = useSurface()
  return (
    <section class="stack empty">
      <Hills />
      <p class="empty-text">{sites.length > 0 ? strings.invite.empty : strings.invite.emptyAllOn}</p>
      <div class="stack stack-tight">
        <Button wide onClick={onPaste}>
          {strings.invite.paste}
        </Button>
        {onLook && (
          <Button wide onClick={onLook}>
            {strings.invite.look}
          </Button>
        )}
        {sites.length > 0 && <p class="small soft">{strings.settings.sitesNote}</p>}
        {sites.map(site => (
          <Button key={site.id} wide onClick={() => onTurnOn(site)}>
            {strings.invite.turnOn(site.name)}
          </Button>
        ))}
        <Button wide onClick={onTryExample}>
          {strings.invite.tryExample}
        </Button>
        <Button look="quiet" onClick={onOtherSite}>
          {strings.invite.otherSite}
        </Button>
      </div>
    </section>
  )
}
