import type { Decision } from '@/utils/model/decision'
import type { When } from '@/utils/model/facts'
import { type Invitation, NO_DAY, type Sighting } from '@/utils/model/invitation'
import { db } from './db'
import { toDecision } from './rows'

/** What the background looks up before it writes. */

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
