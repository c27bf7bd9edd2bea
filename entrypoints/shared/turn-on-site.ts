import { browser } from 'wxt/browser'
import type { Settings } from '@/utils/model/family'
import type { Site } from '@/utils/model/site'
import { runCommand } from './run-command'

/** Asks the browser for a site, which must happen in a click, and switches it on here. False if either was refused. */
export async function turnOnSite(site: Site, { sitesOff }: Settings): Promise<boolean> {
  const isGranted = await browser.permissions.request({ origins: [...site.matches] }).catch(() => false)
  if (!isGranted) return false
  if (!sitesOff.includes(site.id)) return true
  const settings = { sitesOff: sitesOff.filter(id => id !== site.id) }
  return (await runCommand({ do: 'save-settings', settings })).ok
}

/** Whether a site is read now: granted by the browser, and not switched off here. */
export const isSiteOn = (site: Site, grants: readonly string[], { sitesOff }: Settings): boolean =>
  site.matches.length > 0 && site.matches.every(match => grants.includes(match)) && !sitesOff.includes(site.id)
