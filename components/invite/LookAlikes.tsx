import type { Invitation } from '@/utils/model/invitation'
import { Button } from '../basics/Button'
import { Foreign } from '../basics/Foreign'
import { Notice } from '../basics/Notice'
import { useSurface } from '../basics/surface'
import { titleOf } from './title-of'
import { whenLine } from './when-line'

interface Props {
  /** Those that may be the same party as the one on the card. */
  invitations: readonly Invitation[]
  onJoin: (otherId: string, isSame: boolean) => void
}

/** "Are these the same party?", one at a time. */
export function LookAlikes({ invitations: [other], onJoin }: Props) {
  const surface = useSurface()
  const { invite } = surface.strings
  if (!other) return null
  const from = other.sender ?? other.conversation?.title ?? null
  const parts = [titleOf(other.facts, surface.strings), whenLine(other.facts, surface), from && invite.from(from)]
  return (
    <Notice>
      <div class="stack stack-tight">
        <p>{invite.lookAlike}</p>
        <p class="small">
          <Foreign text={parts.filter(Boolean).join(' · ')} max={300} />
        </p>
        <div class="row">
          <Button onClick={() => onJoin(other.id, true)}>{invite.joinThem}</Button>
          <Button onClick={() => onJoin(other.id, false)}>{invite.keepApart}</Button>
        </div>
      </div>
    </Notice>
  )
}
