import { findByKeyPrefix } from '@/utils/flow/store/find'
import { readInvitation } from '@/utils/flow/store/read'
import type { Sighting } from '@/utils/model/invitation'

/** The keys of all versions of one event of calendar files begin with this. */
export const eventPrefix = (uid: string): string => `ics/${encodeURIComponent(uid)}/`

/** The invitation of a calendar file's event: another version of it was opened before, or we wrote the file ourselves. */
export async function findEvent({ origin, key }: Pick<Sighting, 'origin' | 'key'>): Promise<string | undefined> {
  const [, uid] = key.split('/')
  if (origin !== 'ics' || !uid) return undefined
  const [version] = await findByKeyPrefix(`ics/${uid}/`)
  return version?.invitationIds[0] ?? (await readInvitation(decodeURIComponent(uid)))?.id
}
