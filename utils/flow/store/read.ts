import { Dexie, liveQuery } from 'dexie'
import { isAlike } from '@/utils/kit/same-party'
import type { Decision, Draft, Help, ReplyIntent } from '@/utils/model/decision'
import type { When } from '@/utils/model/facts'
import type { Child, Settings, SiteStatus } from '@/utils/model/family'
import type { Invitation, Sighting, Standing } from '@/utils/model/invitation'
import { db } from './db'
import { type InvitationRow, toDecision, toDraft } from './rows'

export { liveQuery }

export type List = 'waiting' | 'going' | 'not-going' | 'past'

export interface ListPage {
  /** The first of the list, at most as many as were asked for. */
  invitations: Invitation[]
  /** How many the whole list holds. The example never counts. */
  total: number
}

const PAST_STANDINGS: readonly Standing[] = ['waiting', 'going', 'not-going']

const current = (standing: Standing, today: When) =>
  db.invitations.where('[standing+lastDay]').between([standing, today], [standing, Dexie.maxKey], true, true)

const past = (standing: Standing, today: When) =>
  db.invitations.where('[standing+lastDay]').between([standing, Dexie.minKey], [standing, today], true, false)

const isListed = (list: List, today: When, { standing, lastDay }: Invitation): boolean =>
  list === 'past' ? standing !== 'dismissed' && lastDay < today : standing === list && lastDay >= today

const countExamples = (list: List, today: When) =>
  db.invitations
    .where('origin')
    .equals('example')
    .filter(row => isListed(list, today, row))
    .count()

const dueIn = (from: unknown, to: unknown) =>
  db.invitations.where('[standing+due]').between(['waiting', from], ['waiting', to], true, false)

/** Sorted by due day. An invitation whose reply-by is over still waits; one that is over itself is past. */
async function readWaiting(today: When, limit: number): Promise<InvitationRow[]> {
  const over = new Set(await past('waiting', today).primaryKeys())
  const late = (await dueIn(Dexie.minKey, today).primaryKeys()).filter(key => !over.has(key)).slice(0, limit)
  const rows = (await db.invitations.bulkGet(late)).filter(row => row !== undefined)
  const next = await dueIn(today, Dexie.maxKey)
    .limit(limit - rows.length)
    .toArray()
  return [...rows, ...next]
}

/** The latest party first. */
async function readPast(today: When, limit: number): Promise<InvitationRow[]> {
  const lists = await Promise.all(
    PAST_STANDINGS.map(standing => past(standing, today).reverse().limit(limit).toArray())
  )
  const rows = lists.flat().sort((a, b) => (a.lastDay < b.lastDay ? 1 : -1))
  return rows.slice(0, limit)
}

function readRows(list: List, today: When, limit: number): Promise<InvitationRow[]> {
  if (list === 'waiting') return readWaiting(today, limit)
  if (list === 'past') return readPast(today, limit)
  return current(list, today).limit(limit).toArray()
}

async function countRows(list: List, today: When): Promise<number> {
  const parts = list === 'past' ? PAST_STANDINGS.map(each => past(each, today)) : [current(list, today)]
  const counts = await Promise.all(parts.map(part => part.count()))
  return counts.reduce((sum, count) => sum + count, 0) - (await countExamples(list, today))
}

/**
 * One of the popup's lists. `today` is a day on the family's clock. Waiting is sorted by reply-by, else start, the
 * undated last; going and not going by their last day; past with the latest first. Dismissed ones are in none.
 */
export async function readList(list: List, today: When, limit: number): Promise<ListPage> {
  const [invitations, total] = await Promise.all([readRows(list, today, limit), countRows(list, today)])
  return { invitations, total }
}

/** How many invitations need an answer. */
export const countWaiting = (today: When): Promise<number> => countRows('waiting', today)

/** One invitation, also by the id of one that was joined to it. */
export async function readInvitation(id: string): Promise<Invitation | undefined> {
  const alias = await db.aliases.get(id)
  return db.invitations.get(alias?.invitationId ?? id)
}

/** What one sender invited to, put away or not: the newest come first, and no more than `limit`. */
export async function readFromSender(sender: string, limit: number): Promise<Invitation[]> {
  const rows = await db.invitations.filter(row => row.sender === sender && row.origin !== 'example').toArray()
  return rows.toSorted((a, b) => b.addedAt.localeCompare(a.addedAt)).slice(0, limit)
}

/** The messages that an invitation was read from, in no order. */
export const readSightings = (invitationId: string): Promise<Sighting[]> =>
  db.sightings.where('invitationIds').equals(invitationId).toArray()

/** Invitations that may be the same party as this one, unless the parent said that they are not; in no order. */
export const readLookAlikes = ({ id, facts, apart = [] }: Invitation): Promise<Invitation[]> =>
  db.invitations
    .filter(
      other =>
        other.id !== id &&
        other.standing !== 'dismissed' &&
        other.origin !== 'example' &&
        !apart.includes(other.id) &&
        isAlike(facts, other.facts)
    )
    .toArray()

/** The messages that may speak of an invitation, which the parent is asked about; in no order. */
export const readPerhaps = (invitationId: string): Promise<Sighting[]> =>
  db.sightings.where('perhaps').equals(invitationId).toArray()

/** One decision for each child that was part of it, and one without a child from the quick way. */
export async function readDecisions(invitationId: string): Promise<Decision[]> {
  const rows = await db.decisions.where('invitationId').equals(invitationId).toArray()
  return rows.map(toDecision)
}

/** What helped at the latest party after which a child said so; null where nothing is known. */
export async function readLastHelped(childId: string): Promise<Help | null> {
  const rows = await db.decisions
    .where('childId')
    .equals(childId)
    .filter(({ helped }) => helped !== null && helped !== 'nothing')
    .toArray()
  const [latest] = rows.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
  return latest?.helped ?? null
}

export async function readDraft(
  invitationId: string,
  childId: string | null,
  intent: ReplyIntent
): Promise<Draft | undefined> {
  const row = await db.drafts.get([invitationId, childId ?? '', intent])
  return row && toDraft(row)
}

/** By name. */
export async function readChildren(): Promise<Child[]> {
  const children = await db.children.toArray()
  return children.sort((a, b) => a.name.localeCompare(b.name))
}

/** What was set, or the defaults. */
export async function readSettings(): Promise<Settings> {
  const { id: _, ...row } = (await db.settings.get('settings')) ?? { id: 'settings' }
  return { ...defaultSettings(), ...row }
}

const defaultSettings = (): Settings => ({
  timeZone: null,
  language: null,
  reminders: false,
  remindersOffered: false,
  badge: true,
  keepDays: 60,
  customSites: [],
  sitesOff: [],
  draftsTold: [],
  rephrase: false,
  ownPhrases: []
})

export const readSiteStatuses = (): Promise<SiteStatus[]> => db.siteStatus.toArray()

/** Every row of every table, ready for JSON. */
export async function exportEverything(): Promise<Record<string, unknown>> {
  const tables = await Promise.all(db.tables.map(async table => [table.name, await table.toArray()] as const))
  return { version: db.verno, ...Object.fromEntries(tables) }
}
