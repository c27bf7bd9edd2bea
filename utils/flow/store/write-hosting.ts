import type { CheckIn } from '@/utils/model/check-in'
import type { When } from '@/utils/model/facts'
import type { Gathering } from '@/utils/model/gathering'
import type { Mark, NoticeSettings } from '@/utils/model/notice'
import type { Rotation } from '@/utils/model/rotation'
import type { Family, Rsvp } from '@/utils/model/rsvp'
import { db } from './db'

/** The write side of hosting: for the background alone, as `write.ts`. */

export async function putGathering(gathering: Gathering): Promise<void> {
  await db.gatherings.put({ ...gathering, watched: gathering.posts.map(({ conversation }) => conversation.key) })
}

export async function putRsvp(rsvp: Rsvp): Promise<void> {
  await db.rsvps.put(rsvp)
}

export async function putFamily(family: Family): Promise<void> {
  await db.families.put(family)
}

export async function putRotation(rotation: Rotation): Promise<void> {
  await db.rotations.put(rotation)
}

export async function putNotice(notice: NoticeSettings): Promise<void> {
  await db.notices.put(notice)
}

export async function putCheckIn(checkIn: CheckIn): Promise<void> {
  await db.checkIns.put(checkIn)
}

export async function putMarks(marks: readonly Mark[]): Promise<void> {
  await db.marks.bulkPut([...marks])
}

/** A bare day, kept only while the quiet line is on for somebody. */
export async function putVisit(day: When): Promise<void> {
  const isWanted = await db.notices.filter(({ isOn }) => isOn).count()
  if (isWanted > 0) await db.visits.put({ day })
}

export async function removeVisits(): Promise<void> {
  const isWanted = await db.notices.filter(({ isOn }) => isOn).count()
  if (isWanted === 0) await db.visits.clear()
}

export const removeVisitsBefore = (day: When): Promise<number> => db.visits.where('day').below(day).delete()

export const findRsvp = (key: string): Promise<Rsvp | undefined> => db.rsvps.get(key)

export async function removeRsvp(key: string): Promise<void> {
  await db.rsvps.delete(key)
}

export const countSuggested = (gatheringId: string): Promise<number> =>
  db.rsvps
    .where('gatheringId')
    .equals(gatheringId)
    .filter(({ state }) => state === 'suggested')
    .count()

/** The gathering whose invitation stands in a conversation, if it is still to come; the newest of several. */
export async function findWatching(conversationKey: string, today: When): Promise<Gathering | undefined> {
  const rows = await db.gatherings.where('watched').equals(conversationKey).toArray()
  return rows
    .filter(({ cancelled, start }) => !cancelled && (start === null || start >= today))
    .toSorted((a, b) => a.usedOn.localeCompare(b.usedOn))
    .at(-1)
}

/** A gathering with its answers. */
export async function removeGathering(id: string): Promise<void> {
  await db.rsvps.where('gatheringId').equals(id).delete()
  await db.gatherings.delete(id)
}

export async function removeRotation(id: string): Promise<void> {
  await db.rotations.delete(id)
}

/** A family with its answers. */
export async function removeFamily(id: string): Promise<void> {
  await db.rsvps.filter(({ familyId }) => familyId === id).delete()
  await db.families.delete(id)
}

/** Families that nothing speaks of any more and that were not touched since a day. */
export async function removeUnusedFamilies(before: When): Promise<void> {
  const answered = (await db.rsvps.toArray()).flatMap(({ familyId }) => familyId ?? [])
  const turning = (await db.rotations.toArray()).flatMap(({ families }) => families.map(({ familyId }) => familyId))
  const used = new Set([...answered, ...turning])
  await db.families.filter(({ id, usedOn }) => !used.has(id) && usedOn < before).delete()
}

export async function removeCheckInsBefore(day: When): Promise<void> {
  await db.checkIns.filter(({ usedOn }) => usedOn < day).delete()
}

export async function removeHosting(): Promise<void> {
  await Promise.all([db.gatherings, db.rsvps, db.families, db.rotations].map(table => table.clear()))
}
