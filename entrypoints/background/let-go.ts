import { withoutNames } from '@/utils/act/host/check-in'
import { readChildren } from '@/utils/flow/store/read'
import { readCheckIns, readGatherings, readRotations } from '@/utils/flow/store/read-hosting'
import {
  putCheckIn,
  putMarks,
  removeFamilies,
  removeGathering,
  removeRotation,
  removeUnusedFamilies
} from '@/utils/flow/store/write-hosting'
import { dayOf } from '@/utils/kit/time'
import type { When } from '@/utils/model/facts'
import type { Gathering } from '@/utils/model/gathering'
import type { MarkKind } from '@/utils/model/notice'
import type { Rotation } from '@/utils/model/rotation'

/**
 * A plan goes, with its answers. Where a line about quiet stretches is on, a bare day of what took place keeps it quiet;
 * today counts, since silence is the safe side. `today` is a day on the family's clock.
 */
export async function letGoOfGathering({ id, childId, start, cancelled }: Gathering, today: When): Promise<void> {
  if (start !== null && !cancelled) await keepDays(childId, 'hosted', [dayOf(start)], today)
  await removeGathering(id)
}

export async function letGoOfRotation({ id, childId, turns }: Rotation, today: When): Promise<void> {
  const days = turns.map(({ day }) => day)
  await keepDays(childId, 'turn', days, today)
  await removeRotation(id)
}

/** What belongs to the whole family is a day of each child. */
export async function keepDays(childId: string | null, kind: MarkKind, days: readonly When[], today: When) {
  const childIds = childId === null ? (await readChildren()).map(({ id }) => id) : [childId]
  const over = days.filter(day => day <= today)
  await putMarks(childIds.flatMap(each => over.map(day => ({ childId: each, kind, day }))))
}

/** One plan, by the parent's own click, with the families that nothing else speaks of. */
export async function dropGathering(gatheringId: string, today: When): Promise<null> {
  const gathering = (await readGatherings()).find(({ id }) => id === gatheringId)
  if (gathering) await letGoOfGathering(gathering, today)
  await removeUnusedFamilies()
  return null
}

export async function dropRotation(rotationId: string, today: When): Promise<null> {
  const rotation = (await readRotations()).find(({ id }) => id === rotationId)
  if (rotation) await letGoOfRotation(rotation, today)
  await removeUnusedFamilies()
  return null
}

/** Every plan, answer and name of another family. What the children said stays, and bare days. */
export async function forgetHosting(today: When): Promise<null> {
  for (const gathering of await readGatherings()) await letGoOfGathering(gathering, today)
  for (const rotation of await readRotations()) await letGoOfRotation(rotation, today)
  for (const checkIn of await readCheckIns()) await putCheckIn(withoutNames(checkIn))
  await removeFamilies()
  return null
}
