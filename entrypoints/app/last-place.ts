import { browser } from 'wxt/browser'
import { readInvitation } from '@/utils/flow/store/read'
import { isBesidePage, sizeOf } from '../shared/size'
import { isSeat, type Place } from './place'

interface LastPlace {
  place: Place
  /** Milliseconds since 1970. */
  at: number
}

/** Somebody who comes back within the hour goes on; later the list, or the one card that waits, is the better start. */
const FRESH_MS = 60 * 60 * 1000

const nameOf = (): string => `lastPlace/${sizeOf()}`

/** Notes where a popup or a panel stands, in memory: it closes with the next click beside it. A tab has its address. */
export function keepPlace(place: Place): void {
  if (!isBesidePage() || place.at === 'start') return
  // Where memory is full, the next popup begins at its beginning.
  void browser.storage.session.set({ [nameOf()]: { place, at: Date.now() } satisfies LastPlace }).catch(() => {})
}

const isOld = ({ place, at }: LastPlace): boolean => !isSeat(place) && Date.now() - at > FRESH_MS

/**
 * Where somebody was when this popup or panel was closed last; null after an hour, and for what is gone. A child's seat
 * has no hour: it is left by going on alone.
 */
export async function findLastPlace(): Promise<Place | null> {
  if (!isBesidePage()) return null
  const name = nameOf()
  const last = (await browser.storage.session.get(name))[name] as LastPlace | undefined
  if (!last || last.place.at === 'list' || isOld(last)) return null
  const { place } = last
  const isGone = 'invitationId' in place && !(await readInvitation(place.invitationId))
  return isGone ? null : place
}
