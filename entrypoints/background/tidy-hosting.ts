import { restOf } from '@/utils/act/host/check-in'
import { readCheckIns, readGatherings, readInvitedChildren, readRotations } from '@/utils/flow/store/read-hosting'
import { putCheckIn, putMarks, removeCheckIn, removeUnusedFamilies } from '@/utils/flow/store/write-hosting'
import { letGoOfGathering, letGoOfRotation } from './let-go'

/** What stays of invitations that go: a bare day for each child with a quiet line. */
export async function keepInvitedDays(invitationIds: readonly string[]): Promise<void> {
  for (const id of invitationIds) {
    const invited = await readInvitedChildren(id)
    if (invited) await putMarks(invited.childIds.map(childId => ({ childId, kind: 'invited', day: invited.day })))
  }
}

/** Lets go of what was not used since a day and is over; bare days stay. A rotation with a date to come is in use. */
export async function tidyHosting(limit: string): Promise<void> {
  for (const gathering of await readGatherings()) {
    const isOver = gathering.start === null || gathering.start < limit
    if (isOver && gathering.usedOn < limit) await letGoOfGathering(gathering, limit)
  }
  for (const rotation of await readRotations()) {
    const isOver = rotation.turns.every(({ day }) => day < limit)
    if (isOver && rotation.usedOn < limit) await letGoOfRotation(rotation, limit)
  }
  await removeUnusedFamilies(limit)
  await tidyCheckIns(limit)
}

async function tidyCheckIns(limit: string): Promise<void> {
  for (const checkIn of await readCheckIns()) {
    if (checkIn.usedOn >= limit) continue
    const rest = restOf(checkIn)
    await (rest ? putCheckIn(rest) : removeCheckIn(checkIn.childId))
  }
}
