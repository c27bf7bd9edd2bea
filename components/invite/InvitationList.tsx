import type { Invitation } from '@/utils/model/invitation'
import { Button } from '../basics/Button'
import { Fold } from '../basics/Fold'
import { useSurface } from '../basics/surface'
import { InvitationRow, type PlainOutcome } from './InvitationRow'
import './invite.css'

interface Props {
  heading: string
  invitations: readonly Invitation[]
  /** How many the whole list holds. */
  total: number
  isFolded?: boolean
  /** An only child's name; null where there are several, or none yet. */
  childName: string | null
  onOpen: (invitationId: string) => void
  onDecide: (invitationId: string, outcome: PlainOutcome) => void
  onAsk: (invitationId: string) => void
  onMore: () => void
}

/** One list under its heading; nothing at all while it is empty. */
export function InvitationList(props: Props) {
  const { heading, invitations, isFolded = false } = props
  if (invitations.length === 0) return null
  const label = <h2 class="list-heading">{heading}</h2>
  if (isFolded) {
    return (
      <Fold label={label}>
        <Rows {...props} />
      </Fold>
    )
  }
  return (
    <section class="stack stack-tight">
      {label}
      <Rows {...props} />
    </section>
  )
}

function Rows({ invitations, total, onMore, ...row }: Props) {
  const { strings } = useSurface()
  return (
    <ul class="stack stack-tight">
      {invitations.map(invitation => (
        <li key={invitation.id}>
          <InvitationRow invitation={invitation} {...row} />
        </li>
      ))}
      {total > invitations.length && (
        <li>
          <Button look="quiet" onClick={onMore}>
            {strings.invite.showMore}
          </Button>
        </li>
      )}
    </ul>
  )
}
