import { dayOf } from '@/utils/kit/time'
import type { Invitation } from '@/utils/model/invitation'
import { Foreign } from '../basics/Foreign'
import { formatSoon } from '../basics/format-when'
import { type Surface, useSurface } from '../basics/surface'
import { titleOf } from './title-of'
import { whenLine } from './when-line'

/** The one thing to know of an invitation beside its day, or nothing. */
function remark({ cancelled, facts, standing }: Invitation, { strings, today, locale }: Surface): string | null {
  if (cancelled) return strings.invite.cancelledShort
  if (!facts.replyBy || standing !== 'waiting') return null
  const day = formatSoon(facts.replyBy.value, today, locale)
  return dayOf(facts.replyBy.value) < today ? strings.invite.replyByPassedShort(day) : strings.invite.replyBy(day)
}

/** A day that may be another one never looks like a fact. */
const isUncertain = ({ facts, questions }: Invitation): boolean =>
  facts.start?.certainty === 'implied' ||
  (facts.start !== undefined && questions.some(({ about }) => about === 'start'))

interface Props {
  invitation: Invitation
  onOpen: (invitationId: string) => void
}

export function InvitationRow({ invitation, onOpen }: Props) {
  const surface = useSurface()
  const note = remark(invitation, surface)
  return (
    <button type="button" class="sheet invitation-row" onClick={() => onOpen(invitation.id)}>
      <span class="invitation-title">
        <Foreign text={titleOf(invitation.facts, surface.strings)} max={120} />{' '}
        {invitation.origin === 'example' && <span class="tag">{surface.strings.invite.example}</span>}
      </span>
      <span>
        {whenLine(invitation.facts, surface)}{' '}
        {isUncertain(invitation) && <span class="tag">{surface.strings.invite.notCertain}</span>}
      </span>
      {note && <span class="small soft">{note}</span>}
    </button>
  )
}
