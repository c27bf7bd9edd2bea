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

/** Bare days are kept for the quiet line alone: those of a child for theirs, and days of reading for anybody's. */
const findLines = async (): Promise<ReadonlySet<string>> =>
  new Set(await db.notices.filter(({ isOn }) => isOn).primaryKeys())

export async function putMarks(marks: readonly Mark[]): Promise<void> {
  const lines = await findLines()
  await db.marks.bulkPut(marks.filter(({ childId }) => lines.has(childId)))
}

export async function putVisit(day: When): Promise<void> {
  if ((await findLines()).size > 0) await db.visits.put({ day })
}

/** The days that no line looks at any more. */
export async function removeUnwatchedDays(): Promise<void> {
  const lines = await findLines()
  await db.marks.filter(({ childId }) => !lines.has(childId)).delete()
  if (lines.size === 0) await db.visits.clear()
}

export async function removeDaysBefore(limit: When): Promise<void> {
  await db.marks.filter(({ day }) => day < limit).delete()
  await db.visits.where('day').below(limit).delete()
}

export const findRsvp = (key: string): Promise<Rsvp | undefined> => db.rsvps.get(key)

/** A message's answer, and those of its later texts. */
export const findVersions = (messageKey: string): Promise<Rsvp[]> =>
  db.rsvps.where('key').equals(messageKey).or('key').startsWith(editedKey(messageKey, '')).toArray()

export const editedKey = (messageKey: string, revision: string): string => `${messageKey}#edited-${revision}`

export async function removeRsvp(key: string): Promise<void> {
  await db.rsvps.delete(key)
}

export const countSuggested = (gatheringId: string): Promise<number> =>
  db.rsvps
    .where('gatheringId')
    .equals(gatheringId)
    .filter(({ state }) => state === 'suggested')
    .count()

/** Gatherings whose invitation stands in a conversation, or is on its way there, and that are still to come. */
export async function findWatching(conversationKey: string, today: When): Promise<Gathering[]> {
  const rows = await db.gatherings.where('watched').equals(conversationKey).toArray()
  return rows.filter(({ cancelled, start }) => !cancelled && (start === null || start >= today))
}

/** A gathering with its answers. */
export async function removeGathering(id: string): Promise<void> {
  await db.rsvps.where('gatheringId').equals(id).delete()
  await db.gatherings.delete(id)
}

export async function removeRotation(id: string): Promise<void> {
  await db.rotations.delete(id)
}

/** A family with its answers. Of a message its key stays, so that the same words are not suggested again. */
export async function removeFamily(id: string): Promise<void> {
  const answers = db.rsvps.filter(({ familyId }) => familyId === id)
  for (const rsvp of await answers.toArray()) {
    if (rsvp.conversationKey === null) await db.rsvps.delete(rsvp.key)
    else await db.rsvps.put({ ...rsvp, ...NOBODY })
  }
  await db.families.delete(id)
}

const NOBODY: Partial<Rsvp> = {
  state: 'set-aside',
  familyId: null,
  sender: null,
  partstat: null,
  children: null,
  adults: null,
  food: '',
  by: null,
  evidence: { start: 0, end: 0, words: '' }
}

/** Families that nothing speaks of any more; with a day, those alone that were not touched since. */
export async function removeUnusedFamilies(before?: When): Promise<void> {
  const answered = (await db.rsvps.toArray()).flatMap(({ familyId }) => familyId ?? [])
  const turning = (await db.rotations.toArray()).flatMap(({ families }) => families.map(({ familyId }) => familyId))
  const used = new Set([...answered, ...turning])
  await db.families.filter(({ id, usedOn }) => !used.has(id) && (before === undefined || usedOn < before)).delete()
}

export async function removeCheckIn(childId: string): Promise<void> {
  await db.checkIns.delete(childId)
}

/** All families, with every answer. */
export async function removeFamilies(): Promise<void> {
  await Promise.all([db.rsvps.clear(), db.families.clear()])
}
