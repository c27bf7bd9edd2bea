import { useCallback, useEffect, useState } from 'preact/hooks'

/** Where the popup, or the same page in a tab, stands. `start` is before it is known what waits. */
export type Place =
  | { at: 'start' }
  | { at: 'list' }
  | { at: 'paste' }
  | { at: 'card'; invitationId: string }
  | { at: 'child'; invitationId: string; childId: string }

/** A place from the address of the page; every surface takes `?invitation=ID`, the child's seat `&child=ID` too. */
export function readPlace(search: string): Place {
  const query = new URLSearchParams(search)
  const invitationId = query.get('invitation')
  const childId = query.get('child')
  if (invitationId && childId) return { at: 'child', invitationId, childId }
  return invitationId ? { at: 'card', invitationId } : { at: 'start' }
}

function toSearch(place: Place): string {
  if (place.at === 'child') return `?${new URLSearchParams({ invitation: place.invitationId, child: place.childId })}`
  return place.at === 'card' ? `?${new URLSearchParams({ invitation: place.invitationId })}` : location.pathname
}

/** The place and a way to go elsewhere. The browser's own way back works, and a reload stays. */
export function usePlace(): [Place, (place: Place) => void] {
  const [place, setPlace] = useState(() => readPlace(location.search))
  useEffect(() => {
    const follow = (event: PopStateEvent) => setPlace((event.state as Place | null) ?? readPlace(location.search))
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])
  const go = useCallback((next: Place) => {
    history.pushState(next, '', toSearch(next))
    scrollTo(0, 0)
    setPlace(next)
  }, [])
  return [place, go]
}
