import { useEffect, useState } from 'preact/hooks'
import type { Turn } from '@/utils/act/decide/child-turn'
import { isBesidePage } from '../shared/size'
import { forgetTurn, hasBegun, readTurn, type TurnKey, writeTurn } from './turn-session'

interface Seat extends TurnKey {
  toldByParent: boolean
}

interface Kept {
  turn: Turn
  /** The browser was closed in between, and the taps went with it. */
  isRestarted: boolean
}

async function readKept(key: TurnKey): Promise<Kept> {
  const session = await readTurn(key)
  return { turn: session?.turn ?? {}, isRestarted: !session && (await hasBegun(key)) }
}

/** The child's taps so far; `undefined` until it is known whether there are any. Every tap is kept at once. */
export function useTurn({ invitationId, childId, toldByParent }: Seat) {
  const [kept, setKept] = useState<Kept>()
  useEffect(() => {
    void readKept({ invitationId, childId }).then(setKept)
  }, [invitationId, childId])
  const keep = (turn: Turn) => {
    setKept({ turn, isRestarted: false })
    void writeTurn({ invitationId, childId, toldByParent, isBesidePage: isBesidePage(), turn })
  }
  return { kept, keep, forget: () => forgetTurn({ invitationId, childId }) }
}
