import type { When } from '@/utils/model/facts'

/** The first date that a reader of dates finds in a text. */
export interface PeerDate {
  start: When
  end: When | null
}

export interface PeerText {
  text: string
  /** Wall clock at which it was written. */
  ref: When
  lang: string
  region: string
}

/** Somebody else's reader of dates, called as its own documentation says. It knows nothing of parties. */
export interface Peer {
  name: string
  reads(lang: string): boolean
  read(text: PeerText): PeerDate | null
}

/** The peers reckon in the zone of the process: with UTC no hour of the wall clock is missing. */
export function useUtc(): void {
  process.env.TZ = 'UTC'
}

export const toDate = (when: When): Date => new Date(`${when.length === 10 ? `${when}T00:00` : when}:00Z`)

/** A date of a peer as a day, or a moment where it knows the hour; null for one that cannot be written. */
export function fromDate(date: Date, hasTime: boolean): When | null {
  const time = date.getTime()
  const isWritten = Number.isFinite(time) && date.getUTCFullYear() > 0 && date.getUTCFullYear() < 10_000
  return isWritten ? date.toISOString().slice(0, hasTime ? 16 : 10) : null
}

export const peerDate = (start: When | null, end: When | null): PeerDate | null =>
  start === null ? null : { start, end }
