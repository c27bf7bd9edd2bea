import { standingOf } from '@/utils/act/decide/standing-of'
import { mergeSightings } from '@/utils/flow/run'
import { readDecisions, readInvitation, readPerhaps, readSightings } from '@/utils/flow/store/read'
import { putInvitation } from '@/utils/flow/store/write'
import type { Decision } from '@/utils/model/decision'
import type { Invitation, Standing } from '@/utils/model/invitation'

/** Merges what all messages of an invitation say, with the parent's edits on top. */
export async function refreshInvitation(id: string): Promise<void> {
  const before = await readInvitation(id)
  const sightings = await readSightings(id)
  if (!before || sightings.length === 0) return
  const all = [...sightings, ...(await readPerhaps(before.id))]
  const after = { ...before, ...mergeSightings(id, all, before.edits) }
  const standing = before.standing === 'dismissed' ? 'dismissed' : standingIn(after, await readDecisions(id))
  await putInvitation({ ...after, standing, sequence: before.sequence + (isRescheduled(before, after) ? 1 : 0) })
}

/** A cancelled party needs no answer any more. */
export function standingIn({ cancelled }: Invitation, decisions: readonly Decision[]): Standing {
  const standing = standingOf(decisions)
  return cancelled && standing === 'waiting' ? 'not-going' : standing
}

const SCHEDULE = ['start', 'end', 'venue', 'address'] as const

/** What a new SEQUENCE tells a calendar. The first reading of a party changes nothing. */
function isRescheduled(before: Invitation, after: Invitation): boolean {
  const isNew = Object.keys(before.facts).length === 0
  const hasMoved = SCHEDULE.some(name => before.facts[name]?.value !== after.facts[name]?.value)
  return !isNew && (hasMoved || before.cancelled !== after.cancelled)
}
