import { db } from './db'
import { inTransaction } from './write'

/** Lets go of those that found no party and came before an instant. An open question goes with its parties. */
export async function removeUpdatesWithout(before: string): Promise<void> {
  await db.sightings
    .filter(
      ({ invitationIds, perhaps = [], knownAt }) =>
        invitationIds.length === 0 && perhaps.length === 0 && knownAt < before
    )
    .delete()
}

export async function removeSighting(messageKey: string): Promise<void> {
  await db.sightings.delete(messageKey)
}

/** A child goes with everything that was theirs; what was planned for them is the family's from now on. */
export async function removeChild(childId: string): Promise<void> {
  await db.decisions.where('childId').equals(childId).delete()
  await db.drafts.where('childId').equals(childId).delete()
  await db.marks.where('childId').equals(childId).delete()
  for (const plans of [db.gatherings, db.rotations])
    await plans.filter(plan => plan.childId === childId).modify({ childId: null })
  await Promise.all([db.notices.delete(childId), db.checkIns.delete(childId)])
  await db.children.delete(childId)
}

/** Of places that are read no more nothing is told. */
export async function removeSiteStatusesBut(keys: readonly string[]): Promise<void> {
  await db.siteStatus.where('key').noneOf(keys).delete()
}

/** A removed invitation that turned out to be another one leaves its id behind. */
export async function joinInvitations(goneId: string, keptId: string): Promise<void> {
  await db.aliases.where('invitationId').equals(goneId).modify({ invitationId: keptId })
  await db.invitations
    .filter(({ apart = [] }) => apart.includes(goneId))
    .modify(row => Object.assign(row, { apart: row.apart?.map(id => (id === goneId ? keptId : id)) }))
  await removeInvitations([goneId])
  await db.aliases.put({ id: goneId, invitationId: keptId })
}

/** Invitations with all that hangs on them, in one transaction. A message goes with the last party that it speaks of. */
export async function removeInvitations(ids: readonly string[]): Promise<void> {
  await db.invitations.bulkDelete([...ids])
  await removeToldOf(ids)
  await forgetQuestions(new Set(ids))
  await db.decisions.where('invitationId').anyOf(ids).delete()
  await db.drafts.where('invitationId').anyOf(ids).delete()
  await db.aliases.where('invitationId').anyOf(ids).delete()
}

/** A message keeps the ids of parties that went before. */
async function removeToldOf(ids: readonly string[]): Promise<void> {
  const told = await db.sightings.where('invitationIds').anyOf(ids).distinct().toArray()
  const named = told.flatMap(({ invitationIds }) => invitationIds)
  const left = new Set(await db.invitations.where('id').anyOf(named).primaryKeys())
  const over = told.filter(({ invitationIds }) => !invitationIds.some(id => left.has(id)))
  await db.sightings.bulkDelete(over.map(({ key }) => key))
}

/** A message that the parent was asked about goes with the last invitation that it may have been about. */
async function forgetQuestions(gone: ReadonlySet<string>): Promise<void> {
  const asked = await db.sightings
    .where('perhaps')
    .anyOf([...gone])
    .distinct()
    .toArray()
  for (const { perhaps = [], ...sighting } of asked) {
    const left = perhaps.filter(id => !gone.has(id))
    if (left.length > 0) await db.sightings.put({ ...sighting, perhaps: left })
    else await db.sightings.delete(sighting.key)
  }
}

export const removeEverything = (): Promise<void> =>
  inTransaction(async () => {
    await Promise.all(db.tables.map(table => table.clear()))
  })
