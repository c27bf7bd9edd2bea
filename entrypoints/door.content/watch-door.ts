interface DoorOptions {
  /** What is read at an address; null for nothing. */
  siteAt(url: string): string | null
  signal: AbortSignal
  /** The page has become one that is read, or one of another site on its host, without a load. */
  onEnter(): void
  /** Where navigation within a page is told; absent in older browsers, which tell only the way back and forth. */
  navigation?: EventTarget | undefined
}

/** Watches the page's own address until the signal aborts. */
export function watchDoor({ siteAt, signal, onEnter, navigation = globalThis.navigation }: DoorOptions): void {
  let before = siteAt(location.href)
  const look = () => {
    const now = siteAt(location.href)
    if (now !== null && now !== before) onEnter()
    before = now
  }
  navigation?.addEventListener('currententrychange', look, { signal })
  addEventListener('popstate', look, { signal })
}
