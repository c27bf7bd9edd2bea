import { MatchPattern } from 'wxt/utils/match-patterns'

interface DoorOptions {
  /** Match patterns of what is read. */
  patterns: readonly string[]
  signal: AbortSignal
  /** The page has become one that is read, without a load. */
  onEnter(): void
  /** Where navigation within a page is told; absent in older browsers, which tell only the way back and forth. */
  navigation?: EventTarget | undefined
}

/** Watches the page's own address until the signal aborts. */
export function watchDoor({ patterns, signal, onEnter, navigation = globalThis.navigation }: DoorOptions): void {
  const places = patterns.map(pattern => new MatchPattern(pattern))
  const isInside = () => places.some(place => place.includes(location.href))
  let wasInside = isInside()
  const look = () => {
    const isNow = isInside()
    if (isNow && !wasInside) onEnter()
    wasInside = isNow
  }
  navigation?.addEventListener('currententrychange', look, { signal })
  addEventListener('popstate', look, { signal })
}
