import { Dexie, type Table } from 'dexie'
import type { CheckIn } from '@/utils/model/check-in'
import type { ReplyIntent } from '@/utils/model/decision'
import type { Child, SiteStatus } from '@/utils/model/family'
import type { Sighting } from '@/utils/model/invitation'
import type { Mark, MarkKind, NoticeSettings } from '@/utils/model/notice'
import type { Rotation } from '@/utils/model/rotation'
import type { Family, Rsvp } from '@/utils/model/rsvp'
import { type Migration, migrations } from './migrations/migrations'
import type { AliasRow, DecisionRow, DraftRow, GatheringRow, InvitationRow, SettingsRow, VisitRow } from './rows'

/** The family's own database, in the extension's origin. Only the background writes; see `write.ts`. */
export interface Store extends Dexie {
  invitations: Table<InvitationRow, string>
  aliases: Table<AliasRow, string>
  sightings: Table<Sighting, string>
  children: Table<Child, string>
  decisions: Table<DecisionRow, [invitationId: string, childId: string]>
  drafts: Table<DraftRow, [invitationId: string, childId: string, intent: ReplyIntent]>
  settings: Table<SettingsRow, string>
  siteStatus: Table<SiteStatus, string>
  gatherings: Table<GatheringRow, string>
  rsvps: Table<Rsvp, string>
  families: Table<Family, string>
  rotations: Table<Rotation, string>
  notices: Table<NoticeSettings, string>
  checkIns: Table<CheckIn, string>
  marks: Table<Mark, [childId: string, kind: MarkKind, day: string]>
  visits: Table<VisitRow, string>
}

/** A store by name, not yet open. Dexie opens it at the first question; a failed migration makes every question fail. */
export function createStore(name: string, steps: readonly Migration[] = migrations): Store {
  const store = new Dexie(name) as Store
  for (const { version, stores, upgrade } of steps) {
    const declared = store.version(version).stores({ ...stores })
    if (upgrade) declared.upgrade(upgrade)
  }
  return store
}

export const db = createStore('shall-we')
