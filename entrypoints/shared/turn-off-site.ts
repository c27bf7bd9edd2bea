import { browser } from 'wxt/browser'
import type { Settings } from '@/utils/model/family'
import type { Site } from '@/utils/model/site'
import { runCommand } from './run-command'

/** Switches a site off here first, so that it is off even where the browser keeps the permission; then gives that back. */
export async function turnOffSite(site: Site, { sitesOff }: Settings): Promise<void> {
  await runCommand({ do: 'save-settings', settings: { sitesOff: [...new Set([...sitesOff, site.id])] } })
  await browser.permissions.remove({ origins: [...site.matches] }).catch(() => false)
}
