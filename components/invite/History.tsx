import type { Change, Invitation } from '@/utils/model/invitation'
import { Fold } from '../basics/Fold'
import { Foreign } from '../basics/Foreign'
import { type Surface, useSurface } from '../basics/surface'
import { formatFact } from './format-fact'

function sentence({ about, before, after }: Change, surface: Surface): string {
  const { invite } = surface.strings
  if (about === 'cancelled') return invite.historyCancelled
  const name = (value: string | number | null) => (value === null ? null : formatFact(about, value, surface))
  return invite.changed(invite.facts[about], name(before), name(after))
}

/** What later messages changed, the latest last. */
export function History({ invitation }: { invitation: Invitation }) {
  const surface = useSurface()
  if (invitation.history.length === 0) return null
  return (
    <Fold label={surface.strings.invite.history}>
      <ul class="stack stack-tight small">
        {invitation.history.map(change => (
          <li key={`${change.messageKey} ${change.about}`}>
            <Foreign text={sentence(change, surface)} max={400} />
          </li>
        ))}
      </ul>
    </Fold>
  )
}
