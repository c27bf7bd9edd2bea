import { browser } from 'wxt/browser'
import { hostPatterns } from '@/utils/kit/origin-pattern'
import type { Settings } from '@/utils/model/family'
import type { Site } from '@/utils/model/site'
import { runCommand } from './run-command'

/**
 * Notes that the parent wants a site to be read, and asks the browser for it. The wish goes first, since a popup closes
 * when the browser asks, and nothing is waited for before the question, which must come in the click. False if either
 * was refused.
 */
export async function turnOnSite({ id, matches }: Site): Promise<boolean> {
  const wish = runCommand({ do: 'switch-site', site: id, isOn: true })
  const isGranted = await browser.permissions.request({ origins: hostPatterns(matches) }).catch(() => false)
  return (await wish).ok && isGranted
}

/** Whether a site is read now: granted by the browser, and not switched off here. */
export const isSiteOn = (site: Site, grants: readonly string[], { sitesOff }: Settings): boolean =>
  site.matches.length > 0 &&
  hostPatterns(site.matches).every(host => grants.includes(host)) &&
  !sitesOff.includes(site.id)
