import { findSighting } from '@/utils/flow/store/find'
import { readInvitation } from '@/utils/flow/store/read'
import { parseChipAction } from '@/utils/messages/validate'
import { afterChange } from './after-change'
import { dismiss } from './change-invitation'
import { NotAllowed, placeOf, type Sender } from './check-sender'
import { holdsKey } from './granted-sites'
import { openCard } from './open-card'

/** A click on a chip: opens its invitation, or takes it out of the lists. */
export async function onChipAction(data: unknown, sender: Sender): Promise<void> {
  const place = await placeOf(sender)
  const action = parseChipAction(data)
  if (!holdsKey(place, action.messageKey)) throw new NotAllowed('key')
  const sighting = await findSighting(action.messageKey)
  const invitations = await Promise.all((sighting?.invitationIds ?? []).map(readInvitation))
  const shown = invitations.find(invitation => invitation && invitation.standing !== 'dismissed')
  if (!shown) return
  if (action.do === 'decide') return openCard(shown.id, sender.tab?.windowId)
  await dismiss(shown.id, true)
  await afterChange()
}
