import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'

/** The host permissions that the browser grants now, as match patterns; `undefined` until it has answered. */
export function useGrants(): readonly string[] | undefined {
  const [origins, setOrigins] = useState<readonly string[]>()
  useEffect(() => {
    const look = () => void browser.permissions.getAll().then(all => setOrigins(all.origins ?? []))
    look()
    browser.permissions.onAdded.addListener(look)
    browser.permissions.onRemoved.addListener(look)
    return () => {
      browser.permissions.onAdded.removeListener(look)
      browser.permissions.onRemoved.removeListener(look)
    }
  }, [])
  return origins
}
