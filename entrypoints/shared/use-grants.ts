import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'

interface Permissions {
  origins?: readonly string[] | undefined
  permissions?: readonly string[] | undefined
}

/** The host permissions that the browser grants now, as match patterns; `undefined` until it has answered. */
export function useGrants(): readonly string[] | undefined {
  const all = usePermissions()
  return all && (all.origins ?? [])
}

/** Whether the browser lets us show notifications now; `undefined` until it has answered. */
export const useMayNotify = (): boolean | undefined => usePermissions()?.permissions?.includes('notifications')

function usePermissions(): Permissions | undefined {
  const [permissions, setPermissions] = useState<Permissions>()
  useEffect(() => {
    const look = () => void browser.permissions.getAll().then(setPermissions)
    look()
    browser.permissions.onAdded.addListener(look)
    browser.permissions.onRemoved.addListener(look)
    return () => {
      browser.permissions.onAdded.removeListener(look)
      browser.permissions.onRemoved.removeListener(look)
    }
  }, [])
  return permissions
}
