import type { Site } from '@/utils/model/site'
import { Button } from '../basics/Button'
import { Hills } from '../basics/pictures/Hills'
import { useSurface } from '../basics/surface'
import './invite.css'

interface Props {
  /** Known sites that are not turned on. */
  sites: readonly Site[]
  onPaste: () => void
  onTurnOn: (site: Site) => void
  onTryExample: () => void
}

/** What a parent sees before the first invitation. */
export function EmptyList({ sites, onPaste, onTurnOn, onTryExample }: Props) {
  const { strings } = useSurface()
  return (
    <section class="stack empty">
      <Hills />
      <p class="empty-text">{strings.invite.empty}</p>
      <div class="stack stack-tight">
        <Button wide onClick={onPaste}>
          {strings.invite.paste}
        </Button>
        {sites.map(site => (
          <Button key={site.id} wide onClick={() => onTurnOn(site)}>
            {strings.invite.turnOn(site.name)}
          </Button>
        ))}
        <Button wide onClick={onTryExample}>
          {strings.invite.tryExample}
        </Button>
      </div>
      {sites.length > 0 && <p class="small soft">{strings.settings.sitesNote}</p>}
    </section>
  )
}
