import { mergeSightings } from '@/utils/flow/run'
import { readInvitation, readSightings } from '@/utils/flow/store/read'
import { putInvitation } from '@/utils/flow/store/write'

/** Merges what all messages of an invitation say, with the parent's edits on top. */
export async function refreshInvitation(id: string): Promise<void> {
  const invitation = await readInvitation(id)
  const sightings = await readSightings(id)
  if (!invitation || sightings.length === 0) return
  await putInvitation({ ...invitation, ...mergeSightings(id, sightings, invitation.edits) })
}
