import type { Sighting } from '@/utils/model/invitation'
import type { MessageClass, PartyReading } from '@/utils/model/reading'
import { type Host, isHost } from './is-host'

/** What one message says of a party. */
export interface Told {
  key: string
  /** Instant at which it was said, or '' where nobody knows. */
  at: string
  knownAt: string
  sequence: number
  class: MessageClass
  sender: string | null
  own: boolean
  /** The conversation's key, where two people talk; null for a group, and where the page does not tell. */
  pair: string | null
  text: string
  party: PartyReading
  /** It names the child, or the host says it of a party: its changes are facts. Else they are guesses to ask about. */
  isSure: boolean
  settled: boolean | undefined
}

/** What sightings say of one invitation, in the order in which they were said; the same one twice counts once. */
export function toldOf(sightings: readonly Sighting[], invitationId: string): Told[] {
  const byKey = new Map(sightings.map(sighting => [sighting.key, sighting]))
  const hosts = sightings.filter(({ reading }) => reading.class === 'invite').map(writerOf)
  return [...byKey.values()].flatMap(sighting => toTold(sighting, invitationId, hosts) ?? []).toSorted(byTime)
}

const writerOf = ({ sender, own, conversation }: Sighting) => ({
  sender,
  own,
  pair: conversation?.group === false ? conversation.key : null
})

function toTold(sighting: Sighting, invitationId: string, hosts: readonly Host[]): Told | null {
  const { key, sentAt, knownAt, sequence = 0, text, reading, settled } = sighting
  const party = reading.parties[sighting.invitationIds.indexOf(invitationId)]
  if (!party) return null
  const writer = writerOf(sighting)
  const isHosts = hosts.some(host => isHost(writer, host))
  const isSure = settled === true || party.facts.honoree !== undefined || (reading.namesOccasion && isHosts)
  return {
    key,
    at: sentAt.instant ?? '',
    knownAt,
    sequence,
    class: reading.class,
    ...writer,
    text,
    party,
    isSure,
    settled
  }
}

/** Chats tell the minute: in one and the same, an invitation comes before its change, an answer, and its end. */
const RANK: Record<MessageClass, number> = {
  invite: 0,
  plan: 0,
  other: 0,
  update: 1,
  'reply-yes': 2,
  'reply-no': 2,
  'reply-maybe': 2,
  cancel: 3
}

/** What the parent took for this party was news when it became known, where nobody knows when it was said. */
const turnOf = ({ at, settled, knownAt }: Told): string => at || (settled ? knownAt : '')

const byTime = (a: Told, b: Told): number =>
  compare(turnOf(a), turnOf(b)) || a.sequence - b.sequence || RANK[a.class] - RANK[b.class] || compare(a.key, b.key)

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
