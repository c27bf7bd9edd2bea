import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Structured } from '@/utils/model/structured'
import type { View } from './view'

/** Where the popup, or the same page in a tab, stands. `start` is before it is known what waits. */
export type Place =
  | { at: 'start' }
  | { at: 'list' }
  | { at: 'paste'; draft?: Draft }
  /** `view` is where its screen begins; the card itself if there is none. */
  | { at: 'card'; invitationId: string; view?: View }
  | { at: 'child'; invitationId: string; childId: string; toldByParent: boolean }

/** A text that somebody else than the parent's own hand brought here; it is not kept until the parent says so. */
export interface Draft {
  /** `selection` did not look like an invitation. */
  from: 'selection' | 'page'
  text: string
  structured?: Structured
}

/** A place from the address of the page; every surface takes `?invitation=ID`, the child's seat `&child=ID` too. */
export function readPlace(search: string): Place {
  const query = new URLSearchParams(search)
  const invitationId = query.get('invitation')
  const childId = query.get('child')
  const askId = query.get('ask')
  if (!invitationId) return { at: 'start' }
  if (childId) return { at: 'child', invitationId, childId, toldByParent: query.has('told') }
  return { at: 'card', invitationId, ...(askId && { view: { at: 'ask', childId: askId } }) }
}

function toQuery(place: Place): Record<string, string> {
  if (place.at === 'card') return { invitation: place.invitationId, ...askOf(place.view) }
  if (place.at !== 'child') return {}
  return { invitation: place.invitationId, child: place.childId, ...(place.toldByParent && { told: '1' }) }
}

const askOf = (view: View | undefined) => (view?.at === 'ask' && view.childId ? { ask: view.childId } : {})

const addressOf = (place: Place): string => `?${new URLSearchParams(toQuery(place))}`

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
  }, [])
  useEffect(() => {
    const follow = (event: PopStateEvent) => {
      const seat = current.current
      // The address is the seat's again too, so that a reload does not leave it either.
      if (seat.at === 'child') history.pushState(seat, '', addressOf(seat))
      else show((event.state as Place | null) ?? readPlace(location.search))
    }
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])
  const go = useCallback((next: Place) => {
    const isSeat = next.at === 'child' || current.current.at === 'child'
    history[isSeat ? 'replaceState' : 'pushState'](next, '', addressOf(next))
    scrollTo(0, 0)
    show(next)
  }, [])
  return [place, go]
}
