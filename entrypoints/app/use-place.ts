import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { keepPlace } from './last-place'
import { onWide } from './left-place'
import { addressOf, isSeat, type Place, readPlace } from './place'

/**
 * The place and a way to go elsewhere. The browser's own way back works, and a reload stays. A child's seat takes the
 * place of what was there and is not left backwards: handing over locks, until somebody goes on.
 */
export function usePlace(): [Place, (place: Place) => void] {
  const [place, setPlace] = useState(() => readPlace(location.search))
  const current = useRef(place)
  const show = useCallback((next: Place) => {
    current.current = next
    setPlace(next)
    keepPlace(next)
  }, [])
  const go = useCallback((next: Place) => {
    const before = current.current
    const isReplaced = isSeat(next) || isSeat(before) || before.at === 'start'
    history[isReplaced ? 'replaceState' : 'pushState'](next, '', addressOf(next))
    scrollTo(0, 0)
    show(next)
  }, [])
  useEffect(() => {
    const follow = (event: PopStateEvent) => {
      const seat = current.current
      // The address is the seat's again too, so that a reload does not leave it either.
      if (isSeat(seat)) history.pushState(seat, '', addressOf(seat))
      else show((event.state as Place | null) ?? readPlace(location.search))
    }
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])
  useEffect(() => onWide(next => !isSeat(current.current) && go(next)), [])
  return [place, go]
}
