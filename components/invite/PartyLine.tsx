import type { Invitation } from '@/utils/model/invitation'
import { Foreign } from '../basics/Foreign'
import { useSurface } from '../basics/surface'
import { titleOf } from './title-of'
import { whenLine } from './when-line'

/** Which party a step is about, above its title. */
export function PartyLine({ invitation: { facts } }: { invitation: Invitation }) {
  const surface = useSurface()
  return (
    <p class="small soft">
      <Foreign text={`${titleOf(facts, surface.strings)} · ${whenLine(facts, surface)}`} max={240} />
    </p>
  )
}
