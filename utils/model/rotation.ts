import type { When } from './facts'

/** What a family offers. `not-now` alone: they are asked again another time. */
export const OPT_INS = ['home', 'outdoors', 'food', 'not-now'] as const
export type OptIn = (typeof OPT_INS)[number]

export interface RotationFamily {
  familyId: string
  optIns: readonly OptIn[]
  /** Days that do not suit. */
  notOn: readonly When[]
}

/** One date. Nobody hosts it until somebody can: `hostId` null reads "whoever likes". */
export interface Turn {
  day: When
  hostId: string | null
  helperId: string | null
  /** Who passed on this date, or cancelled. It is kept for the date alone and told to nobody. */
  passedIds: readonly string[]
}

export interface Rotation {
  /** A random UUID; with the day it makes the UID of each event. */
  id: string
  childId: string | null
  families: readonly RotationFamily[]
  /** In order of their days. */
  turns: readonly Turn[]
  /** `HH:MM` on the clock of `timeZone`, and how long. */
  time: string
  minutes: number
  /** IANA zone. */
  timeZone: string
  /** SEQUENCE of all its events (RFC 5545, 3.8.7.4). */
  sequence: number
  /** A day on the family's clock: what is not used goes. */
  usedOn: When
}
