import { useEffect, useState } from 'preact/hooks'
import type { Turn } from '@/utils/act/decide/child-turn'
import type { Invitation } from '@/utils/model/invitation'
import { isBesidePage } from '../shared/size'
import {
  forgetBothTurns,
  forgetTurn,
  hasBegun,
  onTurn,
  readTurn,
  type TurnKey,
  type TurnSession,
  writeTurn
} from './turn-session'

export interface Seat extends TurnKey {
  /** The party as it is now, from `partyMark`. */
  party: string
}

interface Kept {
  turn: Turn
  /** The child's own line, as far as it is typed. */
  words: string
  /** The party as the child knew it at the last tap; null before the first. */
  party: string | null
  /** The browser was closed in between, and the taps went with it. */
  isRestarted: boolean
}

/** Another one as soon as the host changes the time or the place, or calls it off. */
export const partyMark = ({ sequence, cancelled }: Invitation): string => `${sequence} ${cancelled ? 'off' : 'on'}`

const toKept = (session: TurnSession | null, isRestarted: boolean): Kept => ({
  turn: session?.turn ?? {},
  words: session?.words ?? '',
  party: session?.party ?? null,
  isRestarted
})

async function readKept(key: TurnKey): Promise<Kept> {
  const session = await readTurn(key)
  return toKept(session, !session && (await hasBegun(key)))
}

/**
 * The child's taps so far, also those in another window; `undefined` until it is known whether there are any. Every tap
 * is kept at once. `isNews`: the party changed since the last tap.
 */
export function useTurn(seat: Seat) {
  const { invitationId, childId, toldByParent, party } = seat
  const [kept, setKept] = useState<Kept>()
  const key = { invitationId, childId, toldByParent }
  useEffect(() => {
    // A child who sits down is never left with an empty screen.
    void readKept(key).then(setKept, () => setKept(toKept(null, false)))
    return onTurn(key, session => setKept(toKept(session, false)))
  }, [invitationId, childId, toldByParent])
  const keep = (turn: Turn, words = '') => {
    setKept({ turn, words, party, isRestarted: false })
    // On the screen it stays in any case; where memory is full, it is only not there for a next time.
    void writeTurn({ ...key, isBesidePage: isBesidePage(), turn, words, party }).catch(() => {})
  }
  const isNews = kept !== undefined && kept.party !== null && kept.party !== party
  return { kept, isNews, keep, stop: () => forgetTurn(key), end: () => forgetBothTurns(key) }
}
