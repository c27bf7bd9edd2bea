import { readChildren } from '@/utils/flow/store/read'
import { readGatherings, readInvitedChildren, readRotations } from '@/utils/flow/store/read-hosting'
import {
  putMarks,
  removeCheckInsBefore,
  removeGathering,
  removeRotation,
  removeUnusedFamilies,
  removeVisitsBefore
} from '@/utils/flow/store/write-hosting'
import { addDays, dayOf } from '@/utils/kit/time'
import type { MarkKind } from '@/utils/model/notice'

/** The quiet line looks back a year at most. */
const VISITS_DAYS = 400

/** What stays of invitations that go: a bare day for each child. */
export async function keepInvitedDays(invitationIds: readonly string[]): Promise<void> {
  for (const id of invitationIds) {
    const invited = await readInvitedChildren(id)
    if (invited) await putMarks(invited.childIds.map(childId => ({ childId, kind: 'invited', day: invited.day })))
  }
}

/** Lets go of what was not used since a day and is over; bare days stay. A rotation with a date to come is in use. */
export async function tidyHosting(limit: string): Promise<void> {
  for (const { id, childId, start, usedOn, cancelled } of await readGatherings()) {
    if (usedOn >= limit || (start !== null && start >= limit)) continue
    if (start !== null && !cancelled) await markFor(childId, 'hosted', [dayOf(start)])
    await removeGathering(id)
  }
  for (const { id, childId, usedOn, turns } of await readRotations()) {
    const days = turns.map(({ day }) => day)
    if (usedOn >= limit || days.some(day => day >= limit)) continue
    await markFor(childId, 'turn', days)
    await removeRotation(id)
  }
  await removeUnusedFamilies(limit)
  await removeCheckInsBefore(limit)
  await removeVisitsBefore(addDays(limit, -VISITS_DAYS))
}

/** What belongs to the whole family is a day of each child. */
async function markFor(childId: string | null, kind: MarkKind, days: readonly string[]): Promise<void> {
  const childIds = childId === null ? (await readChildren()).map(({ id }) => id) : [childId]
  await putMarks(childIds.flatMap(each => days.map(day => ({ childId: each, kind, day }))))
}
