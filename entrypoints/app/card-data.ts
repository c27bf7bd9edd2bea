import { readChildren, readDecisions, readInvitation, readLookAlikes, readSightings } from '@/utils/flow/store/read'
import type { Command } from '@/utils/messages/protocol'
import type { Decision, Outcome, ReplyIntent } from '@/utils/model/decision'
import type { Child } from '@/utils/model/family'
import type { Invitation, Sighting } from '@/utils/model/invitation'

/** All that is known of one invitation. */
export interface CardData {
  invitation: Invitation
  /** In the order in which they were sent. */
  sightings: readonly Sighting[]
  decisions: readonly Decision[]
  children: readonly Child[]
  /** Invitations that may be the same party. */
  lookAlikes: readonly Invitation[]
}

const sentOrder = ({ sentAt, key }: Sighting): string => `${sentAt.instant ?? ''} ${key}`

/** Null where there is no such invitation. */
export async function readCard(invitationId: string): Promise<CardData | null> {
  const invitation = await readInvitation(invitationId)
  if (!invitation) return null
  const [sightings, decisions, children, lookAlikes] = await Promise.all([
    readSightings(invitation.id),
    readDecisions(invitation.id),
    readChildren(),
    isAskable(invitation) ? readLookAlikes(invitation) : []
  ])
  const inOrder = sightings.sort((a, b) => (sentOrder(a) < sentOrder(b) ? -1 : 1))
  return { invitation, sightings: inOrder, decisions, children, lookAlikes }
}

const isAskable = ({ origin, standing }: Invitation): boolean => origin !== 'example' && standing !== 'dismissed'

/** The decision for a child, or the family's without one. */
export const decisionOf = ({ decisions }: CardData, childId: string | null): Decision | null =>
  decisions.find(decision => decision.childId === childId) ?? null

/** What the parent had noted before the child's turn opened it again; null where nothing is open again. */
export function takenBackOf(data: CardData, childId: string): Outcome | null {
  const decision = decisionOf(data, childId)
  if (!decision?.child || decision.outcome) return null
  const family = decisionOf(data, null)
  const isOlder = family !== null && family.updatedAt < decision.updatedAt
  return decision.takenBack ?? (isOlder ? family.outcome : null)
}

/** The language of the latest message, for the reply; null where nothing was read. */
export const languageOf = ({ sightings }: CardData): string | null => sightings.at(-1)?.reading.language ?? null

const INTENTS: Record<Outcome, ReplyIntent> = { going: 'yes', part: 'part', 'not-going': 'no', 'ask-first': 'ask' }

/** What to write to the host after an outcome; `before` is the answer that they may have had, where it was another. */
export function intentOf(outcome: Outcome, before: Outcome | null = null): ReplyIntent {
  if (before === null || outcome === 'ask-first') return INTENTS[outcome]
  return outcome === 'not-going' ? 'cancel' : 'change-of-mind'
}

/** Records what the family decided. `childId` is null while no child is named. */
export const outcomeCommand = (invitationId: string, childId: string | null, outcome: Outcome): Command => ({
  do: 'decide',
  invitationId,
  childId,
  step: { step: 'outcome', outcome, because: '' }
})

/** An only child is meant; of several nobody is, until the parent says so. */
export const onlyChildOf = (children: readonly Child[]): string | null =>
  children.length === 1 ? (children[0]?.id ?? null) : null
