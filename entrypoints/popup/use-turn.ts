import { useEffect, useState } from 'preact/hooks'
import type { Turn } from '@/utils/act/decide/child-turn'
import { forgetTurn, readTurn, writeTurn } from './turn-session'

interface Seat {
  invitationId: string
  childId: string
  toldByParent: boolean
}

/** The child's taps so far; `undefined` until it is known whether there are any. Every tap is kept at once. */
export function useTurn({ invitationId, childId, toldByParent }: Seat) {
  const [turn, setTurn] = useState<Turn>()
  useEffect(() => {
    void readTurn(invitationId, childId).then(session => setTurn(session?.turn ?? {}))
  }, [invitationId, childId])
  const keep = (next: Turn) => {
    setTurn(next)
    const isInPopup = document.documentElement.dataset.view === 'popup'
    void writeTurn({ invitationId, childId, toldByParent, isInPopup, turn: next })
  }
  return { turn, keep, forget: () => forgetTurn(invitationId, childId) }
}
