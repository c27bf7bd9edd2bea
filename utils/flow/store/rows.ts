import type { Decision, Draft } from '@/utils/model/decision'
import type { When } from '@/utils/model/facts'
import type { Settings } from '@/utils/model/family'
import type { Gathering } from '@/utils/model/gathering'
import type { Invitation } from '@/utils/model/invitation'

/** An invitation as it is stored: with the day that it is sorted by. */
export interface InvitationRow extends Invitation {
  /** Reply-by, else the start, else the last day, and never after it: `due-of.ts`. */
  due: When
}

/** Two invitations that turned out to be one: the id that is gone, and the one that stays. */
export interface AliasRow {
  id: string
  invitationId: string
}

/** IndexedDB has no null in a key: '' stands for a decision without a child. */
export interface DecisionRow extends Omit<Decision, 'childId'> {
  childId: string
}

/** The same: '' stands for a draft of the family's. */
export interface DraftRow extends Omit<Draft, 'childId'> {
  childId: string
}

/** The only row of its table. */
export interface SettingsRow extends Settings {
  id: 'settings'
}

/** With the keys of the conversations that its invitation stands in. */
export interface GatheringRow extends Gathering {
  watched: readonly string[]
}

/** A day on which something was read here: no site, no time. Kept only while some quiet line is on. */
export interface VisitRow {
  day: When
}

export const toDecisionRow = (decision: Decision): DecisionRow => ({ ...decision, childId: decision.childId ?? '' })

export const toDecision = (row: DecisionRow): Decision => ({ ...row, childId: row.childId || null })

export const toDraftRow = (draft: Draft): DraftRow => ({ ...draft, childId: draft.childId ?? '' })

export const toDraft = (row: DraftRow): Draft => ({ ...row, childId: row.childId || null })
