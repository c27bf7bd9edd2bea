import { dayOf } from '@/utils/kit/when'
import type { CheckIn } from '@/utils/model/check-in'
import type { When } from '@/utils/model/facts'
import type { Gathering } from '@/utils/model/gathering'
import type { Invitation, Sighting } from '@/utils/model/invitation'
import type { Conversation } from '@/utils/model/message'
import type { NoticeSettings } from '@/utils/model/notice'
import type { Rotation } from '@/utils/model/rotation'
import type { Family, Rsvp } from '@/utils/model/rsvp'
import { db } from './db'

export const readGathering = (id: string): Promise<Gathering | undefined> => db.gatherings.get(id)

/** The latest used first. */
export async function readGatherings(): Promise<Gathering[]> {
  const rows = await db.gatherings.toArray()
  return rows.toSorted((a, b) => b.usedOn.localeCompare(a.usedOn))
}

/** Confirmed, suggested and set aside, in the order in which they were sent. */
export async function readRsvps(gatheringId: string): Promise<Rsvp[]> {
  const rsvps = await db.rsvps.where('gatheringId').equals(gatheringId).toArray()
  return rsvps.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at) || a.arrival - b.arrival)
}

export async function nextArrival(gatheringId: string): Promise<number> {
  const rsvps = await db.rsvps.where('gatheringId').equals(gatheringId).toArray()
  return 1 + Math.max(0, ...rsvps.map(({ arrival }) => arrival))
}

/** By name. */
export async function readFamilies(): Promise<Family[]> {
  const families = await db.families.toArray()
  return families.toSorted((a, b) => a.name.localeCompare(b.name))
}

export const readRotations = (): Promise<Rotation[]> => db.rotations.toArray()
export const readNotice = (childId: string): Promise<NoticeSettings | undefined> => db.notices.get(childId)
export const readNotices = (): Promise<NoticeSettings[]> => db.notices.toArray()
export const readCheckIn = (childId: string): Promise<CheckIn | undefined> => db.checkIns.get(childId)
export const readCheckIns = (): Promise<CheckIn[]> => db.checkIns.toArray()

export const readSightingsIn = (conversationKey: string): Promise<Sighting[]> =>
  db.sightings.where('conversation.key').equals(conversationKey).toArray()

/** The conversations that invitations came from: where a text can be put. By title. */
export async function readConversations(): Promise<Conversation[]> {
  const all = (await db.sightings.toArray()).flatMap(({ conversation }) => conversation ?? [])
  const known = new Map(all.map(conversation => [conversation.key, conversation]))
  return [...known.values()].toSorted((a, b) => a.title.localeCompare(b.title))
}

/** One that something was read in, or that an invitation was posted to. */
export async function readConversation(key: string): Promise<Conversation | null> {
  const [sighting] = await db.sightings.where('conversation.key').equals(key).limit(1).toArray()
  if (sighting?.conversation) return sighting.conversation
  const gathering = await db.gatherings.where('watched').equals(key).first()
  return gathering?.posts.find(({ conversation }) => conversation.key === key)?.conversation ?? null
}

/** Bare days of a child, as `act/host/notice-of` wants them. Where it is not clear whose an invitation is, it counts. */
export async function readNoticeEvents(childId: string) {
  const [visits, marks, invitations, gatherings, rotations] = await Promise.all([
    db.visits.toCollection().primaryKeys(),
    db.marks.where('childId').equals(childId).toArray(),
    readInvitedTo(childId),
    db.gatherings.filter(each => isTheirs(childId, each) && !each.cancelled).toArray(),
    db.rotations.filter(each => isTheirs(childId, each)).toArray()
  ])
  const invited = marks.filter(({ kind }) => kind === 'invited').map(({ day }) => day)
  const met = marks.filter(({ kind }) => kind !== 'invited').map(({ day }) => day)
  const hosted = gatherings.flatMap(({ start, usedOn }) => [usedOn, ...(start ? [dayOf(start)] : [])])
  const turns = rotations.flatMap(rotation => [rotation.usedOn, ...rotation.turns.map(({ day }) => day)])
  return {
    visits,
    invitations: [...invited, ...invitations.map(({ addedAt }) => dayOf(addedAt))],
    contacts: [...met, ...hosted, ...turns]
  }
}

const isTheirs = (childId: string, each: { childId: string | null }): boolean =>
  each.childId === null || each.childId === childId

/** An invitation that only others of the family decide on is theirs. */
async function readInvitedTo(childId: string): Promise<Invitation[]> {
  const real = await db.invitations.filter(each => each.origin !== 'example' && each.standing !== 'dismissed').toArray()
  const decisions = await db.decisions.toArray()
  const whose = Map.groupBy(decisions, ({ invitationId }) => invitationId)
  return real.filter(({ id }) => {
    const children = (whose.get(id) ?? []).map(decision => decision.childId).filter(each => each !== '')
    return children.length === 0 || children.includes(childId)
  })
}

/** Whom an invitation counts for, of all children. */
export async function readInvitedChildren(invitationId: string): Promise<{ childIds: string[]; day: When } | null> {
  const invitation = await db.invitations.get(invitationId)
  if (!invitation || invitation.origin === 'example' || invitation.standing === 'dismissed') return null
  const decided = (await db.decisions.where('invitationId').equals(invitationId).toArray()).flatMap(
    ({ childId }) => childId || []
  )
  const childIds = decided.length > 0 ? decided : await db.children.toCollection().primaryKeys()
  return { childIds, day: dayOf(invitation.addedAt) }
}
