import { Dexie } from 'dexie'
import type { Decision, Draft } from '@/utils/model/decision'
import type { Child, Settings, SiteStatus } from '@/utils/model/family'
import type { Invitation, Sighting } from '@/utils/model/invitation'
import { db } from './db'
import { dueOf } from './due-of'
import { toDecisionRow, toDraftRow } from './rows'

/** The write side, with `find.ts` and `remove.ts`: for the background alone, so that there is one order of writes. */

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

export async function putSighting(sighting: Sighting): Promise<void> {
  await db.sightings.put(sighting)
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

export async function putSettings(settings: Settings): Promise<void> {
  await db.settings.put({ ...settings, id: 'settings' })
}

export async function putSiteStatus(status: SiteStatus): Promise<void> {
  await db.siteStatus.put(status)
}
