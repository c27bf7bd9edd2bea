import { Dexie } from 'dexie'
import type { Decision, Draft } from '@/utils/model/decision'
import type { When } from '@/utils/model/facts'
import type { Child, Settings, SiteStatus } from '@/utils/model/family'
import { type Invitation, NO_DAY, type Sighting } from '@/utils/model/invitation'
import { db } from './db'
import { dueOf } from './due-of'
import { toDecision, toDecisionRow, toDraftRow } from './rows'

/** The write side: for the background alone, so that there is one order of writes. */

/** Opens the store, or throws what stopped it. A failed migration has changed nothing. */
export async function openStore(): Promise<void> {
  await db.open()
}

/** All or nothing. Within, wait for the store only: anything else ends the transaction. */
export const inTransaction = <Result>(work: () => Promise<Result>): Promise<Result> =>
  db.transaction('rw', db.tables, work)

/** Whether an error says that the disk, or the browser's share of it, is full. */
export function isStorageFull(error: unknown): boolean {
  const names = [error, error instanceof Error && 'inner' in error ? error.inner : null]
  return names.some(each => each instanceof Error && each.name === 'QuotaExceededError')
}

/** What IndexedDB says of one row, whatever is tried again. */
const OF_A_ROW: readonly string[] = ['DataError', 'DataCloneError', 'ConstraintError']

/** Whether the store itself is in trouble (full, closed, interrupted), so that the same may go well later. */
export const isStoreError = (error: unknown): boolean =>
  (error instanceof DOMException || error instanceof Dexie.DexieError) && !OF_A_ROW.includes(error.name)

export const findSighting = (messageKey: string): Promise<Sighting | undefined> => db.sightings.get(messageKey)

export async function findSightings(messageKeys: readonly string[]): Promise<Sighting[]> {
  const rows = await db.sightings.bulkGet([...messageKeys])
  return rows.filter(row => row !== undefined)
}

/** The messages of a conversation that change a party which is not known yet. The keys tell which, whatever was read. */
export async function findUpdatesWithout(conversationKey: string): Promise<Sighting[]> {
  const [here, placed] = await Promise.all([
    db.sightings.where('conversation.key').equals(conversationKey).primaryKeys(),
    db.sightings.orderBy('invitationIds').primaryKeys()
  ])
  const known = new Set(placed)
  return findSightings(here.filter(key => !known.has(key)))
}

/** The messages whose keys begin with this. */
export const findByKeyPrefix = (prefix: string): Promise<Sighting[]> =>
  db.sightings.where('key').startsWith(prefix).toArray()

/** Lets go of those that found no party and came before an instant. An open question goes with its parties. */
export async function removeUpdatesWithout(before: string): Promise<void> {
  await db.sightings
    .filter(
      ({ invitationIds, perhaps = [], knownAt }) =>
        invitationIds.length === 0 && perhaps.length === 0 && knownAt < before
    )
    .delete()
}

/** The invitations that a conversation speaks of and that were not over on a day; some of them came from another. */
export async function findOpenIn(conversationKey: string, day: When): Promise<Invitation[]> {
  const own = await db.invitations.where('conversation.key').equals(conversationKey).toArray()
  const known = new Set(own.map(({ id }) => id))
  const joined = (await findJoined(conversationKey)).filter(({ id }) => !known.has(id))
  return [...own, ...joined].filter(({ lastDay }) => lastDay >= day)
}

/** A conversation speaks of another's invitation only where two were joined: few have to be looked at. */
async function findJoined(conversationKey: string): Promise<Invitation[]> {
  const aliases = await db.aliases.toArray()
  const told = await db.sightings
    .where('invitationIds')
    .anyOf(aliases.map(({ invitationId }) => invitationId))
    .filter(({ conversation }) => conversation?.key === conversationKey)
    .toArray()
  const ids = new Set(told.flatMap(({ invitationIds }) => invitationIds))
  return (await db.invitations.bulkGet([...ids])).filter(each => each !== undefined)
}

/** Those that still wait on a day; reminders are made of them. The example reminds nobody. */
export const findWaiting = (today: When): Promise<Invitation[]> =>
  db.invitations
    .where('[standing+lastDay]')
    .between(['waiting', today], ['waiting', '\uffff'], true, true)
    .filter(({ origin }) => origin !== 'example')
    .toArray()

/** The decisions that somebody sleeps on. */
export async function findSleeping(): Promise<Decision[]> {
  const rows = await db.decisions.where('sleepUntil').above('').toArray()
  return rows.map(toDecision)
}

export async function findDecisionsOf(childId: string): Promise<Decision[]> {
  const rows = await db.decisions.where('childId').equals(childId).toArray()
  return rows.map(toDecision)
}

export async function putSighting(sighting: Sighting): Promise<void> {
  await db.sightings.put(sighting)
}

export async function removeSighting(messageKey: string): Promise<void> {
  await db.sightings.delete(messageKey)
}

export async function putInvitation(invitation: Invitation): Promise<void> {
  await db.invitations.put({ ...invitation, due: dueOf(invitation) })
}

export async function putDecision(decision: Decision): Promise<void> {
  await db.decisions.put(toDecisionRow(decision))
}

export async function putDraft(draft: Draft): Promise<void> {
  await db.drafts.put(toDraftRow(draft))
}

export async function putChild(child: Child): Promise<void> {
  await db.children.put(child)
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

export async function putSettings(settings: Settings): Promise<void> {
  await db.settings.put({ ...settings, id: 'settings' })
}

export async function putSiteStatus(status: SiteStatus): Promise<void> {
  await db.siteStatus.put(status)
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

/** The ids of everything that came from the example. */
export const findExamples = (): Promise<string[]> => db.invitations.where('origin').equals('example').primaryKeys()

/**
 * The ids of invitations that were over before a day, or never had one, and were added before an instant: a day may be a
 * slip of the pen.
 */
export const findOverBefore = (day: When, instant: string): Promise<string[]> =>
  db.invitations
    .where('lastDay')
    .below(day)
    .or('lastDay')
    .equals(NO_DAY)
    .filter(({ addedAt }) => addedAt < instant)
    .primaryKeys()

export const removeEverything = (): Promise<void> =>
  inTransaction(async () => {
    await Promise.all(db.tables.map(table => table.clear()))
  })
